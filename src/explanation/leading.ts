/** What an explanation is about: the change that bears on the prompt, and who asks. */
import type { Assessment, PolicyChange } from '../model.ts';
import { cutName } from './clean.ts';
import type { Setting } from './story.ts';

/** The change that bears on the prompt; null where all that is known is history. */
export function leadingChange({ changes, unknown }: Assessment): PolicyChange | null {
  if (unknown.includes('change-not-known') || unknown.includes('service-not-known')) return null;
  return changes[0] ?? null;
}

/** Changes that are told as history: all but the leading one. */
export function otherChanges(assessment: Assessment): PolicyChange[] {
  const leading = leadingChange(assessment);
  return assessment.changes.filter((change) => change !== leading);
}

/** Who asks, as people know it; what the prompt says, or the page's host, where nothing is known. */
export const nameService = ({ service, prompt }: Assessment, { host }: Setting): string =>
  cutName(service?.name ?? '') || cutName(prompt?.service ?? '') || cutName(host);
