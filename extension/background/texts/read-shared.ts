/**
 * What another owner's prompt had read at an address within the hour is not fetched again. Its text is compared anew: what
 * the person accepted, and of whom, is each owner's own.
 */
import type { Knowledge } from '../../../src/knowledge/index.ts';
import type { TextReport, UnknownReason } from '../../../src/model.ts';
import { isLocal } from './places.ts';
import { type DocumentContext, readDocument } from './read-document.ts';
import { isFresh, readStored } from './reports.ts';

/** Reasons that lie with who asked, and not with the site. */
const WITH_WHO_ASKED: readonly UnknownReason[] = ['texts-too-many', 'texts-stopped', 'text-local'];

const tellsOthers = ({ version, unknown }: TextReport) =>
  version !== null || !unknown.some((reason) => WITH_WHO_ASKED.includes(reason));

/** @returns null where nobody else had it read, or its text is not kept any more */
export async function readShared(context: DocumentContext, store: Knowledge): Promise<TextReport | null> {
  const { type, url, at, owner } = context;
  // Whoever may look into a local network must not be taken for another.
  if (isLocal(url)) return null;
  const others = (await readStored([url])).filter((one) => one.owner !== owner);
  const shared = others.map(({ report }) => report).find((report) => isFresh(report, at) && tellsOthers(report));
  if (!shared?.version) return shared ? { ...shared, type } : null;
  const { hash, url: stood } = shared.version;
  const [content, kept] = await Promise.all([store.textOfVersion(hash), store.versionOfHash(hash)]);
  if (content === null || kept === null || isLocal(stood)) return null;
  const text = { content, format: 'kept', url: stood, lang: kept.lang, beside: shared.time?.earlier ?? null } as const;
  return readDocument({ ...context, at: shared.at }, text, store);
}
