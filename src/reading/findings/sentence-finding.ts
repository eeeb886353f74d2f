import type { DataCategory, Modality, Purpose, Recipient, Topic } from '../../vocabulary.ts';
import { DATA_CATEGORIES, PURPOSES, RECIPIENTS } from '../../vocabulary.ts';
import { asksForConsent } from './denied-clauses.ts';
import type { Marks } from './mark-sentence.ts';
import type { Hit } from './phrases.ts';
import { findPromise } from './promises.ts';

/** Data, recipients and purposes that a sentence names together, with how sure it says so. */
export interface Flow {
  data: DataCategory[];
  recipients: Recipient[];
  purposes: Purpose[];
  modality: Modality;
}

/** Weight from which a phrase names a thing and does not only hint at it. */
const NAMES = 2;

function named<Code extends string>(hits: readonly Hit<Topic>[], family: string, codes: readonly Code[]): Code[] {
  const found = new Set(hits.filter(({ weight }) => weight >= NAMES).map(({ code }) => code as string));
  return codes.filter((code) => found.has(`${family}.${code}`));
}

/** What a sentence says of data, recipients, purposes and modality; `isDenied`: its lead-in denies it. */
export function readFlow(marks: Marks, leadIn: Marks | null, isDenied: boolean): Flow {
  const hits = leadIn ? [...marks.topics, ...leadIn.topics] : marks.topics;
  return {
    data: named(hits, 'data-category', DATA_CATEGORIES),
    recipients: named(hits, 'recipient', RECIPIENTS),
    purposes: named(hits, 'purpose', PURPOSES),
    modality: isDenied || findPromise(marks) ? 'does-not' : readModality([...marks.cues, ...(leadIn?.cues ?? [])]),
  };
}

function readModality(cues: Marks['cues']): Modality {
  if (asksForConsent({ cues })) return 'with-consent';
  return cues.some(({ code }) => code === 'may') ? 'may' : 'does';
}
