/** Whether a text holds today, as it says itself. */
import type { IsoDate, Quotation } from '../../model.ts';
import type { Reading } from '../reading.ts';
import { isToCome } from './days.ts';
import { readStatement, type TimingStatement } from './statements.ts';

export interface TextTime {
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
  quotation: Quotation;
}

function statementsOf({ sentences, text, lang }: Reading): Said[] {
  const ends = sentences.length > HEAD + TAIL ? [...sentences.slice(0, HEAD), ...sentences.slice(-TAIL)] : sentences;
  return ends.flatMap(({ start, end }): Said[] => {
    const quote = text.slice(start, end);
    const said = readStatement(quote, lang);
    return said ? [{ ...said, quotation: { quote, start, end } }] : [];
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
  if (reading.lang !== reading.textLang) return null;
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
