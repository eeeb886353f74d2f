import type { PlacedPrompt } from './page.ts';

/** A prompt with the elements of the page that it stands in. */
export type FoundPrompt = PlacedPrompt<Element>;

/** What a person is told of it, but for the words around it: some count the seconds. */
const told = ({ prompt: { id, alternatives, deadline } }: FoundPrompt): string =>
  JSON.stringify([id, alternatives, deadline]);

/** Whether they are the same prompts, in the same elements. */
export function isSame(before: readonly FoundPrompt[], after: readonly FoundPrompt[]): boolean {
  return (
    before.length === after.length &&
    after.every((now, index) => {
      const known = before[index];
      return known?.action === now.action && told(known) === told(now);
    })
  );
}
