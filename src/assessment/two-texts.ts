/** Two texts of one document that somebody chose to compare → what can be told of them. */
import type { TextReport, Timestamp, VersionRef } from '../model.ts';
import type { Reading } from '../reading/index.ts';
import { reportText } from './text-report.ts';

export interface TextInHand extends VersionRef {
  reading: Reading;
  /** Whether the reading is in a language that findings are made in. */
  isUnderstood: boolean;
}

/**
 * Pure. Takes as long as comparing the two texts does.
 * @param earlier with the moment at which the person accepted it, or null
 * @param type the document's, or the file's name
 */
export function reportTwoTexts(
  earlier: TextInHand & { acceptedAt: Timestamp | null },
  later: TextInHand,
  type: string,
): TextReport {
  const { reading, isUnderstood, ...version } = later;
  const { hash, url, readAt, acceptedAt } = earlier;
  return reportText({
    type,
    url: later.url,
    at: later.readAt,
    version,
    reading,
    isUnderstood,
    unknown: [],
    beside: null,
    earlier: { since: { hash, url, readAt, acceptedAt }, isReturn: false, older: [], reading: earlier.reading },
  });
}
