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
