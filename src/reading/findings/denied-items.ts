import { isFlow } from '../../vocabulary.ts';
import { subjectBefore } from './denied-clauses.ts';
import { ACTS, type Marks } from './mark-sentence.ts';
import { findPromise } from './promises.ts';

/** A lead-in or an item with the words that it is. */
export interface Part {
  marks: Marks;
  firstWord: number;
  endWord: number;
}

/** An item under a lead-in. */
export interface Item extends Part {
  /** Whether the service acts in it by a verb's ending: "venderemos". */
  hasWeVerb: boolean;
}

/** A lead-in with the word behind its last comma. */
export interface LeadIn extends Part {
  lastClause: number;
}

/** Words behind what denies a clause at a lead-in's end: "under no circumstances will [we]". */
const OPEN = 2;
/** Words of an exception at a lead-in's end: "except in the following cases". */
const EXCEPTION = 5;

/** "We do not share …, except:", "… and only with:": the items are what is done; not so in "we do not share, unless you agree, with:". */
const leavesOut = ({ marks: { cues }, endWord, lastClause }: LeadIn) =>
  cues.some(
    ({ code, first, end }) =>
      code === 'saving' &&
      first >= lastClause &&
      endWord - end < EXCEPTION &&
      cues.some((cue) => (cue.code === 'not' || cue.code === 'denies' || cue.code === 'none') && cue.first <= first),
  );

/** Words behind a negation that still waits for its verb: "we promise not [to]". */
const PARTICLE = 1;

/** Whether the service is who acts in an item. */
const isOurs = ({ marks: { cues }, hasWeVerb }: Item) =>
  hasWeVerb || cues.find(({ code, weight }) => (code === 'we' || code === 'you') && weight >= ACTS)?.code === 'we';

/** "We will never:", "we promise not to:", "under no circumstances will we:": the denial waits for its verb; a bare "Never:" also for who acts. */
const isOpenDenial = ({ marks: { cues }, firstWord, endWord }: Part, item: Item) =>
  cues.some(({ code, first, end }) => {
    const subject = subjectBefore(cues, first);
    if (code === 'denies') return endWord - end <= OPEN && subject !== 'you';
    if (code !== 'not' || endWord - end > OPEN) return false;
    // "Niemals werden wir:" names who acts behind its negation.
    if (cues.some((cue) => cue.code === 'we' && cue.weight >= ACTS && cue.first >= end)) return true;
    if (endWord - end > PARTICLE) return false;
    return subject === 'we' || (first === firstWord && end === endWord && isOurs(item));
  });

const shifted = <Marked extends { first: number; end: number }>(hits: readonly Marked[], by: number): Marked[] =>
  hits.map((hit) => ({ ...hit, first: hit.first + by, end: hit.end + by }));

/** Whether a lead-in denies what an item under it names: "we never share the following:", "we will never:". */
export function isDeniedAbove(leadIn: LeadIn, item: Item): boolean {
  if (leavesOut(leadIn)) return false;
  if (isOpenDenial(leadIn, item)) return true;
  const by = leadIn.endWord - item.firstWord;
  const named = item.marks.topics.filter(({ code }) => isFlow(code));
  const data = item.marks.cues.filter(({ code }) => code === 'data');
  const { topics, cues } = leadIn.marks;
  return (
    findPromise(leadIn.marks) !== null ||
    findPromise({ topics: [...topics, ...shifted(named, by)], cues: [...cues, ...shifted(data, by)] }) !== null
  );
}
