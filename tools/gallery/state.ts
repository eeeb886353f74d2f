/** What can be photographed, and audited: every surface in every state. */
import type { DrivenBrowser, Tab } from '../browsers/driver.ts';
import type { Told } from './told.ts';

export const SURFACES = ['warning', 'popup', 'dashboard', 'welcome'] as const;
export type Surface = (typeof SURFACES)[number];

/** A browser with the extension, and the words of its language. */
export interface Studio {
  browser: DrivenBrowser;
  /** An own page of the extension, to look and speak from. */
  own: Tab;
  told: Told;
  /** Called for each page that a warning is to stand on, after it has loaded and before it asks. */
  beforeWarning?: (address: string) => Promise<void>;
}

export interface State {
  surface: Surface;
  /** In words joined by hyphens. */
  name: string;
  width: number;
  height: number;
  /** The whole page is taken, not only what is in view. */
  whole?: boolean;
  /** Brings it about. */
  open(studio: Studio): Promise<Tab>;
}

/** Waits until `look` says yes, at most `ms` milliseconds. */
export async function until(look: () => Promise<boolean>, ms = 20_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await look())) {
    if (Date.now() > end) throw new Error('What was to be shown did not come in time.');
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

/** Fading in, and settling where it stands. */
export const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 700));

/** A script that answers some of the page's questions to the background itself. */
export const answering = (answers: Record<string, unknown>): string => `(() => {
  const answers = ${JSON.stringify(answers)};
  for (const api of [globalThis.browser, globalThis.chrome]) {
    if (!api?.runtime?.sendMessage) continue;
    const ask = api.runtime.sendMessage.bind(api.runtime);
    api.runtime.sendMessage = (message) => {
      if (!(message?.type in answers)) return ask(message);
      const answer = answers[message.type];
      return Promise.resolve(answer);
    };
  }
})();`;
