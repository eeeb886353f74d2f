/** How high each form is, told from its words alone: to draw a card and measure it costs most of all that a warning does. */
import type { Card, Sentence } from '../../src/explanation/index.ts';
import type { Form } from './form.ts';

const SMALL_HEIGHTS = { note: 96, strip: 44 };

/** Pixels, as `warning.css` has them: head, controls, footer and what lies between. */
const FRAME = 132;
const HEADLINE = 22;
const LINE = 20;
const ANSWER_GAP = 4;
const ROW_GAP = 5;
const ROWS_GAP = 10;
const REFUSAL = 26;
/** Letters that a line of the widest card holds, of an alphabet with narrow ones. */
const HEADLINE_CHARS = 50;
const ANSWER_CHARS = 52;
const ROW_CHARS = 42;
const REFUSAL_CHARS = 52;

const linesOf = ({ text }: Sentence, chars: number): number => Math.ceil(text.length / chars);

/** @returns about as many pixels as the form is high where it is widest; rather fewer for a card */
export const guessHeight = (form: Form, card: Card): number =>
  form === 'card' ? leastHeight(card) : SMALL_HEIGHTS[form] + (form === 'note' ? answerHeight(card) : 0);

const answerHeight = ({ answer }: Card): number => (answer ? ANSWER_GAP + linesOf(answer, ANSWER_CHARS) * LINE : 0);

function leastHeight(card: Card): number {
  const { headline, rows, refusal } = card;
  const rowsHeight = rows.reduce((sum, { sentence }) => sum + linesOf(sentence, ROW_CHARS) * LINE + ROW_GAP, 0);
  const lines = refusal?.sentences.reduce((sum, sentence) => sum + linesOf(sentence, REFUSAL_CHARS), 0) ?? 0;
  return (
    FRAME +
    linesOf(headline, HEADLINE_CHARS) * HEADLINE +
    answerHeight(card) +
    (rows.length > 0 ? ROWS_GAP + rowsHeight : 0) +
    (refusal ? REFUSAL + lines * LINE : 0)
  );
}
