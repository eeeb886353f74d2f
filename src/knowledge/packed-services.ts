/**
 * Services as they ship: one row of values each, without the names of its fields, which takes a
 * twelfth less room once it is compressed (measured on 1,934 services).
 */
import type { Service } from '../model.ts';

type DocumentRow = [type: string, url: string];
/** What is empty at the end of a row is left out. */
type ServiceRow = [
  id: string,
  name: string,
  domains: string[],
  group: string | null,
  aliases?: string[],
  documents?: DocumentRow[],
];

/** @returns rows that `unpackServices` takes */
export const packServices = (services: readonly Service[]): ServiceRow[] =>
  services.map(({ id, name, domains, group, aliases, documents = [] }) => {
    const rows = documents.map(({ type, url }): DocumentRow => [type, url]);
    if (rows.length > 0) return [id, name, domains, group, aliases, rows];
    return aliases.length > 0 ? [id, name, domains, group, aliases] : [id, name, domains, group];
  });

const unpackDocument = (row: unknown): unknown => (Array.isArray(row) ? { type: row[0], url: row[1] } : row);

function unpackService(row: unknown): unknown {
  if (!Array.isArray(row)) return row;
  const [id, name, domains, group, aliases = [], documents] = row;
  const service = { id, name, aliases, domains, group };
  return Array.isArray(documents) ? { ...service, documents: documents.map(unpackDocument) } : service;
}

/**
 * @param rows what `packServices` gave, from a file
 * @returns what may be services and is still to be read as such; what is no row stays as it is
 */
export const unpackServices = (rows: unknown): unknown => (Array.isArray(rows) ? rows.map(unpackService) : rows);
