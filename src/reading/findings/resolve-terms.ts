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
}

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
    const hits = findPhrases(phrases, reading.words.forms, where.firstWord, where.endWord);
    const topics = [
      ...new Set(
        hits.filter(({ weight, code }) => weight >= 3 && code.startsWith('recipient.')).map(({ code }) => code),
      ),
    ].slice(0, 2);
    if (topics.length === 0) continue;
    for (const name of [term, ...names]) {
      const forms = name
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean);
      const [head = ''] = forms;
      if (head.length > 2 && !COMMON.has(forms.join(' ')) && !own.has(head))
        known.set(head, [...(known.get(head) ?? []), { forms, topics }].slice(0, 10));
    }
  }
  for (const head of groupNames(reading))
    known.set(head, [...(known.get(head) ?? []), { forms: [head], topics: ['recipient.affiliates'] }]);
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
    for (const { forms: wanted, topics } of known.get(forms[at] ?? '') ?? []) {
      if (at + wanted.length > sentence.endWord || !wanted.every((form, offset) => forms[at + offset] === form))
        continue;
      // The service's own name begins many sentences and says nothing of recipients.
      for (const code of topics) hits.push({ code, weight: 2, first: at, end: at + wanted.length });
    }
  }
  return hits;
}
