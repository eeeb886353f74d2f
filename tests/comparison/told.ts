/** What is told of two versions of some sentences within an otherwise equal policy. */
import { compareReadings } from '../../src/comparison/index.ts';
import { POLICY } from '../reading/fixtures.ts';
import { read } from './read.ts';

export const told = (before: readonly string[], after: readonly string[]) =>
  compareReadings(read([POLICY, ...before].join('\n\n')), read([POLICY, ...after].join('\n\n'))).findings;
export const quotes = (findings: ReturnType<typeof told>) =>
  findings.map(({ quoteBefore, quoteAfter }) => quoteAfter?.quote ?? quoteBefore?.quote);
export const topics = (findings: ReturnType<typeof told>) => findings.map(({ topic }) => topic);
