import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/index.ts';
import { explainCard, explainStory, explainTitle } from '../../src/explanation/index.ts';
import { typeset } from '../../src/explanation/typeset.ts';
import { type TextReport, UNKNOWN_REASONS } from '../../src/model.ts';
import { makeFinding, makePrompt } from '../assessment/builders.ts';
import { cited, EARLIER_HASH, makeComparison, makeText, READ_AT } from '../assessment/texts.ts';
import { makeSetting, sectionOf, sentencesOf, textOf } from './english.ts';

const setting = makeSetting({ now: READ_AT + 60_000 });
const know = (texts: TextReport[], parts: Partial<Parameters<typeof assess>[0]> = {}) =>
  assess({
    prompt: makePrompt(),
    service: null,
    changes: [],
    decisions: [],
    today: '2024-06-01',
    ...parts,
    texts,
  });
const changed = makeText({ compared: makeComparison() });
const unchanged = makeText({ compared: makeComparison({ relation: 'same', level: 'none', findings: [] }) });

it('a change that was read is told by what flows to whom, with both texts’ words and where they were read', () => {
  const story = explainStory(know([changed]), setting);
  expect(story.headline.text).toBe('Parrot has changed its text. New: ads.');
  const [pair] = sectionOf(story, 'changed')?.pairs ?? [];
  expect(pair?.gist?.text).toBe('New: ads. Parrot shares: your contacts. To: companies of the same group. For: ads.');
  expect(pair?.before?.text).toBe('“We share nothing.”');
  expect(pair?.after.text).toBe('“We share contacts for ads.”');
  expect(pair?.before?.evidence[0]?.origin).toBe('parrot.example, read on this device, 8 May 2023');
  expect(pair?.after.evidence[0]?.origin).toBe('parrot.example, read on this device, today 14:02');
  expect(textOf(story, 'changed')).toContain(typeset('Compared with the text we read, 8 May 2023.'));
  expect(story.flow?.bands.map(({ data, isNew }) => [data, isNew])).toEqual([['contacts', true]]);
});

it('what a change is about is not said twice: data by itself, and a recipient with its names', () => {
  const gistOf = (parts: Parameters<typeof makeFinding>[0]) => {
    const finding = makeFinding({ direction: 'widened', effect: 'worse', evidence: cited('Words.'), ...parts });
    const story = explainStory(know([makeText({ compared: makeComparison({ findings: [finding] }) })]), setting);
    return sectionOf(story, 'changed')?.pairs[0]?.gist?.text;
  };
  const content = { topic: 'data-category.content' as const, data: ['content' as const], recipients: [] };
  expect(gistOf({ ...content, purposes: ['ads'], modality: 'may' })).toBe(
    'More than before: content (posts, photos, files). For: ads.',
  );
  expect(gistOf({ ...content, purposes: ['ads'], modality: 'with-consent' })).toBe(
    'More than before: content (posts, photos, files). Only if you allow it, Parrot uses: content (posts, photos, files). For: ads.',
  );
  expect(
    gistOf({
      topic: 'recipient.affiliates',
      data: ['health'],
      recipients: ['affiliates'],
      names: ['Macaw'],
      purposes: [],
    }),
  ).toBe('More than before: companies of the same group (Macaw). Parrot shares: health data.');
});

it('changes are told in the order in which comparing put them, and each sentence by one thing', () => {
  const findings = [
    makeFinding({
      topic: 'notice.retention',
      direction: 'narrowed',
      effect: 'better',
      evidence: cited('Three years.'),
    }),
    makeFinding({ topic: 'term.fees', direction: 'widened', effect: 'worse', evidence: cited('It costs more.') }),
    makeFinding({
      topic: 'term.liability-limit',
      direction: 'new',
      effect: 'worse',
      evidence: cited('It costs more.'),
    }),
    makeFinding({ topic: 'term.jurisdiction', direction: 'widened', effect: 'worse', evidence: cited('In Oslo.') }),
  ].map((finding) => ({ ...finding, data: [], recipients: [], purposes: [], statement: undefined }));
  const story = explainStory(know([makeText({ compared: makeComparison({ findings }) })]), setting);
  expect(sectionOf(story, 'changed')?.pairs.map(({ gist }) => gist?.text)).toEqual([
    'Less than before: how long they keep your data.',
    'More than before: prices and fees.',
    'Changed: which court decides.',
  ]);
});

it('the headline says who gets the data before what for', () => {
  const findings = [
    makeFinding({ topic: 'purpose.personalisation', direction: 'widened', effect: 'worse', evidence: cited('One.') }),
    makeFinding({ topic: 'recipient.affiliates', direction: 'widened', effect: 'worse', evidence: cited('Two.') }),
  ];
  const { headline } = explainStory(know([makeText({ compared: makeComparison({ findings }) })]), setting);
  expect(headline.text).toBe('Parrot has changed its text. More than before: companies of the same group.');
  expect(headline.evidence.map(({ quote }) => quote)).toContain('Two.');
});

it('the card comes up for an unknown service where the comparison says something that matters', () => {
  const signup = makePrompt({ kind: 'signup' });
  expect(explainCard(know([], { prompt: signup }), setting)).toBeNull();
  expect(explainCard(know([makeText()], { prompt: signup }), setting)).toBeNull();
  expect(explainCard(know([unchanged], { prompt: signup }), setting)).toBeNull();
  const card = explainCard(know([changed], { prompt: signup }), setting);
  expect(card?.level).toBe('serious');
  expect(card?.rows.map(({ name }) => name)).toEqual(['what', 'to', 'for', 'new']);
  expect(card?.footer).toContain('read on this device');
});

it('who is a member is told also that nothing changed, and since when', () => {
  const accepted = makeText({
    compared: makeComparison({
      relation: 'same',
      level: 'none',
      findings: [],
      since: { hash: EARLIER_HASH, url: 'https://parrot.example/p', readAt: 0, acceptedAt: Date.parse('2023-05-08') },
    }),
  });
  const card = explainCard(know([accepted]), setting);
  expect(card?.headline.text).toBe('Nothing that matters changed at Parrot.');
  expect(card?.rows.at(-1)?.sentence.text).toBe(
    typeset('Nothing that matters changed. Compared with the text you accepted, 8 May 2023.'),
  );
});

it('quotations on the card are short', () => {
  const long = `${'We share a great many things with a great many companies. '.repeat(10)}`;
  const text = makeText({
    compared: makeComparison({ findings: [makeFinding({ topic: 'purpose.ads', evidence: cited(long) })] }),
  });
  const card = explainCard(know([text]), setting);
  const quotes = [card?.headline, ...(card?.rows ?? []).map(({ sentence }) => sentence)].flatMap(
    (sentence) => sentence?.evidence.flatMap(({ quote }) => quote ?? []) ?? [],
  );
  expect(quotes.length).toBeGreaterThan(0);
  for (const quote of quotes) expect(Array.from(quote).length).toBeLessThanOrEqual(160);
});

it('words that are gone are shown, and that they are gone', () => {
  const gone = makeFinding({
    topic: 'notice.promise-removed',
    direction: 'dropped',
    modality: 'does-not',
    purposes: ['ads'],
    evidence: cited('We never show ads.', EARLIER_HASH),
  });
  const story = explainStory(know([makeText({ compared: makeComparison({ findings: [gone] }) })]), setting);
  const [pair] = sectionOf(story, 'changed')?.pairs ?? [];
  expect(pair?.gist?.text).toBe('A promise is gone from the text. It is about: ads.');
  expect(pair?.before?.text).toBe('“We never show ads.”');
  expect(pair?.after.text).toBe('These words are gone.');
  expect(pair?.after.evidence).toHaveLength(1);
});

it.each([
  ['new', 'Ruled out now: sale of your data.'],
  ['dropped', 'No longer ruled out: sale of your data.'],
] as const)('a thing ruled out that is %s is not told as done', (direction, words) => {
  const finding = makeFinding({
    topic: 'purpose.sale',
    purposes: ['sale'],
    modality: 'does-not',
    direction,
    evidence: cited('We do not sell your data.'),
  });
  const story = explainStory(know([makeText({ compared: makeComparison({ findings: [finding] }) })]), setting);
  const gist = sectionOf(story, 'changed')?.pairs[0]?.gist?.text ?? '';
  expect(gist.replace(/: .*$/, '')).toBe(words.replace(/: .*$/, ''));
  expect(gist).not.toMatch(/shares|uses/);
});

it('what a text says otherwise, and neither more nor less of it, is told as changed', () => {
  const finding = makeFinding({
    topic: 'term.fees',
    direction: 'unchanged',
    effect: 'better',
    evidence: cited('We may change the price only where our costs do.'),
  });
  const story = explainStory(know([makeText({ compared: makeComparison({ findings: [finding] }) })]), setting);
  expect(sectionOf(story, 'changed')?.pairs[0]?.gist?.text).toMatch(/^Changed: /);
  expect(JSON.stringify(story)).not.toContain('As before');
});

it('a first reading tells what the text says and claims no change', () => {
  const says = [
    makeFinding({ topic: 'purpose.ads', direction: 'unchanged', purposes: ['ads'], evidence: cited('Ads.') }),
  ];
  const story = explainStory(know([makeText({ says, unknown: ['first-reading'] })]), setting);
  expect(textOf(story, 'says')).toBe('Parrot uses data about you. For: ads.');
  expect(sectionOf(story, 'changed')).toBeUndefined();
  expect(textOf(story, 'unknown')).toContain('Privacy Policy: We read it for the first time.');
  expect(JSON.stringify(story)).not.toMatch(/New:|has changed|Nothing that matters changed/);
});

it('an older text that is back is told as that', () => {
  const back = makeText({ compared: makeComparison({ relation: 'returned' }) });
  const story = explainStory(know([back]), setting);
  expect(story.headline.text).toMatch(/^Parrot went back to an older text\./);
  expect(textOf(story, 'changed')).toContain('An older text is back.');
});

it.each(UNKNOWN_REASONS.filter((reason) => reason.startsWith('text')))('says what can be done: %s', (reason) => {
  const story = explainStory(know([makeText({ version: null, unknown: [reason] })]), setting);
  const told = sentencesOf(story).find(({ sentence }) => sentence.text.startsWith('Privacy Policy: '));
  expect(told?.sentence.text.length).toBeGreaterThan(30);
  expect(told?.sentence.evidence).toEqual([
    { quote: null, origin: 'Privacy Policy, parrot.example', url: 'https://parrot.example/privacy' },
  ]);
});

it('the row on what is new does not say so twice', () => {
  const row = explainCard(know([changed]), setting)?.rows.find(({ name }) => name === 'new');
  expect(row?.label).toBe('Changed');
  expect(row?.sentence.text).toBe('New: ads.');
});

it('the words of both texts are marked as quoted, and nothing of ours is', () => {
  const [pair] = sectionOf(explainStory(know([changed]), setting), 'changed')?.pairs ?? [];
  expect([pair?.before?.isQuoted, pair?.after.isQuoted, pair?.gist?.isQuoted]).toEqual([true, true, undefined]);
});

it('how long data is kept, what is told or promised of it, and a way to get a copy of it are no flow in the picture', () => {
  const topics = [
    'notice.retention',
    'notice.transparency',
    'notice.promise-added',
    'choice.access-portability',
  ] as const;
  const still = topics.map((topic) =>
    makeFinding({ topic, direction: 'widened', data: ['location-precise'], recipients: [], purposes: [] }),
  );
  const story = explainStory(know([makeText({ compared: makeComparison({ findings: still }) })]), setting);
  expect(story.flow).toBeNull();
});

describe('a service without a name', () => {
  const named = (host: string, isPhrase: boolean) => {
    const finding = makeFinding({
      topic: 'purpose.ads',
      modality: 'with-consent',
      data: ['contacts'],
      purposes: ['ads'],
      evidence: cited('If you agree.'),
    });
    const texts = [makeText({ compared: makeComparison({ findings: [finding] }) })];
    return explainStory(know(texts, { prompt: null }), { ...setting, host, isPhrase });
  };
  const gists = (story: ReturnType<typeof named>) =>
    sectionOf(story, 'changed')
      ?.pairs.map(({ gist }) => gist?.text)
      .join(' ');

  it('is called by a phrase, with a capital only where it begins a sentence or stands alone', () => {
    const story = named('this service', true);
    expect(story.headline.text).toMatch(/^This service has changed its text\./);
    expect([story.service, story.flow?.service]).toEqual(['This service', 'This service']);
    expect(gists(story)).toContain('Only if you allow it, this service uses');
  });

  it('a name is written as its owner does', () => {
    expect(named('eShop', false).headline.text).toMatch(/^eShop has changed/);
  });
});

it('the tooltip names the level and the change', () => {
  expect(explainTitle(know([changed]), setting)).toBe('Think first: Parrot has changed its text. New: ads.');
});

describe('when a text holds', () => {
  const evidence = cited('These terms take effect on 1 March 2025.');
  const announced = { kind: 'announced', date: '2025-03-01', earlier: null, evidence } as const;

  it('is told in the headline and with the text’s own words', () => {
    const story = explainStory(know([makeText({ compared: makeComparison(), time: announced })]), setting);
    expect(story.headline.text).toBe(typeset('Parrot will change its text on 1 March 2025. New: ads.'));
    const told = sectionOf(story, 'changed')?.sentences.find(({ text }) => text.startsWith('This text takes effect'));
    expect(told?.text).toBe(typeset('This text takes effect on 1 March 2025. Until then, another one holds.'));
    expect(told?.evidence[0]?.quote).toBe('These terms take effect on 1 March 2025.');
  });

  it('is told of a text that was read for the first time, too', () => {
    const story = explainStory(know([makeText({ time: announced, unknown: ['first-reading'] })]), setting);
    expect(textOf(story, 'says')).toContain(typeset('This text takes effect on 1 March 2025.'));
  });

  it('that a new text stands elsewhere is told as what we don’t know, and nothing as unchanged', () => {
    const ending = makeText({
      compared: makeComparison({ relation: 'same', level: 'none', findings: [] }),
      time: { ...announced, kind: 'ending' },
      unknown: ['text-coming-elsewhere'],
    });
    const story = explainStory(know([ending]), setting);
    expect(story.level).toBe('unknown');
    expect(story.headline.text).not.toContain('Nothing that matters changed');
    expect(textOf(story, 'unknown')).toContain('It still holds, but a new text is to come.');
    expect(textOf(story, 'changed')).toContain(typeset('It says that another one comes: 1 March 2025.'));
  });

  it('of two texts on one page, the other one is what it was compared with', () => {
    const beside = makeText({
      compared: makeComparison(),
      time: { kind: 'beside-earlier', date: null, earlier: EARLIER_HASH, evidence: [] },
    });
    const told = textOf(explainStory(know([beside]), setting), 'changed');
    expect(told).toContain('Compared with the text before it, on the same page.');
    expect(told).toContain('This page shows two texts: the new one, and the one before it. We read the new one.');
  });
});

describe('while texts are being read', () => {
  const running = (type: string) =>
    makeText({ type, version: null, url: `https://parrot.example/${type}`, unknown: ['texts-being-read'] });
  const done = makeText({ unknown: ['first-reading'] });

  it('who is asked anew gets a card at once that says how far it is', () => {
    const card = explainCard(know([done, running('Terms of Service')]), setting);
    expect(card?.reading).toEqual({ label: 'Texts read: 1 of 2', done: 0.5 });
    expect(card?.level).toBe('unknown');
  });

  it('whoever signs up is left in peace until there is something to tell', () => {
    const signup = makePrompt({ kind: 'signup' });
    expect(explainCard(know([running('Terms of Service')], { prompt: signup }), setting)).toBeNull();
  });

  it('nothing is being read once all of it has its report', () => {
    expect(explainCard(know([done]), setting)?.reading).toBeNull();
    expect(explainStory(know([done]), setting).reading).toBeNull();
    expect(explainStory(know([running('Terms of Service')]), setting).reading?.done).toBe(0);
  });
});

it.each([
  ['first-reading', 'We read it for the first time.'],
  ['text-log-in', 'A log-in page came in its place.'],
  ['text-offline', 'You are offline, so we could not read it.'],
  ['texts-stopped', 'You stopped us, so we did not read it.'],
] as const)('the card of who is asked anew says what became of reading: %s', (reason, words) => {
  const version = reason === 'first-reading' ? makeText().version : null;
  const card = explainCard(know([makeText({ version, unknown: [reason] })]), setting);
  expect(card?.rows.at(-1)).toMatchObject({ name: 'new', sentence: { text: expect.stringContaining(words) } });
});

it('who has switched reading off gets no card for it', () => {
  expect(explainCard(know([makeText({ version: null, unknown: ['texts-off'] })]), setting)).toBeNull();
});

describe('the card names every text that something is not known of,', () => {
  const unread = (type: string, unknown: TextReport['unknown']) =>
    makeText({ type, url: `https://parrot.example/${type}`, version: null, unknown, compared: null });
  const rowOf = (texts: TextReport[]) => {
    const prompt = makePrompt({ kind: 'reconsent' });
    return explainCard(know(texts, { prompt }), setting)?.rows.map(({ sentence }) => sentence.text);
  };

  it('those of one reason together', () => {
    const texts = [unread('Terms of Service', ['text-pdf']), unread('Privacy Policy', ['text-pdf'])];
    expect(rowOf(texts)).toEqual([
      'Terms of Service · Privacy Policy: This is a PDF. We can’t read it yet. Open it and look.',
    ]);
  });

  it('those of different reasons one after the other', () => {
    const texts = [unread('Terms of Service', ['text-pdf']), unread('Privacy Policy', ['text-too-long'])];
    expect(rowOf(texts)).toEqual([
      'Terms of Service: This is a PDF. We can’t read it yet. Open it and look. Privacy Policy: It is longer than we read. Open it and look for what you care about.',
    ]);
  });
});

it('the story says a reason once, however many texts it is said of, with the way to each', () => {
  const unread = (type: string) =>
    makeText({ type, url: `https://parrot.example/${type}`, version: null, unknown: ['text-offline'], compared: null });
  const texts = [unread('Terms of Service'), makeText({ unknown: ['first-reading'] }), unread('Cookie Policy')];
  const told = sectionOf(explainStory(know(texts), setting), 'unknown')?.sentences ?? [];
  expect(told.map(({ text }) => text)).toEqual([
    'Terms of Service · Cookie Policy: You are offline, so we could not read it. Try again when you are back.',
    expect.stringContaining('We read it for the first time.'),
  ]);
  expect(told[0]?.evidence.map(({ url }) => url)).toEqual([
    'https://parrot.example/Terms of Service',
    'https://parrot.example/Cookie Policy',
  ]);
});
