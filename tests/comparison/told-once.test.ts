import { describe, expect, test } from 'vitest';
import { quotes, SIX_CHANGES, told, topics } from './told.ts';

describe('one finding tells it all:', () => {
  test('of a sentence that goes on with what the one before it began', () => {
    const findings = told(
      [],
      [
        'If you switch the lock on, the app uses images of your fingerprint to make a fingerprint template. The app also has a fingerprint check that opens the diary.',
      ],
    );
    expect(topics(findings).filter((topic) => topic === 'data-category.biometric')).toHaveLength(1);
    expect(findings.find(({ topic }) => topic === 'data-category.biometric')?.also).toHaveLength(1);
  });

  test('of a promise that shrank in the same way in two places, quoted where it is plainest', () => {
    const whole = [
      "We don't use your data to show you ads.",
      "Unlike others we don't use your data to make any money from ads.",
    ];
    const part = whole.map((sentence) => sentence.replace('your data', 'the contents of your chats and contact lists'));
    const findings = told(whole, part).filter(({ topic }) => topic === 'notice.promise-removed');
    expect(findings).toHaveLength(1);
    expect(findings[0]?.also).toHaveLength(1);
    expect(findings[0]?.quoteAfter?.quote).toContain('to show you ads');
  });

  test('of an unused account whose data, and which itself, last longer', () => {
    const sentences = (months: number) => [
      `If you stop using the app for ${months} months, your account will be deleted along with your messages.`,
      `Inactive accounts are closed after ${months} months.`,
    ];
    expect(told(sentences(6), sentences(18))).toHaveLength(1);
  });

  test('of a name that came in beside the same things in two sentences', () => {
    const sentences = (pact: string) => [
      `We have signed the Norwegian${pact} Privacy Pact for transfers of your data to the United States.`,
      `We rely on the Norwegian${pact} Privacy Pact when we transfer your data to the United States.`,
    ];
    const findings = told(sentences(''), sentences(' and Swiss')).filter(({ topic }) => topic === 'notice.transfer');
    expect(findings).toHaveLength(1);
    expect(findings[0]?.also).toHaveLength(1);
  });

  test('but the same number in two clauses is of two things', () => {
    const sentences = (days: number) => [
      `You can return what you bought within ${days} days and get a refund.`,
      `We keep your search history for ${days} days.`,
    ];
    expect(told(sentences(14), sentences(30))).toHaveLength(2);
  });

  test('of a promise: what it rules out is not told beside it', () => {
    const findings = told([], ['Your answers are never used for advertising and never to train AI models.']);
    expect(topics(findings)).toEqual(['notice.promise-added']);
  });
});

describe('not told:', () => {
  test('a promise that stands in other words in another sentence', () => {
    const old = 'It is important to note that we do not engage in the sale of your personal information.';
    const now = 'Nothing of what you tell us is ever sold: we never sell or trade your data.';
    expect(topics(told([old], [now]))).toEqual([]);
    expect(topics(told([now], [old]))).toEqual([]);
    expect(topics(told([old], []))).toEqual(['notice.promise-removed']);
  });

  test('another spelling, or a word less, of what a sentence names', () => {
    const findings = told(
      [
        'When you join, we collect information like your name, birthday, your interests, and preferred language.',
        'If you log into the service using a third party platform (like Lumio), it helps your account creation or log-in with us.',
      ],
      [
        'When you join, we collect information such as your name, date of birth, interests and preferred language.',
        'If you log in to the service using a third-party platform (such as Lumio), it helps your account creation or login with us.',
      ],
    );
    expect(findings).toEqual([]);
  });

  test('an example of what another sentence says', () => {
    const findings = told(
      [],
      [
        'We use cookies to show you ads and to measure them.',
        'For example, if you read a story, we use cookies to show you ads for books.',
      ],
    );
    expect(quotes(findings).some((quote) => quote?.startsWith('For example'))).toBe(false);
  });

  test('an announcement of what was changed before, whether it comes or goes', () => {
    const announcement = ['We have changed our legal basis for how we use some data for personalized ads.'];
    expect(told(announcement, [])).toEqual([]);
    expect(told([], announcement)).toEqual([]);
  });

  test("last year's counts in a table", () => {
    const table = (asked: string, days: string) =>
      `| Request | Received | Mean time |\n| --- | --- | --- |\n| Right to access | ${asked} | ${days} days |`;
    expect(told([table('2,375,576', '9.8')], [table('2,284,441', '8.3')])).toEqual([]);
  });

  test('what a cookie is, where it is told that they are used for ads', () => {
    const findings = told(
      [],
      [
        'We use cookies to show you ads.',
        'A cookie is a small text file with identifiers that your browser stores for us.',
      ],
    );
    expect(quotes(findings).filter((quote) => quote?.startsWith('A cookie'))).toEqual([]);
  });

  test('whom to ask', () => {
    const asked = 'If you have questions about what a third party provided to us, ask the third party.';
    const [finding] = told([], ['We sell your email address to advertisers.', asked]);
    expect(finding?.quoteAfter?.quote).toContain('sell');
  });

  test('guidelines that are named in passing as a ban', () => {
    const [finding] = told(
      [],
      ['This helps us to enforce our community guidelines.', 'These terms are governed by the laws of Norway.'],
    );
    expect(finding?.topic).toBe('term.governing-law');
  });

  test('"is not" for "shall not be"', () => {
    expect(
      told(['The shop shall not be responsible for lost files.'], ['The shop is not responsible for lost files.']),
    ).toEqual([]);
  });

  test('a heading in capitals, but well a sentence in them', () => {
    const findings = told([], ['THE NEXT PART HOLDS A BINDING ARBITRATION AGREEMENT FOR EVERY DISPUTE.']);
    expect(findings[0]).toMatchObject({ topic: 'term.arbitration', effect: 'worse' });
  });

  test('how a feature is switched on', () => {
    expect(topics(told([], ['Users can turn captions on by tapping the icon in their settings.']))).toEqual([]);
  });
});

describe('a sentence is told by what it says:', () => {
  test('agreeing to no class action gives up a right and forbids nothing', () => {
    const [finding] = told([], ['You agree not to bring or join a class action.']);
    expect(finding).toMatchObject({ topic: 'term.class-waiver', effect: 'worse' });
  });

  test('to be told of later changes ahead is a promise', () => {
    const [finding] = told([], ['If we were to change that one day, we would tell you in advance.']);
    expect(finding).toMatchObject({ topic: 'notice.promise-added', effect: 'better' });
  });

  test('calls that are end-to-end encrypted are promised to stay private', () => {
    const [finding] = told([], ['Your calls are end-to-end encrypted.']);
    expect(finding).toMatchObject({ topic: 'notice.promise-added', effect: 'better' });
  });

  test('to read terms with a child is no collecting of data about children', () => {
    const findings = told(
      [],
      ['You must read these terms with your child and make sure that you both understand them.'],
    );
    expect(findings[0]?.topic).toBe('term.user-responsibility');
  });

  test('to alter a picture is no change of terms', () => {
    expect(topics(told([], ['The app lets you alter and mend your pictures.']))).not.toContain(
      'term.unilateral-change',
    );
  });

  test('a promise that got smaller is one lost wherever in the sentence its words changed', () => {
    const [finding] = told(
      ["We don't use your data to show you ads."],
      ["We don't use the contents of your chats or lists to show you ads."],
    );
    expect(finding).toMatchObject({ topic: 'notice.promise-removed', effect: 'worse' });
  });
});

describe('what comes first', () => {
  test('is what the service does, before what a word covers', () => {
    const findings = told(
      [],
      [
        'Payment account and transaction information includes your payment method and the amount.',
        'We do our best to be friendly and quick on every day of the week, whatever the weather may be in town.',
        'Our offices stand near the harbour, and a lift takes visitors to the second floor on every working day.',
        'If you pay in the app, we process your payment account and transaction information.',
      ],
    );
    expect(findings[0]?.quoteAfter?.quote).toContain('we process');
  });

  test('is another sentence before a second topic of one', () => {
    const sentences = [
      ...SIX_CHANGES,
      'We use your precise location to pick adverts.',
      'Your fingerprint is scanned by our partners.',
    ];
    expect(new Set(quotes(told([], sentences).slice(0, 10))).size).toBeGreaterThanOrEqual(7);
  });
});
