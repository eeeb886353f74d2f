/** Sentences next to each other that tell one change, though in other words: of how long, and of whose law. */
import type { Reading } from '../reading/index.ts';
import type { Topic } from '../vocabulary.ts';
import { amountsOf } from './amounts.ts';
import type { Candidate } from './candidate.ts';
import type { Change, ChangedPart } from './changes.ts';

/** Both texts, the earlier one first. */
export type Texts = readonly [before: Reading, after: Reading];

/** Sentences apart up to which one speaks of what the other does. */
const NEAR = 2;

function textOf({ sentences, text }: Reading, { sentence }: ChangedPart): string {
  const { start = 0, end = 0 } = sentences[sentence] ?? {};
  return text.slice(start, end);
}

const isAlone = ({ before, after }: Change) => before === null || after === null;

/** How many sentences one change stands behind another in the text that has both; null where none has. */
function stepsTo(one: Change, other: Change): number | null {
  if (one.after && other.after) return other.after.sentence - one.after.sentence;
  return one.before && other.before ? other.before.sentence - one.before.sentence : null;
}

function isNextTo(one: Change, other: Change): boolean {
  const steps = Math.abs(stepsTo(one, other) ?? 0);
  return steps > 0 && steps <= NEAR;
}

/** Which period was put for which, in days; null where there is none on either side. */
function periodsOf({ before, after }: Change, [old, now]: Texts): string | null {
  if (!before || !after) return null;
  const [was, is] = [amountsOf(before.forms, textOf(old, before)), amountsOf(after.forms, textOf(now, after))];
  return was?.isTime && is?.isTime ? `${was.value}>${is.value}` : null;
}

const isWithin = (few: readonly string[], many: readonly string[]) => few.every((one) => many.includes(one));

/** "Five years" became "three years" in two sentences next to each other: how long the same data are kept. */
function isSamePeriod(first: Candidate, { change, analysis }: Candidate, texts: Texts): boolean {
  if (!isNextTo(first.change, change)) return false;
  const [one, other] = [periodsOf(first.change, texts), periodsOf(change, texts)];
  const [known, data] = [first.analysis.flow.data, analysis.flow.data];
  return one !== null && one === other && (isWithin(data, known) || isWithin(known, data));
}

/** "Then they are deleted", right behind how long they are kept: it names no time of its own. */
export function endsPeriod(first: Candidate, { change }: Candidate, [before, after]: Texts): boolean {
  if (!isAlone(change) || stepsTo(first.change, change) !== 1) return false;
  const own = change.after ? textOf(after, change.after) : change.before ? textOf(before, change.before) : '';
  return !/\p{N}/u.test(own) && amountsOf([], own) === null;
}

/** Topics of one answer: a sentence beside the one that gives it has no other. */
const ANSWERS: readonly Topic[] = ['term.governing-law', 'term.contracting-entity', 'notice.controller-entity'];

const keeps = ({ analysis: { cues } }: Candidate) => cues.has('retain') && !cues.has('delete');

/** Whether of two sentences of one period the further one says it plainer: how long data are kept, and not when they go. */
export const isRule = (further: Candidate, first: Candidate) =>
  further.topic === 'notice.retention' && !isAlone(further.change) && keeps(further) && !keeps(first);

/** Whether a further finding of a topic tells what the first tells, in a sentence next to it. */
export function goesTogether(first: Candidate, further: Candidate, texts: Texts): boolean {
  const { topic, direction, change } = further;
  if (first.topic !== topic) return false;
  if (topic === 'notice.retention')
    return endsPeriod(first, further, texts) || (first.direction === direction && isSamePeriod(first, further, texts));
  // "Your own country's protection stays yours", beside whose law applies.
  return (
    ANSWERS.includes(topic) &&
    first.direction === direction &&
    isAlone(change) &&
    isAlone(first.change) &&
    isNextTo(first.change, change)
  );
}
