/** Reports on texts of every kind that reading and comparing give, with words from hostile hands among them. */
import fc from 'fast-check';
import type { Finding, TextComparison, TextReport } from '../../src/model.ts';
import { LEVELS, TEXT_RELATIONS, TEXT_TIMES, UNKNOWN_REASONS } from '../../src/model.ts';
import { cited, EARLIER_HASH, HASH, makeComparison, makeText } from '../assessment/texts.ts';
import { arbitraryDay, arbitraryFinding, arbitraryWords } from './arbitrary-change.ts';

const moment = fc.constantFrom('2019-05-08', '2021-01-09', '2024-06-01').map((day) => Date.parse(day));

/** Reading and comparing give no words of their own, and always cite a text. */
const finding = fc
  .record({ finding: arbitraryFinding, quote: arbitraryWords, hash: fc.constantFrom(HASH, EARLIER_HASH) })
  .map((parts): Finding => ({ ...parts.finding, statement: undefined, evidence: cited(parts.quote, parts.hash) }));
const findings = fc.array(finding, { maxLength: 4 });

const compared: fc.Arbitrary<TextComparison> = fc
  .record({
    relation: fc.constantFrom(...TEXT_RELATIONS),
    level: fc.constantFrom(...LEVELS),
    findings,
    readAt: moment,
    acceptedAt: fc.option(moment),
  })
  .map(({ readAt, acceptedAt, ...parts }) => {
    const comparison = makeComparison(parts);
    const isBare = parts.level === 'none' || parts.level === 'unknown';
    const since = { ...comparison.since, readAt, acceptedAt };
    return { ...comparison, since, findings: isBare ? [] : parts.findings };
  });

const time: fc.Arbitrary<TextReport['time']> = fc
  .record({ kind: fc.constantFrom(...TEXT_TIMES), date: arbitraryDay, quote: arbitraryWords })
  .map(({ quote, ...parts }) => ({ ...parts, earlier: null, evidence: cited(quote) }));

const read = fc
  .record({ says: findings, compared: fc.option(compared), time: fc.option(time) })
  .map((parts) => makeText({ ...parts, unknown: parts.compared ? [] : ['first-reading'] }));
const unread = fc
  .constantFrom(...UNKNOWN_REASONS.filter((reason) => reason.startsWith('text')))
  .map((reason) => makeText({ version: null, unknown: [reason] }));

export const arbitraryTexts: fc.Arbitrary<TextReport[]> = fc.array(fc.oneof(read, unread), { maxLength: 2 });
