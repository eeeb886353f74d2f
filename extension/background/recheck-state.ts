/** How far looking again has come, in `storage.local`: the worker may die at any time, and the browser be closed for weeks. */
import * as z from 'zod/mini';
import { browser } from '../browser.ts';

export interface RecheckState {
  /**
   * Keys of the accepted texts that are being looked at: what was told of a text is known only once it was
   * told, and the worker may die between the reading and that.
   */
  underWay: string[];
  /** For each acceptance the hashes of the texts that the person was told of, the last one first. */
  told: Map<string, string[]>;
}

/** Of one acceptance: a text that goes to and fro does so between two or three. */
const MOST_TOLD = 10;

const [UNDER_WAY, TOLD] = ['recheck', 'recheck-told'];
const underWaySchema = z.array(z.string());
/** Before several were remembered it was one. */
const toldSchema = z.record(z.string(), z.union([z.array(z.string()), z.string()]));

export async function readRecheck(): Promise<RecheckState> {
  const stored = await browser.storage.local.get([UNDER_WAY, TOLD]);
  const underWay = z.safeParse(underWaySchema, stored[UNDER_WAY]);
  const told = z.safeParse(toldSchema, stored[TOLD]);
  return {
    underWay: underWay.success ? underWay.data : [],
    told: new Map(told.success ? Object.entries(told.data).map(([key, hashes]) => [key, [hashes].flat()]) : []),
  };
}

/** At once: a text that was told of is not under way any more. */
export const writeRecheck = ({ underWay, told }: RecheckState): Promise<void> =>
  browser.storage.local.set({ [UNDER_WAY]: underWay, [TOLD]: Object.fromEntries(told) });

/** What the person was told of, with one more. */
export const withTold = (told: readonly string[], hash: string): string[] => [hash, ...told].slice(0, MOST_TOLD);

/** Nobody is told of anything any more: what was told of, and when that was accepted, is nothing to be kept. */
export const forgetRecheck = (): Promise<void> => browser.storage.local.remove([UNDER_WAY, TOLD]);
