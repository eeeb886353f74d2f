/**
 * A tolerant tokenizer for HTML: one pass, no document, no look back. It follows the standard
 * where pages rely on it (raw text elements, comments, unquoted attributes) and nowhere else.
 */
export type HtmlToken =
  | { kind: 'text'; text: string }
  | { kind: 'open'; name: string; attributes: string }
  | { kind: 'close'; name: string };

/** Elements whose content is not markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed', 'noframes', 'iframe']);
/** How far a quoted value may reach. */
const MAX_TAG = 100_000;

const isLetter = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Index just behind the tag's `>`, quotes respected; -1 where there is none within reach. */
function endOfTag(html: string, from: number): number {
  let quote = 0;
  const stop = Math.min(html.length, from + MAX_TAG);
  for (let at = from; at < stop; at++) {
    const code = html.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 62) return at + 1;
    // A quote opens a value only behind `=`: an apostrophe elsewhere in a tag is a typing error.
    else if ((code === 34 || code === 39) && isValueStart(html, at)) quote = code;
  }
  return -1;
}

function isValueStart(html: string, at: number): boolean {
  let back = at - 1;
  while (back > 0 && at - back < 8 && /\s/.test(html.charAt(back))) back--;
  return html.charAt(back) === '=';
}

function nameAt(html: string, from: number): string {
  let to = from;
  while (to < html.length && to - from < 40 && /[A-Za-z0-9:-]/.test(html.charAt(to))) to++;
  return html.slice(from, to).toLowerCase();
}

/** Index behind a declaration, a comment or a processing instruction. */
function endOfDeclaration(html: string, from: number): number {
  const comment = html.startsWith('<!--', from);
  const end = html.indexOf(comment ? '-->' : '>', from + (comment ? 4 : 2));
  if (end < 0) return comment ? html.length : -1;
  return end + (comment ? 3 : 1);
}

/** Finds `</name` without regard to case, each index looked at once over all calls. */
class RawText {
  private readonly known = new Map<string, number>();
  constructor(private readonly html: string) {}
  endOf(name: string, from: number): number {
    const last = this.known.get(name);
    if (last === -1) return -1;
    const pattern = new RegExp(`</${name}`, 'gi');
    pattern.lastIndex = from;
    const found = pattern.exec(this.html)?.index ?? -1;
    this.known.set(name, found);
    return found;
  }
}

/** Yields the tokens of an HTML text in order. Never throws; work grows with the text's length. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  const raw = new RawText(html);
  let at = 0;
  let noMoreTags = false;
  while (at < html.length) {
    const open = noMoreTags ? -1 : html.indexOf('<', at);
    if (open < 0) {
      yield { kind: 'text', text: html.slice(at) };
      return;
    }
    if (open > at) yield { kind: 'text', text: html.slice(at, open) };
    const next = html.charCodeAt(open + 1);
    const closing = next === 47;
    if (next === 33 || next === 63) {
      const end = endOfDeclaration(html, open);
      at = end < 0 ? html.length : end;
    } else if (isLetter(closing ? html.charCodeAt(open + 2) : next)) {
      const quoted = endOfTag(html, open + 1);
      // A quote that never closes would swallow the page: then the next `>` ends the tag.
      const end = quoted < 0 ? html.indexOf('>', open) + 1 : quoted;
      if (end === 0) {
        noMoreTags = true;
        yield { kind: 'text', text: '<' };
        at = open + 1;
        continue;
      }
      const name = nameAt(html, open + (closing ? 2 : 1));
      at = end;
      if (closing) yield { kind: 'close', name };
      else {
        yield { kind: 'open', name, attributes: html.slice(open + 1 + name.length, end - 1) };
        if (RAW.has(name)) {
          const close = raw.endOf(name, end);
          if (name === 'title' || close >= 0) {
            yield { kind: 'text', text: html.slice(end, close < 0 ? end : close) };
            at = close < 0 ? end : close;
          } else at = html.length;
        }
      }
    } else {
      yield { kind: 'text', text: '<' };
      at = open + 1;
    }
  }
}

const ATTRIBUTE = /([^\s"'<>/=]{1,60})(?:\s{0,8}=\s{0,8}(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'=<>`]{1,2000})))?/g;

/** The attributes of a tag that decide whether it is read; names in lower case. */
export function readAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of source.slice(0, 4000).matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '');
    if (attributes.size >= 30) break;
  }
  return attributes;
}
