/** What sort of thing a server sent. */

export type ContentKind = 'html' | 'plain' | 'pdf' | 'other';

const KINDS: readonly [pattern: RegExp, kind: ContentKind][] = [
  [/^(?:text\/html|application\/xhtml\+xml)\b/i, 'html'],
  [/^application\/(?:x-)?pdf\b/i, 'pdf'],
  [/^text\/(?:plain|markdown|x-markdown)\b/i, 'plain'],
];
/** Servers that don't know what a file is say this of everything. */
const SAYS_NOTHING = /^(?:application\/octet-stream|binary\/octet-stream|\*\/\*|$)/i;

const startOf = (bytes: Uint8Array) =>
  new TextDecoder('windows-1252').decode(bytes.subarray(0, 512)).replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, '');

/** By the bytes where they tell, else by the header. */
export function contentKindOf(contentType: string | null, bytes: Uint8Array): ContentKind {
  const start = startOf(bytes);
  if (start.startsWith('%PDF-')) return 'pdf';
  const said = (contentType ?? '').trim();
  const known = KINDS.find(([pattern]) => pattern.test(said))?.[1];
  const looksLikeHtml = /^<(?:!doctype html|html|head|body|!--|\?xml)/i.test(start);
  if (looksLikeHtml && (known === 'plain' || SAYS_NOTHING.test(said))) return 'html';
  return known ?? 'other';
}
