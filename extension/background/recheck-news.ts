/** What is worth a notification, and what was told already. */
import { compareVersions } from '../../src/comparison/index.ts';
import type { Knowledge } from '../../src/knowledge/index.ts';
import type { Level } from '../../src/model.ts';
import { type Reading, readPolicy } from '../../src/reading/index.ts';

type Texts = Pick<Knowledge, 'textOfVersion' | 'versionOfHash'>;

/** A change that most people would want to know of, or should stop and think about. */
export const isWorthTelling = (level: Level): boolean => level === 'serious' || level === 'notable';

async function readKept(store: Texts, hash: string): Promise<Reading | null> {
  const [content, version] = await Promise.all([store.textOfVersion(hash), store.versionOfHash(hash)]);
  if (content === null || !version) return null;
  const outcome = readPolicy({ content, format: 'kept', url: version.url, lang: version.lang });
  return 'reading' in outcome ? outcome.reading : null;
}

/**
 * Whether a text has a change that matters besides those of each text that was told of. The person knows these:
 * their date may change each month, and they may go and come again, in turn as well.
 * @param told hashes of the texts told of, the last one first
 */
export async function saysMoreThan(store: Texts, told: readonly string[], hash: string): Promise<boolean> {
  if (told.includes(hash)) return false;
  const after = told.length > 0 ? await readKept(store, hash) : null;
  for (const one of told) {
    const before = await readKept(store, one);
    // What the store has given up can't be compared: better told twice than not at all.
    if (before && after && !isWorthTelling(compareVersions(before, after).level)) return false;
  }
  return true;
}
