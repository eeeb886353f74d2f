import { MAX_BLOCKS, MAX_DEPTH } from '../limits.ts';
import type { Block } from './block.ts';
import { Collector, type Piece } from './collector.ts';
import { ENDS_PARAGRAPH, INLINE, VOID } from './elements.ts';
import { htmlTokens } from './html-tokens.ts';
import { trimEdges } from './link-lists.ts';
import { furnitureOf, isMain, isNeverText, isStruck } from './page-parts.ts';
import { PanelLabels } from './panel-labels.ts';
import { type PageSigns, SignReader } from './signs.ts';
import { type LeftOut, Skipped } from './skipped.ts';

export interface Page {
  blocks: Block[];
  signs: PageSigns;
  /** Whether it has more blocks than are read. */
  isCut: boolean;
}

const length = (pieces: Piece[]) =>
  pieces.reduce((sum, { block }) => sum + (block.kind === 'row' ? block.cells.join('').length : block.text.length), 0);

/** What opening and closing an element does, by its name. */
const ON_TAG: Record<string, (collector: Collector, opens: boolean) => void> = {
  a: (collector, opens) => {
    collector.links = Math.max(0, collector.links + (opens ? 1 : -1));
  },
  li: onItem,
  dd: onItem,
  ul: onList,
  ol: onList,
  dl: onList,
  tr: (collector, opens) => (opens ? collector.startRow() : collector.endRow()),
  td: (collector) => collector.endCell(),
  th: (collector) => collector.endCell(),
  table: (collector) => collector.endRow(),
};

function onItem(collector: Collector, opens: boolean): void {
  if (opens) collector.startItem();
  else collector.endElement();
}

function onList(collector: Collector, opens: boolean): void {
  collector.end();
  collector.lists = Math.max(0, collector.lists + (opens ? 1 : -1));
}

/** Opens or closes one element that is read. */
function applyTag(collector: Collector, name: string, opens: boolean): void {
  const act = Object.hasOwn(ON_TAG, name) ? ON_TAG[name] : undefined;
  if (act) act(collector, opens);
  else if (/^h[1-6]$/.test(name)) {
    if (opens) collector.startHeading(Number(name[1]));
    else collector.endElement();
  } else if (!INLINE.has(name)) collector.end();
}

interface Open {
  name: string;
  main: boolean;
  /** Whether it, or an element around it, is struck out. One that nobody closes ends with the element around it. */
  struck: boolean;
}

/** Which open elements another ends whose end tag is left out, and within which element it looks for them. */
const ENDED: Record<string, readonly [ends: readonly string[], within: readonly string[]]> = {
  li: [['li'], ['ul', 'ol', 'table', 'td', 'th']],
  dt: [
    ['dt', 'dd'],
    ['dl', 'table', 'td', 'th'],
  ],
  dd: [
    ['dt', 'dd'],
    ['dl', 'table', 'td', 'th'],
  ],
  td: [
    ['td', 'th'],
    ['tr', 'table'],
  ],
  th: [
    ['td', 'th'],
    ['tr', 'table'],
  ],
  tr: [['tr'], ['table']],
};
/** What <s> strikes out in a paragraph without an end tag goes on in the next, as browsers show it. */
const PARAGRAPH: (typeof ENDED)[string] = [['p'], ['table', 'td', 'th', 's', 'strike']];

/** The place of the open element that this one ends by beginning; -1 for none. It matters only to what is struck out. */
function endedBy(open: readonly Open[], name: string): number {
  for (const [ends, within] of [
    ...(Object.hasOwn(ENDED, name) ? [ENDED[name] ?? PARAGRAPH] : []),
    ...(ENDS_PARAGRAPH.has(name) ? [PARAGRAPH] : []),
  ]) {
    const at = open.findLastIndex((element) => ends.includes(element.name) || within.includes(element.name));
    if (at >= 0 && ends.includes(open[at]?.name ?? '')) return at;
  }
  return -1;
}

interface Collected {
  signs: PageSigns;
  pieces: Piece[];
  /** What was left out as furniture. */
  around: LeftOut[];
}

/** @param taken elements that are read though they look like furniture; null takes all */
function collect(html: string, taken: ReadonlySet<number> | null): Collected {
  const collector = new Collector();
  const signs = new SignReader();
  const open: Open[] = [];
  const around: LeftOut[] = [];
  const skipped = new Skipped(around);
  let element = 0;
  const endFrom = (at: number) => {
    if (at < 0) return;
    for (const ended of open.splice(at)) if (ended.main) collector.mains = Math.max(0, collector.mains - 1);
  };
  const panels = new PanelLabels();
  for (const token of htmlTokens(html)) {
    panels.see(token);
    signs.see(token);
    if (token.kind === 'text') {
      if (signs.isInTitle) continue;
      if (skipped.depth > 0) skipped.see(token);
      else if (!open.at(-1)?.struck) collector.text(token.text);
      continue;
    }
    const { name } = token;
    if (token.kind === 'open') element++;
    if (skipped.depth > 0) {
      skipped.see(token);
      continue;
    }
    if (token.kind === 'open' && open.at(-1)?.struck) endFrom(endedBy(open, name));
    if (VOID.has(name)) {
      if (name === 'br' || name === 'hr') collector.end();
      continue;
    }
    if (token.kind === 'open') {
      if (token.attributes.endsWith('/') && isNeverText(name)) continue;
      const isTitle = name === 'button' && collector.isInHeading;
      const isNever = isNeverText(name) && !isTitle;
      const furniture = isNever || taken === null || taken.has(element) ? null : furnitureOf(name, token.attributes);
      if (isNever || furniture) {
        if (!INLINE.has(name)) collector.end();
        skipped.begin(name, furniture === 'around' ? element : null);
        continue;
      }
      const main = isMain(name, token.attributes);
      if (main) collector.mains++;
      applyTag(collector, isTitle ? 'span' : name, true);
      collector.title(panels.of(token.attributes));
      const struck = open.at(-1)?.struck || isStruck(name, token.attributes);
      if (open.length < MAX_DEPTH) open.push({ name, main, struck });
      continue;
    }
    applyTag(collector, name === 'button' ? 'span' : name, false);
    endFrom(open.findLastIndex((element) => element.name === name));
  }
  skipped.finish();
  collector.endRow();
  return { signs: signs.signs, pieces: collector.pieces, around };
}

/** Share of the text that the page's own main element must hold to be taken for the whole text. */
const MAIN_SHARE = 0.5;
/** Below this many characters what was taken for furniture is looked into again. */
const TOO_LITTLE = 1_000;
/** Furniture that says so many times what the rest of the page says is the text, whatever it is called. */
const OUTWEIGHS = 3;
/** Boxes in boxes that are looked into for that. */
const ROUNDS = 3;

/** The page's pieces without its furniture, however it names its boxes. */
function collectText(html: string): Collected {
  const taken = new Set<number>();
  let page = collect(html, taken);
  for (let round = 0; round < ROUNDS; round++) {
    const kept = length(page.pieces);
    const wrong = page.around.filter(({ size }) => size >= Math.max(TOO_LITTLE, OUTWEIGHS * kept));
    if (wrong.length === 0) break;
    for (const { element } of wrong) taken.add(element);
    page = collect(html, taken);
  }
  if (length(page.pieces) >= TOO_LITTLE) return page;
  const everything = collect(html, null);
  return length(everything.pieces) >= 4 * length(page.pieces) + TOO_LITTLE ? everything : page;
}

/** Turns an HTML page into its blocks, without scripts, navigation, footers and menus. */
export function readHtml(html: string): Page {
  const page = collectText(html);
  const main = page.pieces.filter((piece) => piece.main);
  const kept = length(main) >= MAIN_SHARE * length(page.pieces) ? main : page.pieces;
  return {
    blocks: trimEdges(kept.map(({ block }) => block)),
    signs: page.signs,
    isCut: page.pieces.length > MAX_BLOCKS,
  };
}
