import { type Block, blockText } from './block.ts';

/** Share of a block's characters that are links, from which it only leads elsewhere. */
const MOSTLY_LINKS = 0.8;
/** So many in a row are a menu or a table of contents, and not a list of partners. */
const RUN = 4;
const LONGEST_LABEL = 120;

const leadsElsewhere = (block: Block) => {
  const { length } = blockText(block);
  return block.kind !== 'heading' && length <= LONGEST_LABEL && block.linked >= MOSTLY_LINKS * length;
};

/** Drops runs of links: tables of contents, language menus, navigation that bears no name. */
export function dropLinkLists(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let run: Block[] = [];
  const settle = () => {
    const introduced = /:$/.test(
      kept.length > 0 ? blockText(kept[kept.length - 1] ?? { kind: 'paragraph', text: '', linked: 0 }) : '',
    );
    if (run.length < RUN || introduced) kept.push(...run);
    run = [];
  };
  for (const block of blocks) {
    if (leadsElsewhere(block)) run.push(block);
    else {
      settle();
      kept.push(block);
    }
  }
  settle();
  return kept;
}

/** Share of a line's characters that are links, bars and blanks between them apart. */
const MENU_LINKS = 0.6;
const COPYRIGHT =
  /^(?:copyright\b|©|\(c\)\s)|\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|wszelkie prawa zastrzeżone)\b/i;

/** A menu in one line, or a line on whose page it is. */
const isEdge = (block: Block) => {
  const text = blockText(block);
  // Addresses to write to are linked as well.
  if (block.kind === 'heading' || text.length > 300 || text.includes('@')) return false;
  const letters = text.replace(/[\s|·•>›»/–—-]/g, '').length;
  return block.linked >= MENU_LINKS * letters || (text.length <= LONGEST_LABEL && COPYRIGHT.test(text));
};

/** Drops menus and the like above the text and below it, where the page gives them no name. */
export function trimEdges(blocks: readonly Block[]): Block[] {
  let [start, end] = [0, blocks.length];
  const isEdgeAt = (index: number) => {
    const block = blocks[index];
    return block !== undefined && isEdge(block);
  };
  while (start < end && isEdgeAt(start)) start++;
  while (end > start && isEdgeAt(end - 1)) end--;
  // "Our partners:" and a list of links: that is no menu.
  const last = blocks[end - 1];
  return blocks.slice(start, last && /:$/.test(blockText(last)) ? blocks.length : end);
}
