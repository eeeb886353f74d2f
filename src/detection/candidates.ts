import { BATCH_CHARS, LONG_CHARS, NODE_CHARS, PART, WAITING } from './budgets.ts';
import { firstChildOf, isElement, isText, labelOf, nextSiblingOf, parentOf, TEXTS, tagOf, walkerOf } from './dom.ts';
import { fold } from './fold.ts';
import { accepting, isBeyond, isQuoted } from './gate.ts';

const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'option', 'title']);
const WORDLESS = 'input[type=submit],input[type=button],input[type=image],[aria-label]';
/**
 * Elements that may host a shadow root which shows something: custom elements, and empty ones that have a name or a place by which
 * the page's script finds them, or as it made them. Whatever else hosts none, or is common and hosts none; the commonest first.
 */
const MAY_HOST =
  ':not(:is(div,span,section,article,main,aside,header,footer,nav):not(:empty:is([id],body>*,div:not([class]))),a,li,p,img,option,td,input,script,i,b,ul,br,tr,h2,h3,h4,link,meta,label,button,strong,em,small,dd,dt,dl,form,table,tbody,th,ol,select,style,svg,iframe,textarea,fieldset,font,figure,picture,source,time,noscript,hr,u,sup,html,head,title,h5,h6,code,pre,svg *)';
/** Nodes looked at between two looks at the clock. */
const STRIDE = 1000;

/** What collecting comes upon besides candidates. */
export interface Hosts {
  root(root: ShadowRoot): void;
  /** Custom elements that may get a shadow root yet. */
  waiting: Set<Element>;
  /** Nodes with words in letters that the gate has no stems for yet. */
  beyond: Set<Node>;
}

/** Words on a page that no person reads. */
function isUnread(node: Node): boolean {
  const parent = parentOf(node);
  return !!parent && UNREAD.has(tagOf(parent));
}

const isRead = (node: Node): boolean => !isUnread(node) && !isQuoted(node);

/** Texts and labels that are looked at as one: far cheaper than one by one. */
interface Batch {
  nodes: Node[];
  words: string[];
  chars: number;
  /** Nodes that were looked at for it. */
  passed: number;
}
const emptyBatch = (): Batch => ({ nodes: [], words: [], chars: 0, passed: 0 });

/** All of a text, or where it is a document the two ends. */
const endsOf = (text: string): string =>
  text.length > NODE_CHARS ? `${text.slice(0, NODE_CHARS / 2)} ${text.slice(-NODE_CHARS / 2)}` : text;

/**
 * Makes the words of all batches one kind of string. Engines compile a pattern anew for strings of which all letters are
 * among the first 256, which takes longer than matching.
 */
const WIDE = '\u2028';

/** Fills a batch with texts. @returns the one that is next */
function gather(batch: Batch, walker: TreeWalker | null, first: Node): Node | null | undefined {
  let node: Node | null | undefined = first;
  for (; node && batch.passed < STRIDE && batch.chars < BATCH_CHARS; batch.passed += 1) {
    // As `dataOf` does: a call for each would take as long again.
    let text = node.nodeValue ?? '';
    // Two of three hold nothing but the spaces between tags.
    if (text.trim() && !(text.length > LONG_CHARS && isUnread(node))) {
      text = endsOf(text);
      batch.chars += text.length;
      batch.nodes.push(node);
      batch.words.push(text);
    }
    node = walker?.nextNode();
  }
  return node;
}

/** Those whose words can be part of a statement. */
function pick({ words, nodes }: Pick<Batch, 'words' | 'nodes'>, found: Set<Node>, hosts: Hosts): void {
  if (nodes.length === 0) return;
  const folded = WIDE + fold(words.join('\n'));
  if (isBeyond(folded)) {
    let start = WIDE.length;
    for (const [index, { length }] of words.entries()) {
      const node = nodes[index];
      if (node && isBeyond(folded.slice(start, start + length)) && isRead(node)) hosts.beyond.add(node);
      start += length + 1;
    }
  }
  for (const verb of accepting(folded)) {
    let index = -1;
    /** Where the words of the node at the index end, and the next begin. */
    let end = 0;
    for (let hit = verb.exec(folded); hit; hit = verb.exec(folded)) {
      while (end < hit.index) end += (words[++index]?.length ?? folded.length) + 1;
      const node = nodes[index];
      if (node && isRead(node)) found.add(node);
      verb.lastIndex = end + 1;
    }
  }
}

/**
 * Collects the text nodes and wordless controls in all of these that speak of agreeing, and the shadow roots. The first
 * gate: almost everything stops here. Yields now and then, so that the caller can stop for a while.
 */
export function* collect(
  tops: readonly Node[],
  shadowRootOf: (element: Element) => ShadowRoot | null,
  found: Set<Node>,
  hosts: Hosts,
): Generator<void> {
  let batch = emptyBatch();
  for (const top of tops) {
    const walker = isText(top) ? null : walkerOf(top, TEXTS);
    for (let node: Node | null | undefined = walker ? walker.nextNode() : top; node; ) {
      node = gather(batch, walker, node);
      if (batch.passed < STRIDE && batch.chars < BATCH_CHARS) continue;
      pick(batch, found, hosts);
      yield;
      batch = emptyBatch();
    }
  }
  pick(batch, found, hosts);
  for (const part of partsOf(tops)) {
    yield;
    if (!part) continue;
    const nodes = select(part, WORDLESS);
    pick({ nodes, words: nodes.map((element) => endsOf(labelOf(element))) }, found, hosts);
    for (const element of select(part, MAY_HOST)) {
      const shadow = shadowRootOf(element);
      if (shadow) {
        hosts.root(shadow);
        hosts.waiting.delete(element);
      } else if (hosts.waiting.size < WAITING && tagOf(element).includes('-')) hosts.waiting.add(element);
    }
  }
}

/** These, or where they are large their parts, each of which can be searched at one go; null now and then on the way to them. */
function* partsOf(tops: readonly Node[]): Generator<Element | null> {
  const open: Node[] = [...tops];
  for (let part = open.pop(); part; part = open.pop()) {
    if (isElement(part) && Element.prototype.getElementsByTagName.call(part, '*').length < PART) yield part;
    else {
      // To count takes its time, and may have to be done at every level of a deep page.
      yield null;
      for (let at = firstChildOf(part); at; at = nextSiblingOf(at)) {
        if (isElement(at)) open.push(at);
        if (open.length % STRIDE === 0) yield null;
      }
    }
  }
}

/** The elements that fit, itself included. */
function select(part: Element, selector: string): Element[] {
  const found: Element[] = [...Element.prototype.querySelectorAll.call(part, selector)];
  if (Element.prototype.matches.call(part, selector)) found.push(part);
  return found;
}
