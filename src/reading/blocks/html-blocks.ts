import { MAX_BLOCKS, MAX_DEPTH } from '../limits.ts';
import { collapseSpace } from '../text/clean.ts';
import { type Block, MAX_CELLS } from './block.ts';
import { decodeEntities } from './entities.ts';
import { htmlTokens } from './html-tokens.ts';
import { isFurniture, isMain, isNeverText } from './page-parts.ts';
import { PanelLabels } from './panel-labels.ts';

const VOID = new Set([
  'br',
  'hr',
  'img',
  'input',
  'meta',
  'link',
  'area',
  'base',
  'col',
  'embed',
  'source',
  'track',
  'wbr',
  'param',
]);
const INLINE = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'img',
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
  'input',
  'nobr',
]);

/** What a page says besides its text: enough to tell a policy from a shell, a log-in or an error page. */
export interface PageSigns {
  title: string;
  lang: string;
  scripts: number;
  hasPasswordField: boolean;
}

export interface Page {
  blocks: Block[];
  signs: PageSigns;
}

interface Piece {
  block: Block;
  main: boolean;
}

/** Collects words until a block ends, then keeps the block. */
class Collector {
  readonly pieces: Piece[] = [];
  private words: string[] = [];
  private linked = 0;
  private cells: string[] | null = null;
  private heading = 0;
  private item = false;
  lists = 0;
  links = 0;
  mains = 0;

  text(text: string): void {
    this.words.push(text);
    if (this.links > 0) this.linked += collapseSpace(text).length;
  }
  startHeading(level: number): void {
    this.end();
    this.heading = level;
  }
  get isInHeading(): boolean {
    return this.heading > 0;
  }
  /** A heading that stands nowhere in the text: the label of a tab. */
  title(text: string): void {
    if (text === '') return;
    this.endRow();
    this.keep({ kind: 'heading', level: 2, text, linked: 0 });
  }
  startItem(): void {
    this.end();
    this.item = true;
  }
  startRow(): void {
    this.endRow();
    this.cells = [];
  }
  endCell(): void {
    if (this.cells === null) {
      this.end();
      return;
    }
    const text = this.take();
    if (text !== '') this.cells.push(text);
  }
  endRow(): void {
    this.endCell();
    const cells = this.cells;
    this.cells = null;
    const isRow = cells !== null && cells.length > 1 && cells.length <= MAX_CELLS;
    if (isRow) this.keep({ kind: 'row', cells, linked: this.linked });
    else for (const cell of cells ?? []) this.keep(paragraph(cell, this.linked));
    this.linked = 0;
  }
  /** Ends the block that stands open. */
  end(): void {
    // Lines of a table's cell are parts of its row.
    if (this.cells !== null) {
      this.endCell();
      return;
    }
    const text = this.take();
    const { heading, item, linked } = this;
    this.linked = 0;
    if (text === '') return;
    this.heading = 0;
    this.item = false;
    if (heading > 0) this.keep({ kind: 'heading', level: heading, text, linked });
    else if (item) this.keep({ kind: 'item', depth: Math.max(1, this.lists), text, linked });
    else this.keep(paragraph(text, linked));
  }
  endElement(): void {
    this.end();
    this.heading = 0;
    this.item = false;
  }
  private take(): string {
    const text = collapseSpace(decodeEntities(this.words.join('')));
    this.words = [];
    return text;
  }
  private keep(block: Block): void {
    if (this.pieces.length < MAX_BLOCKS) this.pieces.push({ block, main: this.mains > 0 });
  }
}

const paragraph = (text: string, linked: number): Block => ({ kind: 'paragraph', text, linked });
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
}

function collect(html: string, dropFurniture: boolean): Page & { pieces: Piece[] } {
  const collector = new Collector();
  const signs: PageSigns = { title: '', lang: '', scripts: 0, hasPasswordField: false };
  const open: Open[] = [];
  let skipped = '';
  let skippedDepth = 0;
  let inTitle = false;
  const panels = new PanelLabels();
  for (const token of htmlTokens(html)) {
    panels.see(token);
    if (token.kind === 'text') {
      if (inTitle) signs.title ||= collapseSpace(decodeEntities(token.text)).slice(0, 300);
      else if (skippedDepth === 0) collector.text(token.text);
      continue;
    }
    const { name } = token;
    if (token.kind === 'open') {
      if (name === 'script') signs.scripts++;
      if (name === 'html')
        signs.lang =
          /\blang\s?=\s?["']?([A-Za-z]{2,3})/.exec(token.attributes.slice(0, 1000))?.[1]?.toLowerCase() ?? '';
      if (name === 'input' && /type\s?=\s?["']?password/i.test(token.attributes.slice(0, 2000)))
        signs.hasPasswordField = true;
    }
    // Only the first title is the page's; drawings have titles too.
    if (name === 'title') inTitle = token.kind === 'open' && signs.title === '';
    if (skippedDepth > 0) {
      if (name === skipped) skippedDepth += token.kind === 'open' ? 1 : -1;
      continue;
    }
    if (VOID.has(name)) {
      if (name === 'br' || name === 'hr') collector.end();
      continue;
    }
    if (token.kind === 'open') {
      if (token.attributes.endsWith('/') && isNeverText(name)) continue;
      const isTitle = name === 'button' && collector.isInHeading;
      if ((isNeverText(name) && !isTitle) || (dropFurniture && isFurniture(name, token.attributes))) {
        if (!INLINE.has(name)) collector.end();
        skipped = name;
        skippedDepth = 1;
        continue;
      }
      const main = isMain(name, token.attributes);
      if (main) collector.mains++;
      applyTag(collector, isTitle ? 'span' : name, true);
      collector.title(panels.of(token.attributes));
      if (open.length < MAX_DEPTH) open.push({ name, main });
      continue;
    }
    applyTag(collector, name === 'button' ? 'span' : name, false);
    const at = open.map((element) => element.name).lastIndexOf(name);
    if (at >= 0)
      for (const element of open.splice(at)) if (element.main) collector.mains = Math.max(0, collector.mains - 1);
  }
  collector.endRow();
  return { blocks: [], signs, pieces: collector.pieces };
}

/** Share of the text that the page's own main element must hold to be taken for the whole text. */
const MAIN_SHARE = 0.5;
/** Below this many characters what was taken for furniture is looked into again. */
const TOO_LITTLE = 1_000;

/** Turns an HTML page into its blocks, without scripts, navigation, footers and menus. */
export function readHtml(html: string): Page {
  let page = collect(html, true);
  if (length(page.pieces) < TOO_LITTLE) {
    const everything = collect(html, false);
    if (length(everything.pieces) >= 4 * length(page.pieces) + TOO_LITTLE) page = everything;
  }
  const main = page.pieces.filter((piece) => piece.main);
  const kept = length(main) >= MAIN_SHARE * length(page.pieces) ? main : page.pieces;
  return { blocks: kept.map(({ block }) => block), signs: page.signs };
}
