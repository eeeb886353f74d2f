import type { Topic } from '../../vocabulary.ts';
import { phrasesOf } from '../languages/index.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../text/document.ts';
import { ownNames } from './own-names.ts';
import { findPhrases, type Hit } from './phrases.ts';

/** A defined term or a listed name with the topics that its definition gives it. */
interface Known {
  forms: string[];
  topics: Topic[];
  /** As its definition writes it, where that says plainly that it is a recipient: "“Group” refers to advertisers". */
  plainly: string | null;
}

/** What a mention of a known name weighs, and of a term that is plainly a recipient. */
const [HINTS, SURE] = [2, 3];
/** Words between a term and what its definition says that it is. */
const SAID_WITHIN = 4;

const formsOf = (name: string) =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Recipients that a definition says its term to be: what it is called, or the first that stands behind it. */
function plainTopics(forms: readonly string[], term: string, from: number, hits: readonly Hit<Topic>[]): Topic[] {
  const words = formsOf(term);
  const at = forms.findIndex(
    (_, index) => index >= from && words.every((word, offset) => forms[index + offset] === word),
  );
  const end = at + words.length;
  const isTold = ({ code, weight, first }: Hit<Topic>) =>
    code.startsWith('recipient.') &&
    (first < end ? first >= at && weight >= HINTS : first - end <= SAID_WITHIN && weight >= SURE);
  return at < 0 ? [] : [...new Set(hits.filter(isTold).map(({ code }) => code))];
}

/** Words behind which a definition says what it does not cover; of all languages read. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'not except excluding nicht außer ausgenommen sauf hormis pas salvo excepto tranne eccetto exceto não non nie oprócz'.split(
    ' ',
  ),
);

const byReading = new WeakMap<object, Map<string, Known[]>>();

/** Recipients that a name can stand for: "Affiliates, including Microsoft" makes Microsoft one. */
function knownTerms(reading: Reading): Map<string, Known[]> {
  const ready = byReading.get(reading.sentences);
  if (ready) return ready;
  const known = new Map<string, Known[]>();
  const phrases = phrasesOf(reading.lang).topics;
  const own = new Set([...ownNames(reading)].map((name) => name.toLowerCase()));
  for (const { term, sentence, names } of reading.definitions) {
    const where = reading.sentences[sentence];
    if (!where) continue;
    const { forms: words } = reading.words;
    // "X means … (but nothing made by a third party)": what a definition leaves out it says of no name.
    const left = words.slice(where.firstWord, where.endWord).findIndex((form) => LEFT_OUT.has(form));
    const end = left < 0 ? where.endWord : where.firstWord + left;
    const hits = findPhrases(phrases, words, where.firstWord, where.endWord).filter(({ first }) => first < end);
    const topics = [
      ...new Set(
        hits.filter(({ weight, code }) => weight >= 3 && code.startsWith('recipient.')).map(({ code }) => code),
      ),
    ].slice(0, 2);
    const plain = plainTopics(reading.words.forms, term, where.firstWord, hits).slice(0, 2);
    if (topics.length === 0 && plain.length === 0) continue;
    for (const name of [term, ...names]) {
      const isPlain = name === term && plain.length > 0;
      const told = isPlain ? plain : topics;
      const forms = formsOf(name);
      const [head = ''] = forms;
      if (told.length > 0 && head.length > 2 && !COMMON.has(forms.join(' ')) && !own.has(head))
        known.set(
          head,
          [...(known.get(head) ?? []), { forms, topics: told, plainly: isPlain ? term : null }].slice(0, 10),
        );
    }
  }
  for (const head of groupNames(reading))
    known.set(head, [...(known.get(head) ?? []), { forms: [head], topics: ['recipient.affiliates'], plainly: null }]);
  byReading.set(reading.sentences, known);
  return known;
}

/** How often "Meta Companies" must stand in a text for Meta to be a company of the group. */
const OFTEN = 3;
/** How far into a text its title reaches: a name in there is the service's own. */
const TITLE = 60;
const GROUP =
  /(\p{Lu}[\p{L}]{2,20}) (?:Companies|Company Products|Unternehmen|group of companies|family of companies|Konzern)/gu;

/** Names of the group that a service belongs to, as the text calls its companies. */
function groupNames({ text }: Reading): string[] {
  const title = text.slice(0, TITLE).toLowerCase();
  const counts = new Map<string, number>();
  for (const [, name = ''] of text.matchAll(GROUP))
    counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => {
    return count >= OFTEN && !title.includes(name) && !COMMON.has(name) && !/^(?:these|other|our|the|all)$/.test(name)
      ? [name]
      : [];
  });
}

/** Terms that stand for the parties themselves or for the text. */
const COMMON = new Set([
  'we',
  'us',
  'our',
  'you',
  'your',
  'company',
  'service',
  'services',
  'terms',
  'site',
  'website',
  'platform',
  'privacy policy',
  'policy',
  'user',
  'content',
  'agreement',
  'claim',
  'claims',
  'dispute',
  'disputes',
]);

/** Phrases of a sentence that are the document's own terms. */
export function resolveTerms(reading: Reading, sentence: Sentence): Hit<Topic>[] {
  const known = knownTerms(reading);
  const hits: Hit<Topic>[] = [];
  const { forms } = reading.words;
  for (let at = sentence.firstWord; at < sentence.endWord; at++) {
    for (const { forms: wanted, topics, plainly } of known.get(forms[at] ?? '') ?? []) {
      if (at + wanted.length > sentence.endWord || !wanted.every((form, offset) => forms[at + offset] === form))
        continue;
      // The service's own name begins many sentences and says nothing of recipients.
      const isAsDefined = plainly !== null && reading.text.startsWith(plainly, reading.words.starts[at]);
      const weight = isAsDefined ? SURE : HINTS;
      for (const code of topics) hits.push({ code, weight, first: at, end: at + wanted.length });
    }
  }
  return hits;
}
