/** Pages that send a browser on by a line in their head: the older way of moving a document. */
const HEAD = 4096;
/** A page with more is one to be read. */
const MOST_CHARACTERS = 20_000;
/** After more seconds it is a page that renews itself, or one to be read first. */
const SOON = 5;
const REFRESH =
  /<meta\b[^>]{0,200}http-equiv\s{0,4}=\s{0,4}["']?refresh["']?[^>]{0,200}content\s{0,4}=\s{0,4}(?:"([^"]{1,2000})"|'([^']{1,2000})')/i;
const CONTENT = /^\s*(\d{1,3})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?(.+?)["']?\s*$/i;

/** @returns the address that the page leads on to at once; null where it is a page by itself */
export function leadsOnTo(html: string, base: string): string | null {
  if (html.length > MOST_CHARACTERS) return null;
  const content = REFRESH.exec(html.slice(0, HEAD));
  const [, seconds, to = ''] = CONTENT.exec(content?.[1] ?? content?.[2] ?? '') ?? [];
  if (seconds === undefined || Number(seconds) > SOON || !URL.canParse(to, base)) return null;
  const next = new URL(to, base);
  next.hash = '';
  return /^https?:$/.test(next.protocol) && next.href !== base ? next.href : null;
}
