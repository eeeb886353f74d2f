/** The always-on content script: finds where prompts may stand, and nothing that this can do without. */
import { type FoundPrompt, watchPromptsWith } from '../../src/detection/index.ts';
import { bridge } from './bridge.ts';
import { shadowRootOf } from './closed-roots.ts';
import { api } from './extension-api.ts';
import { bringBeyond, createSnapshotReader } from './snapshot-reader.ts';

function start(extension: typeof chrome): void {
  const stop = { aborted: false };
  let current: readonly FoundPrompt[] = [];
  const tell = () => bridge().follow?.(current, stop);
  /** A page that comes back out of the back-forward cache has its prompts and has lost its badge. */
  const tellOnReturn = ({ persisted }: PageTransitionEvent) => persisted && current.length > 0 && tell();
  const watch = watchPromptsWith(
    {
      document,
      shadowRootOf,
      signal: stop,
      bringBeyond: () => bringBeyond(extension),
      onChange(found) {
        current = found;
        tell();
        // The same listener once more is none.
        addEventListener('pageshow', tellOnReturn);
      },
    },
    createSnapshotReader(extension),
  );
  // Asked for by the background. To listen to it would cost every page more than all else that is done at its start.
  bridge().report = () => ({ prompts: current.map(({ prompt }) => prompt), scanMs: [...watch.scanMs] });
}

if (api) {
  const extension = api;
  // A frame that is not drawn can't show a prompt: it has no animation frames.
  if (parent !== window) requestAnimationFrame(() => start(extension));
  // A prerendered page is nobody's page yet.
  else if ('prerendering' in document && document.prerendering)
    document.addEventListener('prerenderingchange', () => start(extension), { once: true });
  else start(extension);
}
