/**
 * What a finding tells, and what it has to tell the other way round: before and after, new and dropped, wider and narrower, worse and
 * better swapped. Of a promise which way it goes is not held against it; further places that say the same are not looked at.
 */
import type { ComparedFinding } from '../../src/comparison/index.ts';

const MIRRORED = {
  new: 'dropped',
  dropped: 'new',
  widened: 'narrowed',
  narrowed: 'widened',
  unchanged: 'unchanged',
} as const;

const OPPOSITE = { worse: 'better', better: 'worse', neutral: 'neutral' } as const;

/** A promise that came is one that went. */
const promise = (topic: string) => topic.replace(/promise-(?:added|removed)/, 'promise');
const isPromise = (topic: string) => topic.includes('promise');

export const there = ({ topic, direction, effect, quoteBefore, quoteAfter }: ComparedFinding) =>
  [promise(topic), isPromise(topic) ? '' : direction, effect, quoteBefore?.quote, quoteAfter?.quote].join('|');

export const back = ({ topic, direction, effect, quoteBefore, quoteAfter }: ComparedFinding) =>
  [
    promise(topic),
    isPromise(topic) ? '' : MIRRORED[direction],
    OPPOSITE[effect],
    quoteAfter?.quote,
    quoteBefore?.quote,
  ].join('|');
