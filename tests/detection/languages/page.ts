import { beforeEach, describe, expect, it } from 'vitest';
import type { AlternativeKind, ConsequenceKind, PromptKind } from '../../../src/model.ts';
import { promptsIn } from '../page.ts';
import { type Lookalike, lookalikePage } from './lookalikes.ts';
import { type BoxShape, type ButtonShape, boxPage, buttonPage, documentsOf, plain, statementOf } from './markup.ts';

interface Common {
  /**
   * The words: `[title](t)` is a link to terms, `(p)` to a privacy policy, `(c)` to a cookie policy, `(s)` to conditions of sale, `(g)` to guidelines; braces stand around
   * the statement where it is not the whole.
   */
  text: string;
  title?: string;
  others?: [AlternativeKind, string][];
  deadline?: string;
  cost?: ConsequenceKind;
}

/** A page of the language under test that asks to accept terms, and what is to be found in it. */
export type PromptCase =
  | (Common & { kind: 'checkbox'; shape: BoxShape; button: string })
  | (Common & { kind: Exclude<PromptKind, 'checkbox'>; shape: ButtonShape; action: string });

/** What stands in one language's test file. */
export interface LanguageCases {
  /** As in `<html lang>`. */
  lang: string;
  prompts: PromptCase[];
  none: Lookalike[];
}

function expectPrompt(found: PromptCase, lang: string): void {
  const prompts = promptsIn(found.kind === 'checkbox' ? boxPage(found) : buttonPage(found));
  expect(prompts.map(({ prompt }) => plain(found.text).includes(prompt.statement))).toEqual([true]);
  const prompt = prompts[0]?.prompt;
  expect(prompt?.statement).toContain(statementOf(found.text));
  expect(prompt).toMatchObject({
    kind: found.kind,
    action: found.kind === 'checkbox' ? statementOf(found.text) : found.action,
    lang: lang.slice(0, 2),
    documents: documentsOf(found.text),
    alternatives: (found.others ?? []).map(([kind, text]) => ({ kind, text })),
  });
  expect(prompt?.deadline?.date).toBe(found.deadline);
  expect(prompt?.consequence?.kind).toBe(found.cost);
  for (const quoted of [prompt?.deadline, prompt?.consequence])
    expect(prompt?.text.slice(quoted?.start, quoted?.end)).toContain(quoted?.quote ?? '');
}

/** Declares the tests of one language: every prompt is found with what belongs to it, no look-alike is. */
export function describeLanguage(name: string, { lang, prompts, none }: LanguageCases): void {
  describe(`prompts in ${name}`, () => {
    beforeEach(() => {
      document.documentElement.lang = lang;
    });

    it.each(prompts.map((found) => [found.kind, plain(found.text), found] as const))(
      '%s: %s',
      (_kind, _text, found) => {
        expectPrompt(found, lang);
      },
    );

    it.each(none.map((page) => [page.kind, plain(page.text), page] as const))(
      'none in a %s: %s',
      (_kind, _text, page) => {
        expect(promptsIn(lookalikePage(page)).map(({ prompt }) => prompt.statement)).toEqual([]);
      },
    );
  });
}
