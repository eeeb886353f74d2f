const SIGNS = '!-/:-@[-`{-~«»\u2000-\u206f\u3000-\u303f\uff00-\uff20،؛؟।';

/**
 * A letter or its mark, as the source of a pattern: what is no space, digit or sign. Patterns with several `\p{L}`
 * take V8 tens of milliseconds to compile, which a page would feel.
 */
export const LETTER: string = /* @__PURE__ */ ['[^\\s\\d', SIGNS, ']'].join('');
/** What is neither a letter nor a digit. */
export const NO_LETTER: string = /* @__PURE__ */ ['[\\s', SIGNS, ']'].join('');
