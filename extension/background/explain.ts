/** The engine's explanation in the browser's language. */
import {
  type CompanyPart,
  createTranslate,
  explainCard,
  explainChange,
  explainCompany,
  explainReason,
  explainStory,
  explainTitle,
  type Setting,
} from '../../src/explanation/index.ts';
import type { Assessment, PolicyChange, UnknownReason } from '../../src/model.ts';
import type { Words } from '../../src/words.ts';
import { browser } from '../browser.ts';
import { ownWords } from './own-words.ts';

const setting = (words: Words, host: string, isPhrase = false): Setting => ({
  translate: createTranslate(words),
  lang: browser.i18n.getUILanguage(),
  now: Date.now(),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  host,
  isPhrase,
});

const tellIn = (words: Words) => ({
  card: (assessment: Assessment, host: string) => explainCard(assessment, setting(words, host)),
  story: (assessment: Assessment, host: string) => explainStory(assessment, setting(words, host)),
  /** Of a service that nobody has named; the phrase stands for its name. */
  nameless: (assessment: Assessment, phrase: string) => explainStory(assessment, setting(words, phrase, true)),
  title: (assessment: Assessment, host: string) => explainTitle(assessment, setting(words, host)),
  reason: (reason: UnknownReason) => explainReason(reason, setting(words, '')),
  change: (change: PolicyChange) => explainChange(change, setting(words, '')),
  company: (name: string, parts: readonly CompanyPart[]) => explainCompany(name, parts, setting(words, '')),
});

/** What tells, once the words are there. */
export const teller = async () => tellIn(await ownWords());
