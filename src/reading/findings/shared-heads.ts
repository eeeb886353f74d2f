import type { Sentence } from '../text/document.ts';
import type { Words } from '../text/words.ts';
import { findPhrases, type Hit, type PhraseIndex } from './phrases.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** English words that a list has behind its last thing, and that belong to each. */
const SHARED = set('data information details records identifiers history');
const AND = set('and or');
/** Words of a thing in such a list at most. */
const THING = 2;
/** Things in a list at most that are looked at, and words of it. */
const MOST = 8;
/** The same within words of German: "Gesundheits- und Standortdaten". */
const SHARED_PART = /^\p{L}{3,}?(daten|informationen|angaben|kennungen|nummern|adressen|verlauf)$/u;

/** A thing of a list with the word that it shares, as if it stood alone, and which words it is. */
interface Alone {
  forms: readonly string[];
  first: number;
  end: number;
}

function german(text: string, { forms, ends }: Words, { firstWord, endWord }: Sentence): Alone[] {
  const found: Alone[] = [];
  for (let at = firstWord; at < endWord - 1; at++) {
    const behind = ends[at] ?? 0;
    if (text[behind] !== '-' || !/^[,\s]/.test(text.slice(behind + 1, behind + 2))) continue;
    const shared = forms
      .slice(at + 1, Math.min(endWord, at + 1 + MOST))
      .flatMap((form) => SHARED_PART.exec(form)?.[1] ?? []);
    if (shared[0]) found.push({ forms: [`${forms[at]}${shared[0]}`], first: at, end: at + 1 });
  }
  return found;
}

/** The things of a list that ends with `and` one more thing and, at `head`, the word that all share. */
function english(text: string, { forms, starts, ends }: Words, head: number, { firstWord }: Sentence): Alone[] {
  const found: Alone[] = [];
  let and = head - 1;
  while (and > firstWord && head - and <= THING + 1 && !AND.has(forms[and] ?? '')) and--;
  if (!AND.has(forms[and] ?? '') || and === head - 1) return [];
  let end = and;
  for (let first = and - 1; first >= firstWord && end - first <= THING && found.length < MOST; first--) {
    const gap = text.slice(ends[first - 1] ?? 0, starts[first] ?? 0);
    found.push({ forms: [...forms.slice(first, end), forms[head] ?? ''], first, end });
    if (/[.;:()]/.test(gap)) break;
    if (gap.includes(',')) end = first;
  }
  return found;
}

/** Phrases that a list only shows where each of its things has the word that all share: "health and location data". */
export function sharedHeadHits<Code extends string>(
  index: PhraseIndex<Code>,
  { text, words }: { text: string; words: Words },
  sentence: Sentence,
): Hit<Code>[] {
  const things = german(text, words, sentence);
  for (let at = sentence.firstWord + 2; at < sentence.endWord; at++)
    if (SHARED.has(words.forms[at] ?? '')) things.push(...english(text, words, at, sentence));
  return things.flatMap(({ forms, first, end }) =>
    findPhrases(index, forms, 0, forms.length)
      // What a thing's own words say is found without the shared one.
      .filter((hit) => hit.first === 0 && hit.end === forms.length)
      .map(({ code, weight }) => ({ code, weight, first, end })),
  );
}
