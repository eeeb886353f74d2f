/**
 * How the always-on content script meets the scripts that come on demand, the reader of prompts
 * and the warning: all run in the extension's isolated world of the same frame, whose globals the
 * page can't see.
 */
import type { PromptReader } from '../../src/detection/index.ts';
import type { Card } from '../../src/explanation/index.ts';
import type { WarningAction } from '../messages.ts';

/** What a warning is shown for. The elements are the page's: looked at, never changed. */
export interface WarningRequest {
  card: Card;
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
  update(card: Card): void;
}

export interface Bridge {
  reader?: PromptReader;
  /** For the background, when a text that a prompt here links to was read elsewhere. */
  showCards?: (cards: readonly Card[]) => void;
  mountWarning?: (request: WarningRequest) => Warning;
}

declare global {
  var beforeYouAccept: Bridge | undefined;
}

/** The bridge of this frame, made on first use. */
export function bridge(): Bridge {
  globalThis.beforeYouAccept ??= {};
  return globalThis.beforeYouAccept;
}
