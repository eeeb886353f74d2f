/**
 * How the always-on content script meets what comes on demand, the follower and the warning: all run in the extension's isolated world of the same frame, whose globals the
 * page can't see.
 */
import type { FoundPrompt } from '../../src/detection/index.ts';
import type { Prompt } from '../../src/model.ts';
import type { Words } from '../../src/words.ts';
import type { WarningAction, WarningCard } from '../messages.ts';

/** What a warning is shown for. The elements are the page's: looked at, never changed. */
export interface WarningRequest {
  card: WarningCard;
  /** The control that accepts: the warning stands near it. */
  action: Element;
  /** Never covered by the warning: the statement, the action, the alternatives. */
  keepClear: Element[];
  onAction(action: WarningAction): void;
  /** Takes the warning away. */
  signal: AbortSignal;
}

export interface Warning {
  /** Shows other words in the same place, without jumping. */
  update(card: WarningCard): void;
}

export interface Bridge {
  /** Told of all prompts in the frame each time that they are others. Says by `stop` that there is nobody to tell any more. */
  follow?: (found: readonly FoundPrompt[], stop: { aborted: boolean }) => void;
  /** Whether a warning holds this click or submission back: it is no decision then. */
  held?: (event: Event) => boolean;
  /** For the background, when a text that a prompt here links to was read elsewhere. */
  showCards?: (cards: readonly WarningCard[]) => void;
  /** The warning's own words, in the person's language. */
  words?: Words;
  mountWarning?: (request: WarningRequest) => Warning;
  /** For the popup and the benchmarks: what detection has seen and what it cost, in milliseconds a scan. */
  report?: () => { prompts: Prompt[]; scanMs: number[] };
  /** Our own elements in the page: what they say is not the page's. */
  own?: WeakSet<Element>;
}

declare global {
  var beforeYouAccept: Bridge | undefined;
}

/** The bridge of this frame, made on first use. */
export function bridge(): Bridge {
  globalThis.beforeYouAccept ??= {};
  return globalThis.beforeYouAccept;
}
