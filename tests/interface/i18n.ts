/** The browser's `i18n`, and the English words as they ship. */

import { setWords } from '../../extension/interface/words.ts';
import shipped from '../../public/_locales/en/messages.json';
import { joinWords, readMessages } from '../../src/explanation/index.ts';

export const english = joinWords(readMessages(shipped));
setWords(english);

export const i18n = { getUILanguage: () => 'en' };
