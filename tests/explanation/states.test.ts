import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/index.ts';
import { explainCard, explainStory, explainTitle } from '../../src/explanation/index.ts';
import { typeset } from '../../src/explanation/typeset.ts';
import type { Assessment, Decision, PolicyChange, Prompt, Service } from '../../src/model.ts';
import { makeChange, makeDecision, makeFinding, makePrompt, makeService } from '../assessment/builders.ts';
import { makeSetting, sectionOf, textOf } from './english.ts';

const today = '2024-06-01';
const setting = makeSetting({ now: Date.parse(`${today}T09:30:00Z`) });
const know = (
  prompt: Prompt | null,
  parts: { service?: Service | null; changes?: PolicyChange[]; decisions?: Decision[] } = {},
): Assessment => assess({ prompt, service: makeService(), changes: [], decisions: [], today, ...parts });

const day = { quote: 'You have until 20 June 2024.', date: '2024-06-20' };
const price = { quote: 'Or you will lose your account.', kind: 'account-deleted' } as const;

describe('a prompt of which no change is known', () => {
  test('gets a modest card where it names a day and a price, with the page’s own words behind it', () => {
    const card = explainCard(know(makePrompt({ deadline: day, consequence: price })), setting);
    expect(card?.level).toBe('notable');
    expect(card?.headline).toEqual({
      text: typeset('Parrot asks you to accept by 20 June 2024.'),
      lang: 'en',
      evidence: [
        { quote: day.quote, origin: 'this page', url: null },
        { quote: price.quote, origin: 'this page', url: null },
      ],
    });
    expect(card?.rows.map(({ label, sentence }) => [label, sentence.text])).toEqual([
      ['Unknown', 'We know of no change that fits this page.'],
    ]);
    expect(card?.refusal?.sentences.map(({ text }) => text)).toEqual([
      typeset('The notice: your Parrot account goes after 20 June 2024.'),
    ]);
    expect(card?.footer).toBe('from this page · today 09:30');
  });

  test.each([
    ['a day', makePrompt({ deadline: day }), 'Parrot asks you to accept by 20 June 2024.'],
    ['a price', makePrompt({ consequence: price }), 'Parrot asks you to accept. Saying no has a price.'],
    ['no way out', makePrompt({ alternatives: [] }), 'Parrot asks you to accept. We see no way to say no.'],
  ])('gets a card for %s alone', (_, prompt, headline) => {
    expect(explainCard(know(prompt), setting)?.headline.text).toBe(typeset(headline));
  });

  test.each([
    [
      'a plain sign-up on an unknown service',
      know(makePrompt({ kind: 'signup', alternatives: [] }), { service: null }),
    ],
    ['a sign-up that says what it needs', know(makePrompt({ kind: 'signup', consequence: price }), { service: null })],
    ['updated terms that can be put off', know(makePrompt())],
    ['going on to use a site', know(makePrompt({ kind: 'continue', alternatives: [] }))],
    ['a page without a prompt', know(null, { changes: [makeChange()] })],
  ])('gets no card for %s', (_, assessment) => {
    expect(explainCard(assessment, setting)).toBeNull();
  });

  test('has a story that says what we do not know, and never that nothing changed', () => {
    const story = explainStory(know(makePrompt()), setting);
    expect(story.level).toBe('unknown');
    expect(story.levelWord).toBe('We don’t know');
    expect(textOf(story, 'unknown')).toBe(
      'We know of no change at Parrot that fits here. That does not mean that nothing changed. Look at its texts before you accept.\n' +
        'We have not read the linked texts. You can open them and look.',
    );
    expect(JSON.stringify(story)).not.toContain('Nothing that matters changed');
  });

  test('takes a tick box with a day for one that asks members', () => {
    const prompt = makePrompt({ kind: 'checkbox', deadline: day, consequence: price });
    const card = explainCard(know(prompt), setting);
    expect([card?.level, card?.refusal?.sentences.length, card?.reminder?.date]).toEqual(['notable', 1, '2024-06-17']);
  });

  test('quotes the page where its price is of no kind we can name', () => {
    const consequence = { quote: 'Otherwise the parrot will be sad.', kind: 'other' } as const;
    const story = explainStory(know(makePrompt({ consequence })), setting);
    expect(textOf(story, 'refusal')).toContain('This page says: “Otherwise the parrot will be sad.”');
  });

  test('tells an old change as history only', () => {
    const old = makeChange({ announced: '2016-08-25', effective: '2016-08-25' });
    const story = explainStory(know(makePrompt(), { changes: [old] }), setting);
    expect(story.rows).toEqual([]);
    expect(story.flow).toBeNull();
    expect(sectionOf(story, 'history')?.events).toMatchObject([
      { date: '2016-08-25', label: 'Other change', sentence: { text: 'Parrot will read your address book.' } },
    ]);
  });

  test('is named as the prompt names it, else by the page’s host', () => {
    expect(explainStory(know(makePrompt({ service: 'Polly' }), { service: null }), setting).service).toBe('Polly');
    const nameless = explainStory(know(makePrompt({ service: null }), { service: null }), setting);
    expect(nameless.service).toBe('web.parrot.example');
  });
});

describe('a page without a prompt', () => {
  test('tells the last known change of its service, and that there is nothing to accept', () => {
    const story = explainStory(know(null, { changes: [makeChange()] }), setting);
    expect(story.situation).toBe('Nothing to accept on this page. What we know about Parrot, from 1 March 2024:');
    expect(story.headline.text).toBe('Parrot will read your address book.');
  });

  test('says so where nothing is known of its service', () => {
    const story = explainStory(know(null), setting);
    expect([story.situation, story.headline.text]).toEqual([
      'We see nothing to accept on this page.',
      'We know of no change at Parrot.',
    ]);
    const unknown = know(null, { service: null });
    expect(explainStory(unknown, setting).headline.text).toBe('We know nothing about web.parrot.example yet.');
    expect(explainTitle(unknown, setting)).toBe('We don’t know: We know nothing about web.parrot.example yet.');
  });

  test('says that the browser lets no extension read it', () => {
    const story = explainStory({ ...know(null), unknown: ['page-unreadable'] }, setting);
    expect([story.situation, story.headline.text]).toEqual([undefined, 'We can’t read this page.']);
    expect(textOf(story, 'unknown')).toBe('The browser lets no extension read this page. Read it with care.');
  });
});

describe('earlier decisions', () => {
  const decisions = [makeDecision('2022-05-03'), makeDecision('2023-01-01', { answer: 'later' })];

  test('stand among the events of the service, where the person accepted', () => {
    const story = explainStory(
      know(makePrompt(), { decisions, changes: [makeChange({ announced: '2022-08-25' })] }),
      setting,
    );
    const events = sectionOf(story, 'history')?.events ?? [];
    expect(events.filter(({ kind }) => kind === 'accepted')).toMatchObject([
      { date: '2022-05-03', label: 'You accepted', sentence: { text: expect.stringMatching(/^You clicked “.+” on /) } },
    ]);
    expect(events.map(({ date }) => date)).toEqual(events.map(({ date }) => date).sort());
  });

  test('make no history alone', () => {
    expect(sectionOf(explainStory(know(makePrompt(), { decisions }), setting), 'history')).toBeUndefined();
  });

  test('are told newest first, with the words that were accepted and where', () => {
    const sentences = sectionOf(explainStory(know(makePrompt(), { decisions }), setting), 'decisions')?.sentences;
    expect(sentences?.map(({ text }) => text)).toEqual(
      ['You put it off on 1 January 2023.', 'You accepted on 3 May 2022, with “Agree”.'].map(typeset),
    );
    expect(sentences?.[1]?.evidence).toEqual([
      { quote: 'By tapping Agree you accept the new terms.', origin: 'parrot.example, 3 May 2022', url: null },
    ]);
  });

  test('say above the story whether a change is known since', () => {
    const since = explainStory(know(makePrompt(), { decisions, changes: [makeChange()] }), setting);
    expect(since.situation).toBe('You last accepted on 3 May 2022.');
    const none = explainStory(know(makePrompt(), { decisions }), setting);
    expect(none.situation).toBe('You last accepted on 3 May 2022. We know of no change since then.');
  });
});

describe('a reminder', () => {
  const reminderOn = (now: string, parts: Partial<PolicyChange> = {}) => {
    const change = makeChange({ announced: '2024-05-01', effective: '2024-06-20', deadline: '2024-06-20', ...parts });
    return explainCard(know(makePrompt(), { changes: [change] }), makeSetting({ now: Date.parse(now) }))?.reminder;
  };

  test('comes three days before the day that holds, or the day before where less is left', () => {
    expect(reminderOn('2024-06-01T12:00Z')).toEqual({ date: '2024-06-17', label: 'Remind me on 17 Jun' });
    expect(reminderOn('2024-06-17T12:00Z')?.date).toBe('2024-06-19');
    expect(reminderOn('2024-06-19T12:00Z')).toBeNull();
    expect(reminderOn('2024-07-01T12:00Z')).toBeNull();
  });

  test('follows a day that was moved, and is not offered for one that was taken back or is not exact', () => {
    const revision = { date: '2024-05-20', kind: 'postponed', statement: { en: 'Moved.' }, evidence: [] } as const;
    expect(reminderOn('2024-06-01', { revisions: [{ ...revision, evidence: [], deadline: '2024-09-20' }] })?.date).toBe(
      '2024-09-17',
    );
    expect(reminderOn('2024-06-01', { revisions: [{ ...revision, evidence: [], deadline: null }] })).toBeNull();
    expect(reminderOn('2024-06-01', { deadline: '2024-09', effective: null })).toBeNull();
  });

  test('follows the prompt’s own day where no known change has it', () => {
    const prompt = makePrompt({ deadline: { quote: 'until 20 August 2024', date: '2024-08-20' } });
    expect(explainCard(know(prompt, { changes: [makeChange()] }), setting)?.reminder?.date).toBe('2024-08-17');
  });
});

describe('a machine-drafted change', () => {
  const change = makeChange({ review: { state: 'machine-drafted', date: '2024-05-01' } });
  const assessment = know(makePrompt(), { changes: [change] });

  test('says so on the card and in the story', () => {
    expect(explainCard(assessment, setting)?.footer).toContain('drafted by a machine, not checked');
    expect(textOf(explainStory(assessment, setting), 'unknown')).toContain('nobody has checked it');
  });
});

describe('a change that one reader wrote and nobody else has checked', () => {
  test('says just that in the story', () => {
    const change = makeChange({ review: { state: 'one-reader', date: '2024-05-01' } });
    const story = explainStory(know(makePrompt(), { changes: [change] }), setting);
    expect(textOf(story, 'unknown')).toContain(
      'One reader wrote this from its sources. No one else has checked it yet.',
    );
  });
});

describe('a change that does not hold everywhere', () => {
  test('says where it holds, and what holds elsewhere', () => {
    const unaffected = [{ region: 'UK', statement: { en: 'People there get another text.' } }];
    const change = makeChange({ regions: ['US', 'EEA'], unaffected });
    expect(textOf(explainStory(know(makePrompt(), { changes: [change] }), setting), 'unknown')).toContain(
      'What we know holds for: United States and European Economic Area (the EU and three more). If you live elsewhere, your text may differ.\n' +
        'United Kingdom: People there get another text.',
    );
  });
});

test('places where the same holds are told together', () => {
  const statement = { en: 'People there get another text.' };
  const unaffected = ['EEA', 'UK'].map((region) => ({ region, statement }));
  const change = makeChange({ regions: ['US'], unaffected });
  const told = textOf(explainStory(know(makePrompt(), { changes: [change] }), setting), 'unknown');
  expect(told).toContain(
    'European Economic Area (the EU and three more) and United Kingdom: People there get another text.',
  );
});

describe('findings without words of their own', () => {
  const WORDED: [string, Parameters<typeof makeFinding>[0], string][] = [
    [
      'a flow',
      { data: ['contacts'], recipients: ['advertisers'], purposes: ['ads', 'sale'] },
      'Parrot shares: your contacts. To: advertisers. For: ads and selling your data.',
    ],
    [
      'data of no known kind',
      { topic: 'recipient.advertisers', recipients: ['advertisers'], modality: 'may' },
      'Parrot may share data about you. To: advertisers.',
    ],
    [
      'what stays with the service',
      { data: ['health'], modality: 'with-consent' },
      'Only if you allow it, Parrot uses: health data.',
    ],
    [
      'what it no longer does',
      { data: ['health'], recipients: ['public'], direction: 'dropped' },
      'Parrot no longer shares: health data. To: anyone.',
    ],
    ['a new term', { topic: 'term.auto-renewal' }, 'New: a plan that renews itself.'],
    [
      'a lost choice',
      { topic: 'choice.deletion', direction: 'dropped' },
      'No longer there: a way to delete your data.',
    ],
    [
      'a promise taken back',
      { topic: 'notice.promise-removed', direction: 'dropped' },
      'Changed: a promise taken back.',
    ],
  ];
  test.each(WORDED)('%s is worded from its codes', (_, parts, text) => {
    const assessment = know(makePrompt(), { changes: [makeChange({ findings: [makeFinding(parts)] })] });
    expect(sectionOf(explainStory(assessment, setting), 'changed')?.pairs[0]?.after.text).toBe(text);
  });
});

test('a long list is cut and says how much is missing', () => {
  const data = ['account', 'contacts', 'content', 'health', 'biometric', 'children'] as const;
  const change = makeChange({ findings: [makeFinding({ data: [...data] })] });
  expect(explainCard(know(makePrompt(), { changes: [change] }), setting)?.rows[0]?.sentence.text).toBe(
    typeset(
      'account data (name, phone number) · your contacts · content (posts, photos, files) · health data · 2 more',
    ),
  );
});

describe('a change that is announced and not in force yet', () => {
  const labelOf = (effective: string) => {
    const change = makeChange({ announced: '2024-05-20', effective, deadline: null });
    const story = explainStory(know(makePrompt(), { changes: [change] }), setting);
    return sectionOf(story, 'history')?.events.find(({ date }) => date === effective);
  };

  test('is marked as such in the history', () => {
    expect(labelOf('2024-06-20')).toMatchObject({
      label: 'Not in force yet',
      sentence: { text: 'The new text is to hold from this day.' },
    });
  });

  test.each(['2024-06-01', '2024-05-25', '2024-06'])('is told as in force from the day on (%s)', (effective) => {
    expect(labelOf(effective)?.label).toBe('In force');
  });
});
