/** Readable files → what a feed is packed from. */
import { readCatalogue } from '../../../src/knowledge/index.ts';
import type { FeedFile, FeedFiles } from '../feed-files.ts';
import type { Facts } from './pack.ts';

const dataOf = (file: FeedFile) => ('data' in file ? [file.data] : []);

/** @returns the facts that are right, and a line for each thing that is not */
export function readFacts({ services, changes }: FeedFiles): { facts: Facts; errors: string[] } {
  const errors = [services, ...changes].flatMap((file) => ('error' in file ? [`${file.name}: ${file.error}`] : []));
  const listed = 'data' in services && Array.isArray(services.data) ? services.data : [];
  const contents = readCatalogue(listed, changes.flatMap(dataOf));
  const texts = new Map<string, string>();
  for (const data of changes.flatMap(dataOf)) {
    if (data !== null && typeof data === 'object' && 'id' in data) texts.set(String(data.id), JSON.stringify(data));
  }
  const packed = [...contents.changes.values()].map(({ id, service, announced, effective, review }) => ({
    id,
    service: service.id,
    day: announced ?? effective ?? review.date,
    json: texts.get(id) ?? '',
  }));
  return {
    facts: { services: [...contents.services.values()], changes: packed },
    errors: [...errors, ...contents.errors],
  };
}
