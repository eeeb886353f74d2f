/** What only looks like a promise or a threat: orders to the person, names of choices, what cannot be switched off. */
import { describe, expect, test } from 'vitest';
import { analyseSentence, LEXICONS, learnLexicons } from '../../src/reading/index.ts';
import { read } from '../comparison/read.ts';
import { around } from './fixtures.ts';

learnLexicons(LEXICONS);

function analyse(sentence: string, lang = 'en') {
  const reading = read(`${around(lang)}\n\n${sentence}`);
  return analyseSentence(reading, reading.sentences.length - 1);
}
const first = (sentence: string, lang?: string) => analyse(sentence, lang).topics[0]?.topic;

describe('an order to the person is a ban, not a promise:', () => {
  test.each([
    'Do not create pictures or submit texts that are hateful.',
    "Don't share your password with your neighbours.",
    'Never share your keys with anybody.',
    'You agree to open one account for your own use and not share your login with friends.',
    'Do not abuse the chat.',
  ])('%s', (sentence) => {
    const { promises } = analyse(sentence);
    expect({ promises, topic: first(sentence) }).toEqual({ promises: false, topic: 'term.prohibited-use' });
  });

  test.each(['Do not hesitate to write to us about your data.', 'Please do not worry about your data.'])(
    'what encourages forbids nothing: %s',
    (sentence) => {
      expect(first(sentence)).not.toBe('term.prohibited-use');
    },
  );
});

describe('what a choice is called promises nothing:', () => {
  test.each([
    ['The app does not support Do Not Track requests, so we collect what you do online.', 'choice.opt-out'],
    ['Do Not Track signals are not recognised by our site.', 'choice.opt-out'],
    ['Do Not Track is a setting in your browser.', 'choice.opt-out'],
    ['Plazza offers a paid "No Ads" subscription to people in Norway.', 'choice.no-ads-subscription'],
  ])('%s', (sentence, topic) => {
    expect(analyse(sentence).promises).toBe(false);
    expect(first(sentence)).toBe(topic);
  });

  test.each([
    'We do not sell or share your personal information.',
    'We do not track you.',
    "We don't track you.",
    'Our apps do not track your activity on other websites.',
    'We and our partners do not track your location.',
    'Our affiliates do not sell or share personal information.',
    'We have no ads.',
    'There are no ads in our apps.',
    'Our readers see no ads.',
    'We never track you across other sites.',
    'We show no ads.',
    'We do not currently keep recordings of your calls.',
  ])('but this is a promise: %s', (sentence) => {
    expect(analyse(sentence).promises).toBe(true);
  });

  test('so is that others must not pass data on, in German', () => {
    expect(analyse('Diese Daten dürfen nicht an Dritte weitergegeben werden.', 'de').promises).toBe(true);
  });

  test.each([
    'Friends who do not follow you cannot see your posts.',
    'We use your data to share numbers that do not identify you.',
    'Do Not Sell or Share My Personal Information',
  ])('this is none: %s', (sentence) => {
    expect(analyse(sentence).promises).toBe(false);
  });
});

test('what one may not be able to do is a consequence, and not forbidden', () => {
  const topics = analyse('By blocking cookies you may not be able to enjoy all of the site.').topics;
  expect(topics[0]?.topic).toBe('notice.refusal-consequence');
  expect(topics.map(({ topic }) => topic)).not.toContain('term.prohibited-use');
});

test('nor where a heading speaks of what is forbidden', () => {
  const { topics } = analyse('## Cookies\n\nIf you turn off cookies, you may not be able to use some features.');
  expect(topics.map(({ topic }) => topic)).not.toContain('term.prohibited-use');
});

describe('what cannot be switched off ends nothing, in every language:', () => {
  test.each([
    ['en', 'These cookies are necessary and cannot be deactivated.'],
    ['en', "These cookies are needed and can't be disabled."],
    ['de', 'Diese Cookies sind notwendig und können nicht deaktiviert werden.'],
    ['es', 'Estas cookies son necesarias y no se pueden desactivar.'],
    ['fr', 'Ces cookies sont nécessaires et ne peuvent pas être désactivés.'],
    ['it', 'Questi cookie sono necessari e non possono essere disattivati.'],
    ['pl', 'Te pliki cookie są niezbędne i nie można ich wyłączyć.'],
    ['pt', 'Estes cookies são necessários e não podem ser desativados.'],
  ])('%s', (lang, sentence) => {
    const topics = analyse(sentence, lang).topics.map(({ topic }) => topic);
    expect(topics).not.toContain('term.termination');
    expect(topics[0]).toBe('choice.opt-out');
  });
});

test.each(['Your account cannot be deactivated by you.', 'These terms allow us to limit your access to the service.'])(
  'but this is about ending: %s',
  (sentence) => {
    expect(analyse(sentence).topics.map(({ topic }) => topic)).toContain('term.termination');
  },
);

test('people who limit what they see lose no access', () => {
  const topics = analyse('We let people limit their access to loud media in the settings.').topics;
  expect(topics.map(({ topic }) => topic)).not.toContain('term.termination');
});

describe('a word that means something else there:', () => {
  test.each([
    ['Our contact for the Commission and the Board is the legal team.', 'term.fees'],
    [
      'The identification numbers in the cookies are combined with your customer record.',
      'data-category.identity-document',
    ],
    ['We use it to create an online identification code for your browser.', 'data-category.identity-document'],
    ['We help you move your pictures to a new plan.', 'term.unilateral-change'],
  ])('%s', (sentence, topic) => {
    expect(analyse(sentence).topics.map((one) => one.topic)).not.toContain(topic);
  });

  test.each([
    ['We take a commission on every sale.', 'term.fees'],
    ['Our commission is deducted from your payout.', 'term.fees'],
    ['We collect your tax identification number in some countries.', 'data-category.identity-document'],
  ])('and one that means just that: %s', (sentence, topic) => {
    expect(analyse(sentence).topics.map((one) => one.topic)).toContain(topic);
  });
});

test.each([
  ['If you leave the team, we may move you to a different plan.', 'term.unilateral-change'],
  ['We may add or remove benefits at any time.', 'term.unilateral-change'],
])('%s', (sentence, topic) => {
  expect(first(sentence)).toBe(topic);
});

describe('a word within another name names nothing of its own:', () => {
  test('credit in a shop is money back, a credit card is not', () => {
    expect(first("We don't store credit card numbers on our servers.")).toBe('notice.promise-added');
    expect(first('Returned items are paid back as store credit.')).toBe('term.refunds');
  });

  test('what is not limited to is no company', () => {
    const topics = analyse('This covers, but is not limited to, your location data.').topics.map(({ topic }) => topic);
    expect(topics).not.toContain('term.contracting-entity');
  });

  test('a business that is not the service’s is no promise about data', () => {
    expect(analyse('We are not in the business of giving legal, tax or investment advice.').promises).toBe(false);
    expect(analyse('We are not in the business of selling the items that are listed here.').promises).toBe(false);
    expect(analyse('We are not in the business of selling your data.').promises).toBe(true);
  });

  test('what is not deleted is promised, unless it says how long something is kept', () => {
    expect(analyse('We will not delete your photos when your plan ends.').promises).toBe(true);
    expect(analyse('We keep your profile as long as your account has not been deleted.').promises).toBe(false);
  });

  test('what a sentence goes on with is collected, or not, as the one before says', () => {
    const more = 'This includes health data and biometric data.';
    const scores = (before: string) => analyse(`${before} ${more}`).topics.map(({ score }) => score);
    expect(Math.min(...scores('We collect sensitive data.'))).toBeGreaterThan(2);
    for (const before of [
      'We do not collect sensitive data.',
      'Please do not send us sensitive data.',
      'You can ask us to delete your data.',
      'We delete your personal data when you close your account.',
    ])
      expect(Math.max(...scores(before))).toBeLessThan(1.6);
  });

  test('withdrawing from a contract is no opting out', () => {
    expect(first('You have the right to withdraw from the contract within 14 days.')).toBe('term.refunds');
    expect(first('You can withdraw from our mailings at any time.')).toBe('choice.opt-out');
    expect(first('You have the right to withdraw from our newsletter at any time.')).toBe('choice.opt-out');
  });
});
