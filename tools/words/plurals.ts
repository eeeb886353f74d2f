/** Which plural forms a language has, and what each can stand for. */
import type { LanguageTag } from '../../src/model.ts';

/** Round millions have a form of their own in languages of the south. */
const COUNTS = [...Array.from({ length: 200 }, (_, index) => index + 1), 1_000_000, 2_000_000];

export const formsOf = (tag: LanguageTag): readonly string[] =>
  new Intl.PluralRules(tag).resolvedOptions().pluralCategories;

/** Whether the form stands for one number only, so that a message need not say which: "both rows". */
export function standsForOneNumber(tag: LanguageTag, form: string): boolean {
  const rules = new Intl.PluralRules(tag);
  return form === 'zero' || COUNTS.filter((count) => rules.select(count) === form).length === 1;
}
