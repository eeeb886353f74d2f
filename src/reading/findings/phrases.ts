/**
 * Phrases as data, matched on words in time that grows with the text only.
 *
 * A phrase is words parted by spaces. `use*` stands for every word that begins so, `*daten` for
 * every word that ends so (German joins words), `sell|rent` for either, `..` for up to four words in between and `..9` for up to nine. Phrases are parted
 * by semicolons. A phrase that begins with `!` weighs 3, one with `?` 1, others 2. `^` before its first word: only where a sentence begins.
 */
import { findWords } from '../text/words.ts';

/** Phrases of one code. */
export type PhraseTable<Code extends string> = Partial<Record<Code, string>>;

/** A phrase found: which words, from `first` up to and without `end`. */
export interface Hit<Code extends string> {
  code: Code;
  weight: number;
  first: number;
  end: number;
}

/** Whether one phrase stands within another, or is as long. */
export const isWithin = (
  inner: Pick<Hit<string>, 'first' | 'end'>,
  outer: Pick<Hit<string>, 'first' | 'end'>,
): boolean => outer.first <= inner.first && inner.end <= outer.end;

interface Element {
  exact: ReadonlySet<string>;
  prefixes: readonly string[];
  suffixes: readonly string[];
  /** Words that may stand before it. */
  gap: number;
}

interface Phrase<Code extends string> {
  code: Code;
  weight: number;
  elements: readonly Element[];
  /** It must begin the sentence. */
  opens: boolean;
}

const DEFAULT_GAP = 4;
const MAX_GAP = 12;
/** Words of a prefix by which phrases are found; shorter prefixes are not allowed in the data. */
const KEY_LENGTH = 2;
/** The same of a suffix. */
const SUFFIX_KEY_LENGTH = 4;

export interface PhraseIndex<Code extends string> {
  byWord: ReadonlyMap<string, readonly Phrase<Code>[]>;
  byPrefix: ReadonlyMap<string, readonly Phrase<Code>[]>;
  bySuffix: ReadonlyMap<string, readonly Phrase<Code>[]>;
}

function compileElement(alternatives: string, gap: number): Element[] {
  const exact = new Set<string>();
  const prefixes: string[] = [];
  const suffixes: string[] = [];
  let tail: string[] = [];
  for (const alternative of alternatives.split('|')) {
    const prefix = alternative.endsWith('*');
    const parts = findWords(prefix ? alternative.slice(0, -1) : alternative).forms;
    const [head = '', ...rest] = parts;
    if (rest.length > 0) tail = rest;
    if (alternative.startsWith('*')) suffixes.push(head);
    else if (prefix && rest.length === 0) prefixes.push(head);
    else exact.add(head);
  }
  return [
    { exact, prefixes, suffixes, gap },
    ...tail.map((word) => ({ exact: new Set([word]), prefixes: [], suffixes: [], gap: 0 })),
  ];
}

function compilePhrase<Code extends string>(code: Code, source: string): Phrase<Code> {
  const weight = source.startsWith('!') ? 3 : source.startsWith('?') ? 1 : 2;
  const elements: Element[] = [];
  const words = source.replace(/^[!?]/, '').trim();
  const opens = words.startsWith('^');
  let gap = 0;
  for (const part of words.replace('^', '').split(/\s+/)) {
    if (part.startsWith('..')) gap = Math.min(MAX_GAP, Number(part.slice(2)) || DEFAULT_GAP);
    else {
      elements.push(...compileElement(part, gap));
      gap = 0;
    }
  }
  return { code, weight, elements, opens };
}

function put<Code extends string>(map: Map<string, Phrase<Code>[]>, key: string, phrase: Phrase<Code>): void {
  const list = map.get(key);
  if (list) list.push(phrase);
  else map.set(key, [phrase]);
}

const isCode = <Code extends string>(table: PhraseTable<Code>, code: string): code is Code & string =>
  Object.hasOwn(table, code);

/** Prepares tables of phrases for matching. */
export function indexPhrases<Code extends string>(...tables: PhraseTable<Code>[]): PhraseIndex<Code> {
  const byWord = new Map<string, Phrase<Code>[]>();
  const byPrefix = new Map<string, Phrase<Code>[]>();
  const bySuffix = new Map<string, Phrase<Code>[]>();
  for (const [table, code] of tables.flatMap((table) => Object.keys(table).map((code) => [table, code] as const))) {
    if (!isCode(table, code)) continue;
    for (const source of (table[code] ?? '').split(/[;\n]/)) {
      if (source.trim() === '') continue;
      const phrase = compilePhrase(code, source.trim());
      const first = phrase.elements[0];
      for (const word of first?.exact ?? []) put(byWord, word, phrase);
      for (const prefix of first?.prefixes ?? []) put(byPrefix, prefix.slice(0, KEY_LENGTH), phrase);
      for (const suffix of first?.suffixes ?? []) put(bySuffix, suffix.slice(-SUFFIX_KEY_LENGTH), phrase);
    }
  }
  return { byWord, byPrefix, bySuffix };
}

const fits = ({ exact, prefixes, suffixes }: Element, form: string) =>
  exact.has(form) ||
  prefixes.some((prefix) => form.startsWith(prefix)) ||
  suffixes.some((suffix) => form.endsWith(suffix));

/** Index behind the phrase's last word, or -1. Tries every gap; gaps and elements are few. */
function endOf(elements: readonly Element[], index: number, forms: readonly string[], at: number, end: number): number {
  const element = elements[index];
  if (!element) return at;
  for (let word = at; word <= at + element.gap && word < end; word++) {
    if (!fits(element, forms[word] ?? '')) continue;
    const found = endOf(elements, index + 1, forms, word + 1, end);
    if (found >= 0) return found;
  }
  return -1;
}

/** Finds all phrases among the words from `start` up to and without `end`. */
export function findPhrases<Code extends string>(
  index: PhraseIndex<Code>,
  forms: readonly string[],
  start: number,
  end: number,
): Hit<Code>[] {
  const hits: Hit<Code>[] = [];
  for (let at = start; at < end; at++) {
    const form = forms[at] ?? '';
    for (const list of [
      index.byWord.get(form),
      index.byPrefix.get(form.slice(0, KEY_LENGTH)),
      index.bySuffix.get(form.slice(-SUFFIX_KEY_LENGTH)),
    ]) {
      for (const { code, weight, elements, opens } of list ?? []) {
        const found = opens && at > start ? -1 : endOf(elements, 0, forms, at, end);
        if (found >= 0) hits.push({ code, weight, first: at, end: found });
      }
    }
  }
  return hits;
}
