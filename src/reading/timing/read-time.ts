/** Whether a text holds today, as it says itself. */
import type { IsoDate, Quotation } from '../../model.ts';
import type { Reading } from '../reading.ts';
import { isToCome } from './days.ts';
import { readStatement, type TimingStatement } from './statements.ts';

interface TextTime {
  /** `announced`: it holds only from a day to come. `ending`: it still holds, and says that another one will. */
  kind: 'announced' | 'ending';
  /** The day on which that changes, `YYYY-MM-DD` or `YYYY-MM`. */
  date: IsoDate;
  /** The words that say so. */
  quotation: Quotation;
}

/** Sentences at the start in which a text says when it holds; what comes later is about other things. */
const HEAD = 15;
/** Some texts say it at the very end. */
const TAIL = 4;

interface Said extends TimingStatement {
  /** Index into the reading's sentences. */
  sentence: number;
  quotation: Quotation;
}

function statementsOf({ sentences, text, lang, textLang }: Reading): Said[] {
  if (lang !== textLang) return [];
  const isAtEnds = (index: number) => index < HEAD || index >= sentences.length - TAIL;
  return sentences.flatMap(({ start, end }, index): Said[] => {
    const quote = text.slice(start, end);
    const said = isAtEnds(index) ? readStatement(quote, lang) : null;
    return said ? [{ ...said, sentence: index, quotation: { quote, start, end } }] : [];
  });
}

const namesOther = ({ names }: TimingStatement) => names.current || names.former;

/**
 * Reads from the text's own words whether it is not in force yet, or about to be replaced. A text
 * that calls another one the current or the previous one is the new one; one that leads to a new
 * one, or says from which past day it holds, is the one in force.
 * @param today the day to compare with
 * @returns null where the text says neither
 */
export function readTime(reading: Reading, today: IsoDate): TextTime | null {
  const said = statementsOf(reading);
  const starts = said.find(({ from }) => from !== null && isToCome(from, today));
  const isNew = said.some((one) => namesOther(one) || one.meanwhile);
  if (starts?.from) {
    const holdsAlready = said.some((one) => one.from !== null && !isToCome(one.from, today) && !namesOther(one));
    const leadsToNew = said.some(({ names, leads }) => names.coming && leads);
    const kind = holdsAlready || (leadsToNew && !isNew) ? 'ending' : 'announced';
    return { kind, date: starts.from, quotation: starts.quotation };
  }
  const ends = said.find(({ until }) => until !== null && isToCome(until, today));
  return ends?.until ? { kind: 'ending', date: ends.until, quotation: ends.quotation } : null;
}

/** Says when a text holds or where another one is, and nothing of what it says. */
const isNotice = ({ from, until, meanwhile, names, leads }: TimingStatement) =>
  from !== null || until !== null || meanwhile || (leads && Object.values(names).some(Boolean));

/**
 * The reading with the notices on its own versions taken for headings: they come and go above a
 * text that stays the same, and are told apart from what it says.
 */
export function setNoticesApart(reading: Reading): Reading {
  const notices = new Set(
    statementsOf(reading)
      .filter(isNotice)
      .map(({ sentence }) => sentence),
  );
  if (notices.size === 0) return reading;
  const sentences = reading.sentences.map((sentence, index) =>
    notices.has(index) ? { ...sentence, kind: 'heading' as const } : sentence,
  );
  return { ...reading, sentences };
}
