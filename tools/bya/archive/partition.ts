/** Parts of the work that can be done apart: each service falls into one, by a hash of its name. */
import { createHash } from 'node:crypto';
import { UsageError } from '../command.ts';

/** Part `index` of `count`, from 1. */
export interface Partition {
  index: number;
  count: number;
}

/** @param text `2/8` */
export function parsePartition(text: string): Partition {
  const [, index = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > count)
    throw new UsageError(`"${text}" is no partition: write "2/8" for the second of eight.`);
  return { index, count };
}

/**
 * Whether a service falls into all of these, each a part of the one before: the second of eight
 * machines, and of that the first of two cores.
 */
export function isIn(service: string, partitions: readonly Partition[]): boolean {
  let number = createHash('sha256').update(service).digest().readUIntBE(0, 6);
  for (const { index, count } of partitions) {
    if (number % count !== index - 1) return false;
    number = Math.floor(number / count);
  }
  return true;
}
