/** The engine's explanation in the browser's language. */
import { explainCard, explainStory, explainTitle, type Setting } from '../../src/explanation/index.ts';
import type { Assessment } from '../../src/model.ts';
import { browser } from '../browser.ts';

const setting = (host: string): Setting => ({
  translate: (key, ...substitutions) => browser.i18n.getMessage(key, substitutions),
  lang: browser.i18n.getUILanguage(),
  now: Date.now(),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  host,
});

export const tell = {
  card: (assessment: Assessment, host: string) => explainCard(assessment, setting(host)),
  story: (assessment: Assessment, host: string) => explainStory(assessment, setting(host)),
  title: (assessment: Assessment, host: string) => explainTitle(assessment, setting(host)),
};
