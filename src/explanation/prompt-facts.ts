/** What a prompt says by itself, whatever is known of its service. */
import type { Prompt, PromptKind } from '../model.ts';

/** Kinds shown to those who use the service already. Whoever signs up can simply leave. */
const SHOWN_TO_MEMBERS: readonly PromptKind[] = ['reconsent', 'continue'];
export const isForMembers = ({ kind }: Prompt) => SHOWN_TO_MEMBERS.includes(kind);

/** Updated terms with no control beside the one that accepts. "By continuing" has none by its nature. */
export const offersNoOtherWay = ({ kind, alternatives }: Prompt) => kind === 'reconsent' && alternatives.length === 0;

/** Whether the prompt alone gives a reason to stop and think: a day, a price, or no way to say no. */
export const hasSomethingToSay = (prompt: Prompt) =>
  isForMembers(prompt) && (prompt.deadline !== null || prompt.consequence !== null || offersNoOtherWay(prompt));
