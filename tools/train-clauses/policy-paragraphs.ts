/** Cuts a policy's Markdown into paragraphs as annotators are shown them: each with its heading and its list. */
import { createHash } from 'node:crypto';
import { type Block, blockText } from '../../src/reading/blocks/block.ts';
import { readMarkdown } from '../../src/reading/blocks/markdown-blocks.ts';

/** A list goes on within its paragraph up to so many words; what is longer is cut between items. */
const LONGEST = 220;
/** An item of so many words says something of its own: it is a paragraph. */
const LONG_ITEM = 60;
/** Fewer words are a label or a link, not a paragraph. */
const SHORTEST = 8;
/** How many letters of its hash name a paragraph. */
const ID_LENGTH = 10;

const countWords = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Whether what follows belongs to this: it ends in a colon. */
const leadsOn = (text: string) => /:\s*$/.test(text);

/** The name of a paragraph: its letters and digits decide, not how they are set. */
export const paragraphId = (text: string): string =>
  createHash('sha256')
    .update(
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .digest('hex')
    .slice(0, ID_LENGTH);

const isListed = ({ kind }: Block) => kind === 'item' || kind === 'row';

/** Whether a block goes on with what has been said, so that they are one paragraph. */
function goesOn(block: Block, text: string, said: string): boolean {
  if (countWords(said) + countWords(text) > LONGEST) return false;
  return leadsOn(said) || (isListed(block) && countWords(text) < LONG_ITEM);
}

/** The paragraphs of a policy, in order. */
export function policyParagraphs(markdown: string): string[] {
  const paragraphs: string[] = [];
  let [heading, said] = ['', ''];
  const end = () => {
    if (countWords(said) >= SHORTEST) paragraphs.push(`${heading} ${said}`.trim());
    if (said !== '') heading = '';
    said = '';
  };
  for (const block of readMarkdown(markdown)) {
    const text = blockText(block).replaceAll(' | ', ' ');
    if (block.kind === 'heading') {
      end();
      heading = text;
    } else if (said !== '' && goesOn(block, text, said)) said += ` ${text}`;
    else {
      end();
      said = text;
    }
  }
  end();
  return paragraphs;
}
