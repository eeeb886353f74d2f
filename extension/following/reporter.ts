/**
 * Tells the background which prompts stand in the frame and shows the warnings it answers with.
 * The background may die in the middle: what was not answered is asked again.
 */
import type { FoundPrompt } from '../../src/detection/index.ts';
import { bridge, type Warning } from '../content/bridge.ts';
import { isAlive, RETRY_MS } from '../content/extension-api.ts';
import type { WarningAction, WarningCard } from '../messages.ts';

interface Shown {
  card: WarningCard;
  action: Element;
  stop: AbortController;
  warning: Warning | undefined;
}

export interface Reporter {
  report(found: readonly FoundPrompt[]): void;
  current(): readonly FoundPrompt[];
  wasWarned(promptId: string): boolean;
}

export function createReporter(api: typeof chrome, stop: AbortController): Reporter {
  let current: readonly FoundPrompt[] = [];
  const shown = new Map<string, Shown>();
  /** Closed by the person: such a warning does not come back with the next mutation. */
  const closed = new Set<string>();

  /**
   * First for what is known at once, then for what the linked texts say, which takes some seconds.
   * Asked anew with every change of the prompts: the background reads no text twice.
   */
  async function ask(
    found: readonly FoundPrompt[],
    type: 'prompts-seen' | 'texts-wanted' = 'prompts-seen',
    attempt = 0,
  ): Promise<void> {
    if (!isAlive()) return stop.abort();
    const prompts = found.map(({ prompt }) => prompt);
    const answer: { cards: WarningCard[]; more?: boolean } | undefined = await api.runtime
      .sendMessage({ type, prompts })
      .catch(() => undefined);
    if (found !== current) return;
    const wait = RETRY_MS[attempt];
    if (answer?.cards) {
      showCards(answer.cards);
      if (answer.more) ask(found, 'texts-wanted');
    } else if (wait !== undefined) setTimeout(() => found === current && ask(found, type, attempt + 1), wait);
  }

  function act(promptId: string, action: WarningAction) {
    if (action === 'close' || action === 'mute') {
      closed.add(promptId);
      hide(promptId);
    }
    if (isAlive()) api.runtime.sendMessage({ type: 'warning-action', promptId, action }).catch(() => {});
  }

  function hide(promptId: string) {
    shown.get(promptId)?.stop.abort();
    shown.delete(promptId);
  }

  function show(card: WarningCard, { action, statement, alternatives }: FoundPrompt) {
    const own = new AbortController();
    stop.signal.addEventListener('abort', () => own.abort(), { signal: own.signal });
    const warning = bridge().mountWarning?.({
      card,
      action,
      keepClear: [statement, action, ...alternatives.map(({ element }) => element)],
      onAction: (chosen) => act(card.promptId, chosen),
      signal: own.signal,
    });
    shown.set(card.promptId, { card, action, stop: own, warning });
  }

  function showCards(cards: readonly WarningCard[]) {
    // A card that told of nothing but the reading goes when that is over and there is nothing to tell.
    for (const [id, { card }] of shown) {
      if (card.reading && !cards.some(({ promptId }) => promptId === id)) hide(id);
    }
    for (const card of cards) {
      const found = current.find(({ prompt }) => prompt.id === card.promptId);
      if (!found || closed.has(card.promptId)) continue;
      const before = shown.get(card.promptId);
      if (before) {
        before.card = card;
        before.warning?.update(card);
      } else show(card, found);
    }
  }

  /** A page that renders again puts other elements in place of those a warning stands by. */
  function followElements() {
    for (const [id, { card, action }] of shown) {
      const found = current.find(({ prompt }) => prompt.id === id);
      if (found?.action === action) continue;
      hide(id);
      if (found) show(card, found);
    }
  }

  bridge().showCards = showCards;
  return {
    current: () => current,
    wasWarned: (id) => shown.has(id) || closed.has(id),
    report(found) {
      current = found;
      followElements();
      ask(found);
    },
  };
}
