import type { PlacedPrompt } from './page.ts';

/** A prompt with the elements of the page that it stands in. */
export type FoundPrompt = PlacedPrompt<Element>;

/** Whether they are the same prompts, in the same elements. */
export function isSame(before: readonly FoundPrompt[], after: readonly FoundPrompt[]): boolean {
  return (
    before.length === after.length &&
    before.every((known, index) => known.prompt.id === after[index]?.prompt.id && known.action === after[index]?.action)
  );
}
