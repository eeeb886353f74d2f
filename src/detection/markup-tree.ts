/** Markup as a browser writes it → elements and texts. */
import { NODE_CHARS } from './budgets.ts';
import type { Markup } from './markup.ts';
import { ATTRIBUTE, HOLLOW } from './read-names.ts';
import { SHOWN, VALUE_CHARS } from './snapshot.ts';
import type { PageElement, PageNode } from './tree.ts';

/** Written without an end. */
const VOID = /^(?:area|base|basefont|bgsound|br|col|embed|frame|hr|img|input|keygen|link|meta|param|source|track|wbr)$/;
/** Up to their end they hold words only. */
const RAW = /^(?:script|style|xmp|iframe|noembed|noframes|plaintext)$/;
const NAME = /<([^\s/>]+)/y;
const PAIR = /\s+([^\s>][^\s=>]*)="([^"]*)"/y;
const END = /\s*(\/?)>/y;
/** What a drawing is called, which browsers write first in it. */
const TITLE = /\s*<title[^>]*>([^<]{1,100})<\/title>/y;
const SIGN = /&(?:(amp|lt|gt|quot|nbsp|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi;
const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', apos: "'" };

function plain(text: string): string {
  return text.replace(SIGN, (whole, name, decimal, hex) => {
    if (name) return SIGNS[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** What grows is made by the tree that it becomes a part of. */
export interface Ground {
  element(tag: string, attributes: Map<string, string>, flags: number, parent: PageElement | null): PageElement;
  text(data: string, parent: PageElement): PageNode;
}

/** An element that has begun, and what becomes of what stands in it. */
interface Open {
  name: string;
  element: PageElement | null;
  /** What stands in it is nobody's: it is hidden, or no text of the page. */
  isShut: boolean;
  /** What stands in it has no numbers: a template's is not in the page. */
  isAside: boolean;
}

/** Reads a name and its values at a place; `end` is where reading goes on. */
function readTag(html: string, at: number) {
  NAME.lastIndex = at;
  const name = NAME.exec(html)?.[1];
  if (name === undefined) return null;
  const attributes = new Map<string, string>();
  PAIR.lastIndex = NAME.lastIndex;
  let end = NAME.lastIndex;
  for (let found = PAIR.exec(html); found; found = PAIR.exec(html)) {
    const [, key = '', value = ''] = found;
    if (ATTRIBUTE.test(key)) attributes.set(key, plain(value).slice(0, VALUE_CHARS));
    end = PAIR.lastIndex;
  }
  END.lastIndex = end;
  const close = END.exec(html);
  return close ? { name, attributes, end: END.lastIndex, isEmpty: close[1] === '/' } : null;
}

/**
 * @param hasScript whether the page runs scripts: a `noscript` holds words then, and elements where it runs none
 * @param host what is grown goes in here, at its beginning; null where it stands for itself
 * @returns the elements by their numbers; null where it can't be read
 */
function grow({ html, hidden }: Markup, host: PageElement | null, ground: Ground, hasScript: boolean) {
  const shut = new Set(hidden);
  const elements: PageElement[] = [];
  const open: Open[] = [{ name: '', element: host, isShut: false, isAside: false }];
  let text = '';
  const endText = (into: Open): void => {
    if (text && into.element && !into.isShut)
      into.element.children.push(ground.text(plain(text).slice(0, NODE_CHARS * 2 + 1), into.element));
    text = '';
  };
  for (let at = 0; at < html.length; ) {
    const into = open.at(-1);
    if (!into) return null;
    const sign = html.indexOf('<', at);
    text += html.slice(at, sign < 0 ? html.length : sign);
    if (sign < 0) break;
    const next = html.charAt(sign + 1);
    if (next === '!' || next === '?') {
      const isComment = html.startsWith('<!--', sign);
      const end = html.indexOf(isComment ? '-->' : '>', sign + (isComment ? 4 : 2));
      if (end < 0) return null;
      at = end + (isComment ? 3 : 1);
      continue;
    }
    endText(into);
    if (next === '/') {
      const end = html.indexOf('>', sign);
      if (open.length === 1 || html.slice(sign + 2, end).trim() !== into.name) return null;
      open.pop();
      at = end + 1;
      continue;
    }
    const tag = readTag(html, sign);
    if (!tag) return null;
    const { name, attributes, isEmpty } = tag;
    at = tag.end;
    if (name === 'svg' && !attributes.has('aria-label')) {
      TITLE.lastIndex = at;
      const title = TITLE.exec(html)?.[1];
      if (title) attributes.set('title', plain(title));
    }
    const isOption = name.toLowerCase() === 'option';
    let element: PageElement | null = null;
    if (!into.isAside && !isOption) {
      const flags = shut.has(elements.length) ? 0 : SHOWN;
      element = ground.element(name, attributes, flags, into.element);
      elements.push(element);
      if (!into.isShut) into.element?.children.push(element);
    }
    if (isEmpty || VOID.test(name)) continue;
    if (RAW.test(name) || (hasScript && name === 'noscript')) {
      const end = html.indexOf(`</${name}>`, at);
      if (end < 0) return null;
      at = end + name.length + 3;
      continue;
    }
    const isShut = into.isShut || isOption || HOLLOW.test(name) || (element?.flags ?? 0) === 0;
    open.push({ name, element, isShut, isAside: into.isAside || name === 'template' });
  }
  const last = open.at(-1);
  if (last) endText(last);
  return open.length === 1 ? elements : null;
}

/**
 * Grows what a page wrote.
 * @returns the elements by their numbers; null where they are others than the page counted, so that none can be told from another
 */
export function growMarkup(markup: Markup, host: PageElement | null, ground: Ground): PageElement[] | null {
  const before = host?.children.length ?? 0;
  for (const hasScript of [true, false]) {
    const elements = grow(markup, host, ground, hasScript);
    if (elements?.length === markup.count) return elements;
    if (host) host.children.length = before;
  }
  return null;
}
