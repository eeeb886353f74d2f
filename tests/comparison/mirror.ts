/**
 * What a finding tells, and what it has to tell the other way round: before and after, new and dropped, wider and narrower swapped. Of a
 * promise which way it goes is not held against it; further places that say the same are not looked at.
 */
import type { ComparedFinding } from '../../src/comparison/index.ts';

const MIRRORED = {
  new: 'dropped',
  dropped: 'new',
  widened: 'narrowed',
  narrowed: 'widened',
  unchanged: 'unchanged',
} as const;

/** A promise that came is one that went. */
const promise = (topic: string) => topic.replace(/promise-(?:added|removed)/, 'promise');
const isPromise = (topic: string) => topic.includes('promise');

export const there = ({ topic, direction, quoteBefore, quoteAfter }: ComparedFinding) =>
  [promise(topic), isPromise(topic) ? '' : direction, quoteBefore?.quote, quoteAfter?.quote].join('|');

export const back = ({ topic, direction, quoteBefore, quoteAfter }: ComparedFinding) =>
  [promise(topic), isPromise(topic) ? '' : MIRRORED[direction], quoteAfter?.quote, quoteBefore?.quote].join('|');
