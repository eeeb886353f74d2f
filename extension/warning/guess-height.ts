/** How high each form is, told from its words alone: to draw a card and measure it costs most of all that a warning does. */
import type { Card, Sentence } from '../../src/explanation/index.ts';
import type { Form } from './form.ts';

/** Pixels, as `warning.css` has them; `tests/browser/surfaces/guess.test.ts` holds them to what browsers draw. */
const STRIP = 42;
const NOTE_FRAME = 43;
const NOTE_LINE = 19;
/** Head, controls, footer and what lies between. */
const FRAME = 115;
const HEADLINE = 22;
const LINE = 20;
const ANSWER_GAP = 4;
const ROW_GAP = 5;
const ROWS_GAP = 10;
const REFUSAL = 26;
/** Letters that a line of the widest form holds, of an alphabet with narrow ones. */
const NOTE_CHARS = 60;
const HEADLINE_CHARS = 50;
const ANSWER_CHARS = 52;
const ROW_CHARS = 42;
const REFUSAL_CHARS = 52;

const linesOf = ({ text }: Sentence, chars: number): number => Math.ceil(text.length / chars);

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);

const answerHeight = ({ answer }: Card): number => (answer ? ANSWER_GAP + linesOf(answer, ANSWER_CHARS) * LINE : 0);

const noteHeight = (card: Card): number =>
  NOTE_FRAME + linesOf(card.headline, NOTE_CHARS) * NOTE_LINE + answerHeight(card);

function cardHeight(card: Card): number {
  const { headline, rows, refusal } = card;
  const rowHeights = rows.map(({ sentence }) => linesOf(sentence, ROW_CHARS) * LINE);
  const refusalLines = sum(refusal?.sentences.map((sentence) => linesOf(sentence, REFUSAL_CHARS)) ?? []);
  return (
    FRAME +
    linesOf(headline, HEADLINE_CHARS) * HEADLINE +
    answerHeight(card) +
    (rows.length > 0 ? ROWS_GAP + sum(rowHeights) + (rows.length - 1) * ROW_GAP : 0) +
    (refusal ? REFUSAL + refusalLines * LINE : 0)
  );
}

const HEIGHTS: Record<Form, (card: Card) => number> = { card: cardHeight, note: noteHeight, strip: () => STRIP };

/** @returns about as many pixels as the form is high where it is widest; rather fewer, as words wrap at their ends */
export const guessHeight = (form: Form, card: Card): number => HEIGHTS[form](card);
