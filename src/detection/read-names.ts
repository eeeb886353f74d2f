/** What is read of an element beside its tag: attributes by their names. */
export const ATTRIBUTE =
  /^(?:role|type|class|id|aria-label|aria-labelledby|title|alt|value|href|name|open|slot|aria-modal|for|placeholder|checked|aria-checked|aria-expanded|tabindex|onclick)$/;

/** What they hold is no text of the page. */
export const HOLLOW =
  /^(?:script|style|noscript|template|select|datalist|svg|iframe|object|video|audio|canvas|head|math|textarea)$/;
