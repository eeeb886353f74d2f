/** What only looks like a promise or a threat: orders to the person, names of choices, what cannot be switched off. */
import { describe, expect, test } from 'vitest';
import { analyseSentence, LEXICONS, learnLexicons } from '../../src/reading/index.ts';
import { read } from '../comparison/read.ts';
import { POLICY } from './fixtures.ts';

learnLexicons(LEXICONS);

const OTHER_LANGUAGES: Record<string, string> = {
  de: 'Wir verwenden Cookies, um Ihnen unsere Dienste zu bieten. Sie können das jederzeit in den Einstellungen ändern. ',
  es: 'Utilizamos cookies para ofrecerle nuestros servicios. Puede cambiar sus preferencias en cualquier momento. ',
  fr: 'Nous utilisons des cookies pour vous fournir nos services. Vous pouvez modifier vos préférences à tout moment. ',
  it: 'Utilizziamo i cookie per fornirti i nostri servizi. Puoi modificare le tue preferenze in qualsiasi momento. ',
  pl: 'Używamy plików cookie, aby świadczyć nasze usługi. W każdej chwili możesz zmienić swoje ustawienia. ',
  pt: 'Usamos cookies para lhe oferecer os nossos serviços. Você pode alterar suas preferências a qualquer momento. ',
};

function analyse(sentence: string, lang = 'en') {
  const around = OTHER_LANGUAGES[lang]?.repeat(12) ?? POLICY;
  const reading = read(`${around}\n\n${sentence}`);
  return analyseSentence(reading, reading.sentences.length - 1);
}
const first = (sentence: string, lang?: string) => analyse(sentence, lang).topics[0]?.topic;

describe('an order to the person is a ban, not a promise:', () => {
  test.each([
    'Do not create pictures or submit texts that are hateful.',
    "Don't share your password with your neighbours.",
    'Never share your keys with anybody.',
    'You also agree to open only one account for yourself and not share your account with friends.',
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
    ['Do Not Sell or Share My Personal Information', undefined],
    ['Plazza offers a paid "No Ads" subscription to people in Norway.', 'choice.no-ads-subscription'],
  ])('%s', (sentence, topic) => {
    expect(analyse(sentence).promises).toBe(false);
    if (topic) expect(first(sentence)).toBe(topic);
  });

  test.each([
    'We do not sell or share your personal information.',
    'We do not track you.',
    'We never track you across other sites.',
    'We show no ads.',
    'We do not currently keep recordings of your calls.',
  ])('but this is a promise: %s', (sentence) => {
    expect(analyse(sentence).promises).toBe(true);
  });

  test('so is that others must not pass data on, in German', () => {
    expect(analyse('Diese Daten dürfen nicht an Dritte weitergegeben werden.', 'de').promises).toBe(true);
  });

  test('numbers that name nobody are none', () => {
    expect(analyse('We use your data to share numbers that do not identify you.').promises).toBe(false);
  });
});

test('what one may not be able to do is a consequence, and not forbidden', () => {
  const topics = analyse('By blocking cookies you may not be able to enjoy all of the site.').topics;
  expect(topics[0]?.topic).toBe('notice.refusal-consequence');
  expect(topics.map(({ topic }) => topic)).not.toContain('term.prohibited-use');
});

describe('what cannot be switched off ends nothing, in every language:', () => {
  test.each([
    ['en', 'These cookies are necessary and cannot be deactivated.'],
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
  ])('%s', (sentence, topic) => {
    expect(analyse(sentence).topics.map((one) => one.topic)).not.toContain(topic);
  });

  test('a share of what is sold is still a fee', () => {
    expect(first('We take a commission on every sale.')).toBe('term.fees');
  });
});

test.each([
  ['If you leave the team, we may move you to a different plan.', 'term.unilateral-change'],
  ['We may add or remove benefits at any time.', 'term.unilateral-change'],
])('%s', (sentence, topic) => {
  expect(first(sentence)).toBe(topic);
});
