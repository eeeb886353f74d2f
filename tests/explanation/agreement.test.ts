/** What is known of a change beside what was read here: told as agreement, addition or disagreement only where it is. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/index.ts';
import { explainStory, type Sentence } from '../../src/explanation/index.ts';
import type { Finding, PolicyChange, TextComparison, TextReport } from '../../src/model.ts';
import { makeChange, makeFinding, makePrompt, makeService } from '../assessment/builders.ts';
import { cited, EARLIER_HASH, makeComparison, makeText, READ_AT } from '../assessment/texts.ts';
import { makeSetting, sectionOf } from './english.ts';

const AGREES = 'The text linked here says so too.';
const ADDS = 'The text linked here also changed in other ways.';
const DIFFERS = 'But the text linked here has not changed in this way.';

const setting = makeSetting({ now: READ_AT + 60_000 });
const ads: Partial<Finding> = { topic: 'purpose.ads', purposes: ['ads'] };
const known = (finding: Partial<Finding> = {}, parts: Partial<PolicyChange> = {}) =>
  makeChange({
    announced: '2024-05-01',
    effective: '2024-05-20',
    findings: [makeFinding({ ...ads, ...finding })],
    ...parts,
  });
const readHere = (...findings: Partial<Finding>[]) =>
  makeText({
    compared: makeComparison({ findings: findings.map((one) => makeFinding({ evidence: cited('Words.'), ...one })) }),
  });
const same = (parts: Partial<TextComparison> = {}) =>
  makeText({ compared: makeComparison({ relation: 'same', level: 'none', findings: [], ...parts }) });
const since = (readAt: string, acceptedAt: string | null = null): TextComparison['since'] => ({
  hash: EARLIER_HASH,
  url: 'https://parrot.example/privacy',
  readAt: Date.parse(readAt),
  acceptedAt: acceptedAt === null ? null : Date.parse(acceptedAt),
});

/** Those of the three sentences that a story has. */
function tell(change: PolicyChange, texts: TextReport[]): Sentence[] {
  const assessment = assess({
    prompt: makePrompt(),
    service: makeService(),
    changes: [change],
    decisions: [],
    today: '2024-06-01',
    texts,
  });
  const sentences = sectionOf(explainStory(assessment, setting), 'changed')?.sentences ?? [];
  return sentences.filter(({ text }) => [AGREES, ADDS, DIFFERS].includes(text));
}
const toldOf = (change: PolicyChange, ...texts: TextReport[]) => tell(change, texts).map(({ text }) => text);

it('what is known and what was read agree, add to each other, or differ, and it says which', () => {
  expect(toldOf(known(), readHere(ads))).toEqual([AGREES]);
  expect(toldOf(known(), readHere({ topic: 'term.arbitration' }))).toEqual([ADDS]);
  expect(toldOf(known(), same())).toEqual([DIFFERS]);
});

describe('a text says so too', () => {
  it.each<[string, Partial<Finding>, Partial<Finding>]>([
    ['new and wider', { direction: 'new' }, { direction: 'widened' }],
    ['done and allowed to be done', { modality: 'does' }, { modality: 'may' }],
    ['dropped and narrowed', { direction: 'dropped', effect: 'better' }, { direction: 'narrowed', effect: 'better' }],
    ['ended, in either way of writing it', stopped('does-not'), stopped('does')],
    ['no better, and worse', { effect: 'neutral' }, { effect: 'worse' }],
  ])('where both go the same way: %s', (_, one, other) => {
    expect(toldOf(known(one), readHere({ ...ads, ...other }))).toEqual([AGREES]);
  });

  it.each<[string, Partial<Finding>, Partial<Finding>]>([
    ['new, and gone', { direction: 'new' }, stopped('does')],
    ['gone, and wider', stopped('does-not'), { direction: 'widened' }],
    ['longer for the worse, and for the better', { effect: 'worse' }, { effect: 'better' }],
    ['done, and ruled out', { modality: 'does' }, { modality: 'does-not', effect: 'neutral' }],
    ['ended, and no longer ruled out', stopped('does-not'), { ...stopped('does-not'), effect: 'worse' }],
    ['only if one allows it, and anyway', { modality: 'with-consent', effect: 'neutral' }, { modality: 'does' }],
    ['as before, and new', { direction: 'unchanged' }, { direction: 'new' }],
  ])('not where they don’t, and nothing is said of it: %s', (_, one, other) => {
    expect(toldOf(known(one), readHere({ ...ads, ...other }))).toEqual([]);
  });

  it('of a choice, whose modality says whether one has it, by its direction', () => {
    const choice: Partial<Finding> = { topic: 'choice.opt-out', direction: 'dropped', effect: 'worse', purposes: [] };
    expect(toldOf(known({ ...choice, modality: 'does-not' }), readHere({ ...choice, modality: 'may' }))).toEqual([
      AGREES,
    ]);
  });

  it('of a promise, where it is about the same thing', () => {
    const promise = { topic: 'notice.promise-removed', direction: 'dropped', modality: 'does-not' } as const;
    const gone = known({ ...promise, purposes: ['ads'] });
    expect(toldOf(gone, readHere({ ...promise, purposes: ['ads', 'sale'] }))).toEqual([AGREES]);
    expect(toldOf(gone, readHere({ ...promise, purposes: [], data: ['health'] }))).toEqual([]);
  });

  it('with the words of what agrees, and of nothing else', () => {
    const text = readHere({ ...ads, evidence: cited('Ads.') }, { ...ads, ...stopped('does'), evidence: cited('No.') });
    const [told] = tell(known(), [text]);
    expect(told?.evidence.map(({ quote }) => quote)).toEqual(['Ads.']);
  });
});

describe('that a text has not changed in this way is said', () => {
  it('only where the earlier text was read before the change was told of', () => {
    expect(toldOf(known(), same({ since: since('2024-04-30') }))).toEqual([DIFFERS]);
    expect(toldOf(known(), same({ since: since('2024-05-10') }))).toEqual([]);
    expect(toldOf(known(), same({ since: since('2024-05-30') }))).toEqual([]);
    expect(toldOf(known({}, { announced: null }), same({ since: since('2024-05-10') }))).toEqual([DIFFERS]);
  });

  it('not where the earlier text may be from after it, as far as dates tell', () => {
    expect(toldOf(known({}, { announced: null }), same({ since: since('2024-05-20') }))).toEqual([]);
    const inMay = known({}, { announced: null, effective: '2024-05' });
    expect(toldOf(inMay, same({ since: since('2024-05-02') }))).toEqual([]);
    expect(toldOf(inMay, same({ since: since('2024-04-02') }))).toEqual([DIFFERS]);
  });

  it('of a text accepted before it, whenever that was last read', () => {
    expect(toldOf(known(), same({ since: since('2024-05-30', '2023-01-01') }))).toEqual([DIFFERS]);
  });

  it('not where nobody knows since when the change holds', () => {
    expect(toldOf(known({}, { effective: null }), same())).toEqual([]);
    expect(toldOf(known({}, { announced: null, effective: null }), same())).toEqual([]);
  });

  it('not while the change is still to come, or put off', () => {
    expect(toldOf(known({}, { effective: '2024-06-15' }), same())).toEqual([]);
    const later = { kind: 'postponed', date: '2024-05-10', deadline: '2024-07-01' } as const;
    const revisions = [{ ...later, statement: { en: 'Later.' }, evidence: [] }];
    expect(toldOf(known({}, { revisions }), same())).toEqual([]);
  });

  it('not of a text that says that another one comes', () => {
    const evidence = cited('Until then.');
    const time: TextReport['time'] = { kind: 'ending', date: '2024-08-01', earlier: null, evidence };
    expect(toldOf(known(), { ...same(), time })).toEqual([]);
  });

  it('not where another linked text was not compared', () => {
    const terms = makeText({ type: 'Terms of Service', url: 'https://parrot.example/terms' });
    expect(toldOf(known(), same(), { ...terms, unknown: ['first-reading'] })).toEqual([]);
  });
});

describe('that a text changed in other ways is said', () => {
  const notUnderstood = makeText({
    url: 'https://parrot.example/terms',
    compared: makeComparison({ level: 'unknown', findings: [] }),
    unknown: ['text-language-not-read'],
  });

  it('not of one of which nobody can say what changed', () => {
    expect(toldOf(known(), notUnderstood)).toEqual([]);
    expect(toldOf(known(), same(), notUnderstood)).toEqual([]);
  });

  it('of the one in which something else changed', () => {
    expect(toldOf(known(), readHere({ topic: 'term.arbitration' }), notUnderstood)).toEqual([ADDS]);
  });
});

function stopped(modality: Finding['modality']): Partial<Finding> {
  return { direction: 'dropped', effect: 'better', modality };
}
