/** What is told of two versions of some sentences within an otherwise equal policy. */
import { compareReadings } from '../../src/comparison/index.ts';
import { POLICY } from '../reading/fixtures.ts';
import { read } from './read.ts';

/** Six changes that a person would want to know of, each of another topic. */
export const SIX_CHANGES: readonly string[] = [
  'We share your phone number and your contacts with advertisers for personalised ads.',
  'We use your messages to train our AI models.',
  'Any dispute is resolved by binding arbitration, and you waive class actions.',
  'You grant us an irrevocable licence to your photos.',
  'A fee of €5 will be charged each month, and it is not refunded.',
  'We keep your search history for ten years.',
];

export const told = (before: readonly string[], after: readonly string[]) =>
  compareReadings(read([POLICY, ...before].join('\n\n')), read([POLICY, ...after].join('\n\n'))).findings;
export const quotes = (findings: ReturnType<typeof told>) =>
  findings.map(({ quoteBefore, quoteAfter }) => quoteAfter?.quote ?? quoteBefore?.quote);
export const topics = (findings: ReturnType<typeof told>) => findings.map(({ topic }) => topic);
