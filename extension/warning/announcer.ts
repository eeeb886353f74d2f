/** Says a sentence to screen readers, politely and once. */
import type { LanguageTag } from '../../src/model.ts';
import { spokenIn } from '../interface/language.ts';

/** A live region must be there before its words are, or they go unheard. */
const HEED_MS = 150;
/** Then it is emptied, so that nobody who reads on meets the sentence twice. */
const KEEP_MS = 4_000;

export interface Announcer {
  /** The same words again are not said again. */
  say(words: string, lang: LanguageTag): void;
}

export function createAnnouncer(root: ShadowRoot, signal: AbortSignal): Announcer {
  const region = document.createElement('div');
  region.className = 'unseen';
  region.setAttribute('aria-live', 'polite');
  root.append(region);
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const later = (act: () => void, ms: number) => timers.add(setTimeout(act, ms));
  signal.addEventListener('abort', () => timers.forEach(clearTimeout));
  let said = '';
  return {
    say(words, lang) {
      if (words === said) return;
      said = words;
      later(() => {
        Object.assign(region, spokenIn(lang));
        region.textContent = words;
      }, HEED_MS);
      later(() => {
        region.textContent = '';
      }, KEEP_MS);
    },
  };
}
