/** Which findings lists and pictures are drawn from. */
import type { Finding, PolicyChange } from '../model.ts';
import type { Telling } from './telling.ts';
import { textChanges, textsSay } from './texts.ts';

/** Findings with what else the card's rows need. */
export type Told = Pick<PolicyChange, 'findings' | 'stays' | 'sources'>;

/** The change that is known of; else what changed in the texts; else what they say. */
export function toldFindings({ leading, texts }: Pick<Telling, 'leading' | 'texts'>): Finding[] {
  if (leading) return leading.findings;
  const changes = textChanges(texts).map(({ finding }) => finding);
  return changes.length > 0 ? changes : textsSay(texts);
}

export const toldOf = (telling: Telling): Told =>
  telling.leading ?? { findings: toldFindings(telling), stays: [], sources: [] };
