/** The engine's explanation in the browser's language. */
import {
  type CompanyPart,
  explainCard,
  explainChange,
  explainCompany,
  explainReason,
  explainStory,
  explainTitle,
  type Setting,
} from '../../src/explanation/index.ts';
import type { Assessment, PolicyChange, UnknownReason } from '../../src/model.ts';
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
  reason: (reason: UnknownReason) => explainReason(reason, setting('')),
  change: (change: PolicyChange) => explainChange(change, setting('')),
  company: (name: string, parts: readonly CompanyPart[]) => explainCompany(name, parts, setting('')),
};
