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
 * Whether a text has a change that matters besides those of the text that was told of. The person knows that
 * one: its date may change each month, and it may go and come again.
 * @param told hash of the text told of last; undefined where there is none
 */
export async function saysMoreThan(store: Texts, told: string | undefined, hash: string): Promise<boolean> {
  if (told === undefined) return true;
  if (told === hash) return false;
  const [before, after] = [await readKept(store, told), await readKept(store, hash)];
  // The store has given one of them up: better told twice than not at all.
  return !before || !after || isWorthTelling(compareVersions(before, after).level);
}
