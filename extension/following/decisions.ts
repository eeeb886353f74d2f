/**
 * Notices when the person uses the page's own controls, and writes it down before the page can
 * go away: straight into the journal in `storage.local`, which no dying background loses. The
 * background moves it to the ledger. Nothing here changes or repeats the click.
 */
import type { FoundPrompt } from '../../src/detection/index.ts';
import { bridge } from '../content/bridge.ts';
import { isAlive } from '../content/extension-api.ts';
import { JOURNAL_PREFIX, type JournalEntry } from '../messages.ts';
import { pageAddress } from '../page-address.ts';

/** `crypto.randomUUID` is there on secure pages only. */
const randomId = () => crypto.getRandomValues(new Uint32Array(4)).join('-');

/** Of a frame without an address of its own, that of the page it stands in. */
const frameAddress = () =>
  pageAddress(/^https?:/.test(location.href) ? location.href : document.referrer || document.baseURI);

const isCheckable = (element: Element): element is HTMLInputElement =>
  element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio');

/** Whether a box is ticked; null for a control that has no such state. */
function readTick(action: Element): boolean | null {
  const box = isCheckable(action) ? action : action.querySelector('input[type=checkbox], input[type=radio]');
  if (box && isCheckable(box)) return box.checked;
  const state = action.getAttribute('aria-checked');
  return state === null ? null : state === 'true';
}

/**
 * @param current the prompts now in the frame
 * @param wasWarned whether a warning stands or stood by that prompt
 * @returns call it whenever the prompts have changed
 */
export function followDecisions(
  api: typeof chrome,
  current: () => readonly FoundPrompt[],
  wasWarned: (promptId: string) => boolean,
  signal: AbortSignal,
): () => void {
  const recorded = new Set<string>();
  const followed = new WeakSet<Node>();

  function record(prompt: FoundPrompt['prompt'], answer: JournalEntry['answer']) {
    const key = `${prompt.id} ${answer}`;
    if (recorded.has(key) || !isAlive()) return;
    recorded.add(key);
    const entry: JournalEntry = {
      id: randomId(),
      at: Date.now(),
      answer,
      page: frameAddress(),
      prompt,
      warned: wasWarned(prompt.id),
    };
    api.storage.local
      .set({ [JOURNAL_PREFIX + entry.id]: entry })
      .then(() => api.runtime.sendMessage({ type: 'decision-made', id: entry.id }))
      // The journal keeps it: the background reads the journal at its next start.
      .catch(() => recorded.delete(key));
  }

  function findAnswer(path: readonly EventTarget[], found: FoundPrompt): JournalEntry['answer'] | null {
    if (path.includes(found.action)) return 'accepted';
    return found.alternatives.find(({ element }) => path.includes(element))?.kind ?? null;
  }

  function onClick(event: Event) {
    const path = event.composedPath();
    for (const found of current()) {
      const answer = findAnswer(path, found);
      if (answer === null) continue;
      if (answer !== 'accepted' || readTick(found.action) === null) record(found.prompt, answer);
      // A box changes its state after the click has gone through the page; taking a tick back accepts nothing.
      else setTimeout(() => readTick(found.action) && record(found.prompt, answer));
    }
  }

  function onSubmit(event: Event) {
    if (!(event.target instanceof Element)) return;
    for (const found of current()) {
      if (event.target.contains(found.action) && readTick(found.action) !== false) record(found.prompt, 'accepted');
    }
  }

  /** What the page made up does not count, nor what a warning holds back. */
  function onEvent(event: Event) {
    if (!event.isTrusted || bridge().held?.(event)) return;
    if (event.type === 'click') onClick(event);
    else onSubmit(event);
  }

  function follow(target: EventTarget) {
    for (const type of ['click', 'submit']) target.addEventListener(type, onEvent, { capture: true, signal });
  }

  follow(window);
  return () => {
    for (const { action } of current()) {
      const root = action.getRootNode();
      // From outside a closed shadow root one sees its host clicked, not the control.
      if (root === document || followed.has(root)) continue;
      followed.add(root);
      follow(root);
    }
  };
}
