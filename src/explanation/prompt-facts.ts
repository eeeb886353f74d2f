/** What a prompt says by itself, whatever is known of its service. */
import type { Prompt, PromptKind } from '../model.ts';

/** Kinds shown to those who use the service already. */
const SHOWN_TO_MEMBERS: readonly PromptKind[] = ['reconsent', 'continue'];
/** Whoever signs up can simply leave; only members are given a day to answer by. */
export const isForMembers = ({ kind, deadline }: Prompt) => SHOWN_TO_MEMBERS.includes(kind) || deadline !== null;

/** Terms that changed, put before somebody who uses the service: rare, and what a card is for. */
export const asksAnew = ({ kind, deadline }: Prompt) => kind === 'reconsent' || deadline !== null;

/** Updated terms with no control beside the one that accepts. "By continuing" has none by its nature. */
export const offersNoOtherWay = ({ kind, alternatives }: Prompt) => kind === 'reconsent' && alternatives.length === 0;

/** Whether the prompt alone gives a reason to stop and think: a day, a price, or no way to say no. */
export const hasSomethingToSay = (prompt: Prompt) =>
  isForMembers(prompt) && (prompt.deadline !== null || prompt.consequence !== null || offersNoOtherWay(prompt));
