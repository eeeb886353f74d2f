/**
 * Paragraphs of privacy policies for the twelve OPP-115 categories, none of them from OPP-115: those that we read, policies that we
 * wrote, policies that others publish under an open licence, our own sentences put together, and ToS;DR's clauses under the
 * category that their case is about.
 */
import { join } from 'node:path';
import type { Opp115Label } from '../benchmark-clauses/label-names.ts';
import { SCHEMES } from '../benchmark-clauses/labels.ts';
import { labelledParagraphs } from './labelled-paragraphs.ts';
import { guessText, likelyWords } from './likely-words.ts';
import { ownPolicies } from './own-policies.ts';
import { expandPattern, patternLines, pick, type Slots, splitWords } from './own-sentences.ts';
import { publicPolicies } from './public-policies.ts';
import type { Row } from './recipe.ts';
import { seededRandom } from './solver.ts';

interface Category {
  name: Opp115Label;
  file: string;
  /** How often paragraphs are about it, as we would guess of policies at large. */
  share: number;
  /** What else such paragraphs also speak of. */
  beside: string[];
}

export const CATEGORIES: Category[] = [
  {
    file: 'first-party',
    name: 'First Party Collection/Use',
    share: 100,
    beside: ['third-party', 'choice', 'audiences', 'intro'],
  },
  {
    file: 'third-party',
    name: 'Third Party Sharing/Collection',
    share: 90,
    beside: ['first-party', 'choice', 'other'],
  },
  { file: 'choice', name: 'User Choice/Control', share: 40, beside: ['first-party', 'third-party', 'access'] },
  { file: 'access', name: 'User Access, Edit and Deletion', share: 30, beside: ['choice', 'retention', 'contact'] },
  { file: 'retention', name: 'Data Retention', share: 22, beside: ['access', 'first-party'] },
  { file: 'security', name: 'Data Security', share: 35, beside: ['retention'] },
  { file: 'change', name: 'Policy Change', share: 25, beside: ['contact'] },
  { file: 'dnt', name: 'Do Not Track', share: 12, beside: ['third-party', 'first-party'] },
  { file: 'audiences', name: 'International and Specific Audiences', share: 40, beside: ['access', 'first-party'] },
  { file: 'intro', name: 'Introductory/Generic', share: 40, beside: ['change', 'first-party', 'third-party'] },
  { file: 'other', name: 'Practice not covered', share: 25, beside: ['third-party', 'security'] },
  { file: 'contact', name: 'Privacy contact information', share: 30, beside: ['access'] },
];

const PARAGRAPHS = 6000;
/** How often a paragraph has a heading, and how often it speaks of a second category. */
const [WITH_HEADING, WITH_SECOND] = [0.4, 0.3];
/** How often a paragraph has one, two, three or four sentences. */
const LENGTHS = [1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4];

function readSlots(folder: string, file: string): Slots {
  return new Map(
    patternLines(folder, file).map((line) => {
      const [name = '', words = ''] = line.split(':');
      return [name, splitWords(words)] as const;
    }),
  );
}

function readPatterns(folder: string, file: string) {
  const lines = patternLines(folder, `${file}.txt`);
  return {
    headings: lines.filter((line) => line.startsWith('=')).flatMap((line) => splitWords(line.slice(1))),
    sentences: lines.filter((line) => !line.startsWith('=')),
  };
}

function sample<Item>(items: readonly Item[], count: number, random: () => number): Item[] {
  const rest = [...items];
  return Array.from({ length: Math.min(count, rest.length) }, () =>
    rest.splice(Math.floor(random() * rest.length), 1),
  ).flat();
}

/** Paragraphs of our own sentences. */
export function ownParagraphs(folder: string): Row[] {
  const random = seededRandom(11);
  const slots = readSlots(folder, 'slots.txt');
  const patterns = new Map(CATEGORIES.map(({ file }) => [file, readPatterns(folder, file)]));
  const urn = CATEGORIES.flatMap((category) => Array.from({ length: category.share }, () => category));
  return Array.from({ length: PARAGRAPHS }, () => {
    const category = pick(urn, random);
    const { headings = [], sentences = [] } = patterns.get(category?.file ?? '') ?? {};
    const chosen = sample(sentences, pick(LENGTHS, random) ?? 1, random);
    const files = [category?.file ?? ''];
    const second = random() < WITH_SECOND ? pick(category?.beside ?? [], random) : undefined;
    if (second) {
      const added = pick(patterns.get(second)?.sentences ?? [], random) ?? '';
      chosen.splice(Math.floor(random() * (chosen.length + 1)), 0, added);
      files.push(second);
    }
    const heading = random() < WITH_HEADING ? [pick(headings, random) ?? ''] : [];
    const text = [...heading, ...chosen.map((pattern) => expandPattern(pattern, slots, random))].join(' ');
    const labels = CATEGORIES.filter(({ file }) => files.includes(file)).map(({ name }) => name);
    return { text, labels, group: 'own', added: true };
  });
}

/** How often a telling phrase stands among the rows: as often as a sentence or two. */
const PHRASE_TIMES = 2;

/** Short telling phrases, each a row of its own: those of the file, and those that the rules look for. */
export function tellingPhrases(folder: string): Row[] {
  const written = [...readSlots(folder, 'phrases.txt')].map(([file, phrases]) => ({
    name: CATEGORIES.find((category) => category.file === file)?.name ?? '',
    phrases,
  }));
  const looked = Object.entries(SCHEMES.opp115?.phrases ?? {}).map(([name, phrases]) => ({
    name,
    phrases: (phrases ?? '').split(';').map((phrase) => phrase.replace(/\.\.\d+|[!*]/g, ' ')),
  }));
  return [...written, ...looked].flatMap(({ name, phrases }) =>
    phrases.flatMap((text) =>
      Array.from({ length: PHRASE_TIMES }, () => ({ text, labels: [name], group: 'own', added: true })),
    ),
  );
}

/** Which category the cases of ToS;DR are about, by words of their titles. */
const CASES: [Opp115Label, RegExp][] = [
  [
    'Third Party Sharing/Collection',
    /third part|bankruptcy|does not sell|sell your|disclose your personal|government|third-party|social media cookies|tracks you on other/i,
  ],
  [
    'First Party Collection/Use',
    /tracking pixels|what kinds of personal|gathers information|location data|limited purposes|intend to use your|IP address|many different (?:types|purposes)|marketing purposes|first-party cookies|aggregated into|list of all cookies|referred you|how they collect|session cookies|personal data for advertising|browser history|biometric|various products/,
  ],
  ['User Choice/Control', /opt out|opt-out|cookies may limit/],
  [
    'User Access, Edit and Deletion',
    /access and deletion|delete your content from|leave this service|archive of your data|export your data/,
  ],
  [
    'Data Retention',
    /retention|logs are deleted|keep personal data after|user logs for an undefined|holds onto content/,
  ],
  ['Data Security', /security practices|two factor|data breaches|security of your account/],
  [
    'Policy Change',
    /revisit the terms|change its terms|changed any time|date of the last update|archives of their Terms|reviews its privacy/,
  ],
  ['Do Not Track', /Do Not Track/],
  ['International and Specific Audiences', /over a certain age|stored anywhere/],
  ['Practice not covered', /does not apply to third party websites|contents of links|\(clearly quoted\)|linked or/],
  ['Privacy contact information', /complaint mechanism/],
];

/** ToS;DR's clauses whose case is about a category. */
export const caseParagraphs = (rows: readonly Row[]): Row[] =>
  rows
    .map(({ text, labels, group }) => ({
      text,
      group,
      labels: CASES.filter(([, words]) => labels.some((label) => words.test(label))).map(([name]) => name),
    }))
    .filter(({ labels }) => labels.length > 0);

export const PRIVACY_FOLDER = join('tools', 'train-clauses', 'privacy');
export const POLICIES_FOLDER = join(PRIVACY_FOLDER, 'policies');

/** @throws a sentence where there is no such category */
export function nameOf(category: string): Opp115Label {
  const found = CATEGORIES.find(({ file }) => file === category);
  if (!found) throw new Error(`“${category}” is no category: ${CATEGORIES.map(({ file }) => file).join(', ')} are.`);
  return found.name;
}

/** How much a paragraph counts that one of us read, and a telling phrase, beside a clause sorted by its case or a sentence of our own. */
const [READ, PHRASE] = [4, 3];
/** How much a paragraph of a public policy counts, for each reader that marked it. */
const PUBLIC = 4;

/** The paragraphs of public policies, in the words that are likeliest among those of `others`. */
function publicParagraphs(others: readonly Row[]): Row[] {
  const words = likelyWords(others.map(({ text }) => text));
  return publicPolicies(PRIVACY_FOLDER, 'public.txt', nameOf).map(({ stems, ...rest }) => ({
    ...rest,
    text: guessText(stems, words),
    added: true,
    weight: PUBLIC,
  }));
}

/**
 * All that the model of policies learns from: paragraphs that we read, policies and sentences of our own, policies that others
 * publish, and ToS;DR's clauses under their case where nobody of us read them.
 * @throws as `labelledParagraphs` does
 */
export function privacyRows(folder: string, clauses: readonly Row[]): Row[] {
  const read = labelledParagraphs(folder, PRIVACY_FOLDER, nameOf);
  const known = new Set(read.map(({ text }) => text));
  const rows = [
    ...ownParagraphs(PRIVACY_FOLDER),
    ...ownPolicies(POLICIES_FOLDER, nameOf),
    ...tellingPhrases(PRIVACY_FOLDER).map((row) => ({ ...row, weight: PHRASE })),
    ...caseParagraphs(clauses.filter(({ text }) => !known.has(text))),
    ...read.map((row) => ({ ...row, weight: READ })),
  ];
  return [...rows, ...publicParagraphs(rows)];
}
