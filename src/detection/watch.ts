import { createChanges } from './changes.ts';
import { type FoundPrompt, isSame } from './found.ts';
import { createPace, IN_BROWSER } from './pace.ts';
import { createQuestion, type ReadSnapshot } from './question.ts';
import { createTimes, listenForDoings, listenForMoves, listenForShows } from './stirrings.ts';
import { createSurvey } from './survey.ts';

/** What watching needs from its surroundings. */
export interface WatchOptions {
  document: Document;
  /** The element's shadow root, closed ones too where the browser lets an extension see them. */
  shadowRootOf(element: Element): ShadowRoot | null;
  /** Told all prompts that stand in the page each time that they, or the elements they stand in, are others than before. */
  onChange(found: FoundPrompt[]): void;
  /** Brings the gate's stems in other letters than Latin, once, to a page that has such letters. */
  bringBeyond?(): Promise<string>;
  /** Ends everything, at the next thing that there would be to do: an `AbortController` would have to be made by the browser first. */
  signal: Pick<AbortSignal, 'aborted'>;
  /** Milliseconds of a clock that only goes forward. */
  now?(): number;
  /** Calls back once, when the page has nothing better to do. */
  idle?(callback: () => void): void;
}

/** A running watch. */
export interface Watch {
  /** Milliseconds of work of the last scans, newest last; for measuring. */
  readonly scanMs: readonly number[];
}

/**
 * Watches a document for prompts that stand in it at load, are inserted, or come to be visible at any time, and for
 * those that go away. Each frame watches its own document. Work is cut into slices between which the page runs, looks only at what
 * changed, and rests the longer the more a page changes to no effect. Never throws to the page, never changes it.
 * @param read is given what stands around whatever may be a prompt, each time that it is another than before
 */
export function watchPromptsWith(options: WatchOptions, read: ReadSnapshot): Watch {
  const { document, signal } = options;
  const view = document.defaultView;
  // What `text/html` and `application/xhtml+xml` have in common, and no other document that browsers show.
  if (!view || !document.contentType.includes('html') || signal.aborted) return { scanMs: [] };
  return startWatch(options, read, view);
}

function startWatch({ document, signal, onChange, ...options }: WatchOptions, read: ReadSnapshot, view: Window): Watch {
  let known: FoundPrompt[] = [];

  const changes = createChanges(
    () => {
      if (signal.aborted) return changes.end();
      survey.unsettle();
      if (isDue()) pace.wish();
    },
    (records) => {
      if (signal.aborted) return changes.end();
      survey.unsettleBeside(() => records.map(({ target }) => target));
      pace.wish();
    },
  );
  const question = createQuestion(read, {
    onFound(found) {
      if (signal.aborted || isSame(known, found)) return;
      known = found;
      pace.stir();
      onChange(found);
    },
    onAgain(isSoon) {
      if (isSoon) pace.hurry();
      else survey.unsettle();
    },
  });
  const survey = createSurvey({
    ...options,
    view,
    changes,
    question,
    onOver() {
      pace.rest();
      times.expect(!changes.isBegun() || survey.isExpectant());
    },
    onStems() {
      survey.unsettle();
      pace.hurry();
    },
    onCandidate: () => listenForMoves(document, onMove),
  });
  const pace = createPace({ ...IN_BROWSER, ...options, signal, look: survey.look, isLeft: changes.isAny });

  const isDue = () => !changes.isBegun() || changes.isAny() || survey.isWatchful();

  function look(): void {
    // One that is slow to come in.
    if (!changes.isBegun()) {
      changes.addAll();
      survey.unsettle();
    }
    if (isDue()) pace.wish();
  }

  const times = createTimes(look, options.now ?? IN_BROWSER.now);

  function onDoing(): void {
    pace.stir();
    survey.unsettle();
    look();
  }

  function onMove(target: EventTarget | null): void {
    if (!signal.aborted && survey.unsettleBeside(() => (target instanceof Node ? [target] : []))) look();
  }

  function begin(): void {
    changes.begin();
    changes.addAll();
    // After the page's first frame it need not be styled and laid out for us. One that is not to be seen has none, and is looked at in its time.
    view.requestAnimationFrame(pace.wish);
  }

  changes.enter(document);
  // While the page comes in every node would be a change: it is read when it is whole, or every now and then if it is slow.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
  listenForDoings(view, onDoing);
  listenForShows(view, isDue, look);
  times.expect(true);
  return { scanMs: pace.scanMs };
}
