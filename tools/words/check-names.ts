/** Whether names can be told apart, and are the same wherever they are spoken of. */
import type { Messages } from '../../src/explanation/index.ts';

const VOCABULARY = /^(?:data|recipient|purpose|topic)_/;

/** "New: ads." must mean one thing. */
export function findVocabularyProblems(messages: Messages): string[] {
  const keys = new Map<string, string>();
  const problems: string[] = [];
  for (const [key, { message }] of Object.entries(messages)) {
    if (!VOCABULARY.test(key)) continue;
    const other = keys.get(message);
    if (other !== undefined)
      problems.push(`"${key}" is the same as "${other}", “${message}”: people could not tell them apart.`);
    keys.set(message, key);
  }
  return problems;
}

/** Messages that speak of a button or a word by its name. */
const QUOTES: readonly [message: string, name: string][] = [
  ['ui_file_not_json', 'ui_export'],
  ['ui_file_other_format', 'ui_export'],
  ['ui_nothing_fits_note', 'ui_filter_all'],
  ['ui_page_title', 'extension_name'],
  ['ui_pause_note', 'level_serious'],
  ['ui_reminder_title', 'extension_name'],
  ['ui_settings_muted_none', 'story_card_mute'],
  ['ui_try_statement', 'ui_try_agree'],
];

export function findQuotedNameProblems(messages: Messages): string[] {
  return QUOTES.flatMap(([key, nameKey]) => {
    const [message, name] = [messages[key]?.message, messages[nameKey]?.message];
    if (message === undefined || name === undefined || message.includes(name)) return [];
    return [`"${key}" must hold the very words of "${nameKey}", “${name}”.`];
  });
}
