/** How high each form is, told from its words alone: to draw a card and measure it costs most of all that a warning does. */
import type { Card, Sentence } from '../../src/explanation/index.ts';
import type { Form } from './form.ts';

const SMALL_HEIGHTS = { note: 96, strip: 44 };

/** Pixels, as `warning.css` has them: head, controls, footer and what lies between. */
const FRAME = 132;
const HEADLINE = 22;
const LINE = 20;
const ROW_GAP = 6;
const ROWS_GAP = 12;
const REFUSAL = 28;
/** Letters that a line of the widest card holds, of an alphabet with narrow ones. */
const HEADLINE_CHARS = 50;
const ROW_CHARS = 42;
const REFUSAL_CHARS = 52;

const linesOf = ({ text }: Sentence, chars: number): number => Math.ceil(text.length / chars);

/** @returns about as many pixels as the form is high where it is widest; rather fewer for a card */
export const guessHeight = (form: Form, card: Card): number =>
  form === 'card' ? leastHeight(card) : SMALL_HEIGHTS[form];

function leastHeight({ headline, rows, refusal }: Card): number {
  const rowsHeight = rows.reduce((sum, { sentence }) => sum + linesOf(sentence, ROW_CHARS) * LINE + ROW_GAP, 0);
  const lines = refusal?.sentences.reduce((sum, sentence) => sum + linesOf(sentence, REFUSAL_CHARS), 1) ?? 0;
  return (
    FRAME +
    linesOf(headline, HEADLINE_CHARS) * HEADLINE +
    (rows.length > 0 ? ROWS_GAP + rowsHeight : 0) +
    (refusal ? REFUSAL + lines * LINE : 0)
  );
}
