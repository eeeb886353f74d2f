/** Bytes → text, by what marks them: a byte order mark, the header, the page's own `meta`. */

/** Where HTML must name its charset: within the first 1,024 bytes; pages with long heads put it later. */
const HEAD = 4096;
const META = /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i;
const XML = /^<\?xml[^>]+encoding\s*=\s*["']([\w:-]+)/i;

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null;
}

function charsetIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  const named = XML.exec(head)?.[1] ?? META.exec(head)?.[1] ?? null;
  // Bytes in which a `meta` can be read this way are not UTF-16, whatever it says.
  return named && /^utf-?16/i.test(named) ? 'utf-8' : named;
}

function tryDecode(bytes: Uint8Array, charset: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes);
  } catch {
    return null; // Not the charset it says, or none there is.
  }
}

/**
 * @param contentType the header, as it came; null without one
 * @returns the text; what no charset explains is read as UTF-8, or as the web's old default where it is not
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const named = /charset\s*=\s*["']?([\w:-]+)/i.exec(contentType ?? '')?.[1];
  for (const charset of [markOf(bytes), named, charsetIn(bytes)]) {
    const text = charset ? tryDecode(bytes, charset, false) : null;
    if (text !== null) return text;
  }
  return tryDecode(bytes, 'utf-8', true) ?? new TextDecoder('windows-1252').decode(bytes);
}
