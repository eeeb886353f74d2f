/** The always-on content script: detection, and nothing that detection can do without. */
import { type WatchOptions, watchPromptsWith } from '../../src/detection/index.ts';
import { shadowRootOf } from './closed-roots.ts';
import { followDecisions } from './decisions.ts';
import { api } from './extension-api.ts';
import { createReporter } from './reporter.ts';
import { createSnapshotReader } from './snapshot-reader.ts';

function start(extension: typeof chrome): void {
  const stop = new AbortController();
  const { current, report, wasWarned } = createReporter(extension, stop);
  const follow = followDecisions(extension, current, wasWarned, stop.signal);
  const options: WatchOptions = {
    document,
    shadowRootOf,
    signal: stop.signal,
    onChange(found) {
      report(found);
      follow();
    },
  };
  const watch = watchPromptsWith(options, createSnapshotReader(extension));
  // A page that comes back out of the back-forward cache has its prompts and has lost its badge.
  const reportAgain = ({ persisted }: PageTransitionEvent) => {
    if (persisted && current().length > 0) report(current());
  };
  addEventListener('pageshow', reportAgain, { signal: stop.signal });
  extension.runtime.onMessage.addListener((message: { type?: string }, sender, respond) => {
    if (sender.id !== extension.runtime.id || message?.type !== 'report-detection') return;
    respond({ prompts: current().map(({ prompt }) => prompt), scanMs: [...watch.scanMs] });
  });
}

/** Documents without HTML hold no prompt: images, plain text, PDF viewers, XML. */
const isReadable = document instanceof HTMLDocument || document.contentType === 'application/xhtml+xml';

if (api && isReadable) {
  const extension = api;
  // A prerendered page is nobody's page yet.
  if ('prerendering' in document && document.prerendering)
    document.addEventListener('prerenderingchange', () => start(extension), { once: true });
  else start(extension);
}
