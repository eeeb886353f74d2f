/** One document's reading and comparison → what can be told of it. */
import { compareVersions } from '../comparison/index.ts';
import type {
  Evidence,
  Level,
  TextComparison,
  TextReport,
  TextTime,
  Timestamp,
  UnknownReason,
  VersionRef,
} from '../model.ts';
import { type NotAPolicyReason, type Reading, type ReadingOutcome, readTime } from '../reading/index.ts';
import { dayOf } from './dates.ts';
import type { EarlierText } from './earlier-text.ts';
import { findingsOfComparison, findingsOfReading } from './text-findings.ts';

const REASONS: Record<NotAPolicyReason, UnknownReason> = {
  'log-in': 'text-log-in',
  'error-page': 'text-error-page',
  'bot-check': 'text-bot-check',
  'cookie-wall': 'text-cookie-wall',
  'empty-shell': 'text-empty-shell',
  'other-page': 'text-other-page',
  'too-little-text': 'text-too-short',
  pdf: 'text-pdf',
  'not-text': 'text-not-text',
};

/** Why there is no reading; null where there is one. */
export function whyUnread(outcome: ReadingOutcome): UnknownReason | null {
  if (outcome.kind === 'not-a-policy') return REASONS[outcome.reason];
  return outcome.kind === 'too-long' ? 'text-too-long' : null;
}

export interface DocumentRead {
  type: string;
  /** As `documentAddress` writes it. */
  url: string;
  at: Timestamp;
}

/** A document that could not be read, and why. */
export const reportUnread = (document: DocumentRead, reason: UnknownReason): TextReport => ({
  ...document,
  version: null,
  unknown: [reason],
  time: null,
  says: [],
  compared: null,
});

export interface TextRead extends DocumentRead {
  version: VersionRef;
  reading: Reading;
  /** Whether the reading is in a language that findings are made in. */
  isUnderstood: boolean;
  /** What is to be known about this text. */
  unknown: readonly UnknownReason[];
  earlier: (EarlierText & { reading: Reading }) | null;
  /** Hash of the text before this one, where the page shows both. */
  beside: string | null;
}

/** When the text holds, as it says itself. */
function timeOf({ at, reading, version, beside }: TextRead): TextTime | null {
  const said = readTime(reading, dayOf(at));
  const evidence: Evidence[] = said ? [{ kind: 'version', ...version, ...said.quotation }] : [];
  if (beside === null) return said && { kind: said.kind, date: said.date, earlier: null, evidence };
  // Whatever it says of another one: that one stands on the same page.
  const date = said?.kind === 'announced' ? said.date : null;
  return { kind: 'beside-earlier', date, earlier: beside, evidence: date === null ? [] : evidence };
}

function compare({ version, reading, isUnderstood, earlier }: TextRead): TextComparison | null {
  if (!earlier) return null;
  const { since, isReturn } = earlier;
  if (since.hash === version.hash) return { since, relation: 'same', level: 'none', findings: [] };
  const { level, findings, changedSentences } = compareVersions(earlier.reading, reading);
  // What is not understood can be seen to have changed, not to matter.
  const told: Level = isUnderstood || changedSentences === 0 ? level : 'unknown';
  return {
    since,
    relation: isReturn ? 'returned' : 'changed',
    level: told,
    findings: findingsOfComparison(findings, since, version, reading),
  };
}

/** Compares and ranks. Takes as long as comparing two texts does: its answer is worth keeping. */
export function reportText(text: TextRead): TextReport {
  const compared = compare(text);
  const time = timeOf(text);
  const unknown: UnknownReason[] = [
    ...text.unknown,
    ...(time?.kind === 'ending' ? (['text-coming-elsewhere'] as const) : []),
    ...(text.isUnderstood ? [] : (['text-language-not-read'] as const)),
    ...(compared ? [] : (['first-reading'] as const)),
  ];
  return {
    type: text.type,
    url: text.url,
    at: text.at,
    version: text.version,
    unknown,
    time,
    says: findingsOfReading(text.reading, text.version),
    compared,
  };
}
