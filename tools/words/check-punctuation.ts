/** Whether a message has the signs that its language writes. */
import type { LanguageTag } from '../../src/model.ts';

interface Rule {
  /** Matches what is wrong. */
  wrong: RegExp;
  sentence: string;
}

const PLACE = /\$\w+\$/g;
const ADDRESS = /https?:\/\/\S*/g;
const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';

/** Signs that belong to other languages' quotation marks. */
const quotes = (own: string): Rule => ({
  wrong: new RegExp(`[${'“”„‘«»「」'.replace(new RegExp(`[${own}]`, 'gu'), '')}]`, 'u'),
  sentence: `has quotation marks of another language: here they are ${own}.`,
});

const LATIN_SIGNS_AMONG_CJK: Rule = {
  wrong: new RegExp(`(?<=[${CJK}])[,.:;?!()]|[,.:;?!()](?=[${CJK}])`, 'u'),
  sentence: 'has a Latin sign beside a letter of this language: write ，。：；？！（）.',
};

/** Unicode CLDR, `delimiters`, and what each language's own typography says of its signs. */
const RULES: Record<string, readonly Rule[]> = {
  ar: [quotes('«»'), { wrong: /[,;?]/u, sentence: 'has a Latin sign: write ، ؛ ؟.' }],
  de: [quotes('„“')],
  en: [quotes('“”')],
  es: [
    quotes('“”'),
    { wrong: /^[^¿]*\?|^[^¡]*!/u, sentence: 'has a question or a call without the sign before it: ¿ or ¡.' },
  ],
  fr: [
    quotes('«»'),
    {
      wrong: /(?<![\u00a0\u202f\s\d])[:;?!»]|\u0020[:;?!»]|«(?![\u00a0\u202f])/u,
      sentence: 'lacks the space that does not break before : ; ? ! » or after «.',
    },
  ],
  hi: [
    quotes('“”'),
    { wrong: /[\p{Script=Devanagari}]\.(?:\s|$)/u, sentence: 'ends a sentence with a full stop: write ।.' },
  ],
  id: [quotes('“”')],
  it: [quotes('“”')],
  ja: [quotes('「」'), LATIN_SIGNS_AMONG_CJK],
  ko: [quotes('“”')],
  nl: [quotes('‘’')],
  pl: [quotes('„”')],
  pt: [quotes('“”')],
  ru: [quotes('«»')],
  tr: [quotes('“”')],
  uk: [quotes('«»')],
  zh: [quotes('“”'), LATIN_SIGNS_AMONG_CJK],
};

export function findPunctuationProblems(key: string, message: string, tag: LanguageTag): string[] {
  const words = message.replace(ADDRESS, '').replace(PLACE, 'X');
  const rules = RULES[tag.split('-')[0] ?? ''] ?? [];
  return rules.filter(({ wrong }) => wrong.test(words)).map(({ sentence }) => `"${key}" ${sentence}`);
}
