import { type Reading, setNoticesApart } from '../reading/index.ts';
import { compareReadings } from './compare-readings.ts';
import type { Comparison } from './comparison.ts';

/** What people are told of two versions: notices that only say when each of them holds come and go unsaid. */
export const compareVersions = (before: Reading, after: Reading): Comparison =>
  compareReadings(setNoticesApart(before), setNoticesApart(after));
