/** What a sentence says of when a text holds, and of which text. */
import type { IsoDate } from '../../model.ts';
import type { ReadLanguage } from '../text/language.ts';
import { type FoundDay, findDays } from './days.ts';
import { TIMING_WORDS } from './words.ts';

/** What a sentence says of the time of a text. */
export interface TimingStatement {
  from: IsoDate | null;
  until: IsoDate | null;
  /** When the text was last worked on. */
  dated: IsoDate | null;
  /** Names of versions in it: "the new terms", "the current version", "the previous version". */
  names: { coming: boolean; current: boolean; former: boolean };
  /** It leads to another text: "read it here". */
  leads: boolean;
  /** "Until then …": another text holds at present. */
  meanwhile: boolean;
}

interface Patterns {
  holds: RegExp;
  until: RegExp;
  from: RegExp;
  text: RegExp;
  coming: RegExp;
  current: RegExp;
  former: RegExp;
  meanwhile: RegExp;
  leads: RegExp;
  dated: RegExp;
}

const word = (source: string) => `(?<!\\p{L})(?:${source})(?!\\p{L})`;
const BETWEEN = "(?:\\s+[\\p{L}'’-]+){0,3}?\\s+";

function compile(lang: ReadLanguage): Patterns {
  const words = TIMING_WORDS[lang];
  const whole = (source: string) => new RegExp(word(source), 'iu');
  const named = (adjective: string) => {
    const before = word(adjective) + BETWEEN + word(words.text);
    const after = word(words.text) + BETWEEN + word(adjective);
    return new RegExp(words.adjectiveFollows ? `${before}|${after}` : before, 'iu');
  };
  return {
    holds: whole(words.holds),
    until: new RegExp(`${word(words.until)}\\s*$`, 'iu'),
    from: new RegExp(`^\\P{L}*(?:${words.from})\\s*$`, 'iu'),
    text: whole(words.text),
    coming: named(words.coming),
    current: named(words.current),
    former: named(words.former),
    meanwhile: whole(words.meanwhile),
    leads: whole(words.leads),
    dated: whole(words.dated),
  };
}

const compiled = new Map<ReadLanguage, Patterns>();
function patternsFor(lang: ReadLanguage): Patterns {
  const known = compiled.get(lang) ?? compile(lang);
  compiled.set(lang, known);
  return known;
}

/** A label is short and says nothing else: "Effective: 1 March 2027". In characters without the day. */
const LABEL = 50;

/** @returns null where the sentence tells nothing of the kind */
export function readStatement(sentence: string, lang: ReadLanguage): TimingStatement | null {
  const patterns = patternsFor(lang);
  const days = findDays(sentence, lang);
  const isLabel = sentence.length - days.reduce((sum, { start, end }) => sum + end - start, 0) <= LABEL;
  const isOfText = isLabel || patterns.text.test(sentence);
  const holds = patterns.holds.test(sentence);
  const before = ({ start }: FoundDay) => sentence.slice(Math.max(0, start - 60), start);
  const isUntil = (day: FoundDay) => patterns.until.test(before(day));
  const isFrom = (day: FoundDay) => holds || (isLabel && patterns.from.test(sentence.slice(0, day.start)));
  const until = isOfText
    ? days.find((day) => isUntil(day) && (holds || isLabel || patterns.text.test(sentence)))
    : undefined;
  const from = isOfText ? days.find((day) => !isUntil(day) && isFrom(day)) : undefined;
  const names = {
    coming: patterns.coming.test(sentence),
    current: patterns.current.test(sentence),
    former: patterns.former.test(sentence),
  };
  const meanwhile = patterns.meanwhile.test(sentence);
  const dated = isLabel && !from && !until && patterns.dated.test(sentence) ? days[0] : undefined;
  if (!from && !until && !dated && !meanwhile && !names.coming && !names.current && !names.former) return null;
  return {
    from: from?.date ?? null,
    until: until?.date ?? null,
    dated: dated?.date ?? null,
    names,
    meanwhile,
    leads: patterns.leads.test(sentence),
  };
}
