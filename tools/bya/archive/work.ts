/**
 * Goes through an archive's documents one at a time, and notes each result in a file of its own:
 * who is stopped goes on where he was, and several processes share the work.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Service } from '../../../src/model.ts';
import { openBlobs } from './blobs.ts';
import { type Draft, draftChange, isPolicy } from './draft.ts';
import type { Timeline } from './history.ts';
import { findRealChanges, type Version } from './real-changes.ts';
import { type Declared, toService } from './services.ts';
import { decodeVersion } from './texts.ts';

export interface Archive {
  folder: string;
  declared: Map<string, Declared>;
  known: readonly Service[];
  /** Address of the repository on the web; commits are found under it. */
  address: string;
  regions: string[];
}

/** What one document gave. */
export interface DocumentResult {
  path: string;
  service: Service;
  drafts: Draft[];
}

/** Changes when anything does that results depend on. */
const METHOD = 1;

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** Where the result of a document is noted. Its name says what it was made from. */
export function resultFile(work: string, timeline: Timeline, { address, regions, declared, known }: Archive): string {
  const service = toService(timeline.service, declared.get(timeline.service), known);
  const urls = [...(declared.get(timeline.service)?.urls ?? [])];
  const made = [METHOD, timeline.path, timeline.versions, address, regions, service, urls];
  return join(work, `${hash(timeline.path).slice(0, 24)}-${hash(JSON.stringify(made)).slice(0, 16)}.json`);
}

/** A text costs little, a hundred thousand at once do not: repeated blobs are read once. */
async function readVersions(timeline: Timeline, read: (blob: string) => Promise<Buffer>): Promise<Version[]> {
  const texts = new Map<string, string>();
  const versions: Version[] = [];
  for (const { blob, ...version } of timeline.versions) {
    const text = texts.get(blob) ?? decodeVersion(await read(blob));
    texts.set(blob, text);
    versions.push({ ...version, text });
  }
  return versions;
}

/** Ids of changes of one document on one day would be the same. */
function tellApart(drafts: readonly Draft[]): Draft[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const count = (seen.get(draft.id) ?? 0) + 1;
    seen.set(draft.id, count);
    return count === 1 ? draft : { ...draft, id: `${draft.id}-${count}` };
  });
}

export async function processDocument(
  timeline: Timeline,
  archive: Archive,
  read: (blob: string) => Promise<Buffer>,
): Promise<DocumentResult> {
  const declared = archive.declared.get(timeline.service);
  const service = toService(timeline.service, declared, archive.known);
  const changes = findRealChanges(await readVersions(timeline, read), isPolicy);
  const commitUrl = (commit: string) => `${archive.address}/commit/${commit}`;
  const [type = ''] = timeline.type.split(' #');
  const drafts = changes.flatMap(
    (change) =>
      draftChange(change, {
        serviceId: service.id,
        folder: timeline.service,
        type: timeline.type.slice(0, 100),
        url: declared?.urls.get(type) ?? `${archive.address}/blob/HEAD/${encodeURI(timeline.path)}`,
        commitUrl,
        publisher: 'Open Terms Archive',
        regions: archive.regions,
      }) ?? [],
  );
  return { path: timeline.path, service, drafts: tellApart(drafts) };
}

/** Does what is not done yet. */
export async function workThrough(
  timelines: readonly Timeline[],
  archive: Archive,
  work: string,
  progress: () => void = () => undefined,
): Promise<void> {
  await mkdir(work, { recursive: true });
  const blobs = openBlobs(archive.folder);
  try {
    for (const timeline of timelines) {
      const file = resultFile(work, timeline, archive);
      if (!existsSync(file)) {
        const result = await processDocument(timeline, archive, blobs.read);
        await writeFile(`${file}.part`, JSON.stringify(result));
        await rename(`${file}.part`, file);
      }
      progress();
    }
  } finally {
    blobs.close();
  }
}

/** How many of these documents are done. */
export async function countDone(timelines: readonly Timeline[], archive: Archive, work: string): Promise<number> {
  const there = new Set(await readdir(work).catch(() => []));
  return timelines.filter((timeline) => there.has(resultFile('', timeline, archive))).length;
}

export async function readResults(
  timelines: readonly Timeline[],
  archive: Archive,
  work: string,
): Promise<DocumentResult[]> {
  const results: DocumentResult[] = [];
  for (const timeline of timelines) {
    results.push(JSON.parse(await readFile(resultFile(work, timeline, archive), 'utf8')));
  }
  return results;
}
