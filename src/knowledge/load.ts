/** Puts a catalogue into the store: all of it in one transaction, in the place of the one before. */
import * as z from 'zod/mini';
import { readCatalogue } from './catalogue.ts';
import { type Database, inTransaction, writeAll } from './database.ts';
import { KnowledgeError } from './errors.ts';
import { changeRow, ofOrigin, serviceRow } from './put.ts';
import { CATALOGUE, catalogueMetaSchema, type RowReader } from './rows.ts';

const catalogueFileSchema = z.object({
  /** Any text; another text is another catalogue. */
  version: z.string().check(z.minLength(1), z.maxLength(100)),
  services: z.array(z.unknown()),
  changes: z.array(z.unknown()),
});

/** What loading did. */
export interface CatalogueLoad {
  /** False where this version was there already. */
  loaded: boolean;
  version: string;
  /** How many services and changes of the catalogue are stored now. */
  services: number;
  changes: number;
  /** A sentence for each entry left out because it is broken. */
  errors: string[];
}

/**
 * Loads a catalogue, in the format of `public/catalogue` joined into one object. Replaces the
 * rows of the catalogue before, and touches nothing else. Loading a version twice does nothing.
 * @param data `{ version, services, changes }`, from anywhere
 * @throws KnowledgeError `broken` where nothing in it can be used, `full` where there is no room; the store is then as before
 */
export async function loadCatalogue(db: Database, rows: RowReader, data: unknown): Promise<CatalogueLoad> {
  const parsed = z.safeParse(catalogueFileSchema, data);
  if (!parsed.success) {
    throw new KnowledgeError('broken', 'This is no catalogue: it needs a version, services and changes.');
  }
  const { version, services, changes } = parsed.data;
  const before = await readMeta(db, rows);
  if (before?.version === version) return { ...before, loaded: false, errors: [] };

  const contents = readCatalogue(services, changes);
  if (services.length > 0 && contents.services.size === 0) {
    throw new KnowledgeError(
      'broken',
      `No service of this catalogue can be read. The first error: ${contents.errors[0]}`,
    );
  }
  const meta = { key: CATALOGUE, version, services: contents.services.size, changes: contents.changes.size } as const;
  await inTransaction(db, ['services', 'changes', 'meta'], async (transaction) => {
    const ofCatalogue = ofOrigin(CATALOGUE);
    const serviceStore = transaction.objectStore('services');
    const changeStore = transaction.objectStore('changes');
    await writeAll([
      () => serviceStore.delete(ofCatalogue),
      () => changeStore.delete(ofCatalogue),
      ...Array.from(contents.services.values(), (service) => () => serviceStore.put(serviceRow(CATALOGUE, service))),
      ...Array.from(contents.changes.values(), (change) => () => changeStore.put(changeRow(CATALOGUE, change))),
      () => transaction.objectStore('meta').put(meta),
    ]);
  });
  const { key: _, ...counts } = meta;
  return { ...counts, loaded: true, errors: contents.errors };
}

async function readMeta(db: Database, rows: RowReader) {
  const row = await db.get('meta', CATALOGUE);
  if (row === undefined) return null;
  const meta = rows.read(catalogueMetaSchema, 'meta', CATALOGUE, row);
  return meta && { version: meta.version, services: meta.services, changes: meta.changes };
}

/** The version of the catalogue that is stored; null where none is, as after the database was made anew. */
export const catalogueVersion = async (db: Database, rows: RowReader) => (await readMeta(db, rows))?.version ?? null;

/** How many services and changes of the catalogue are stored. */
export async function countCatalogue(db: Database, rows: RowReader): Promise<{ services: number; changes: number }> {
  const { services, changes } = (await readMeta(db, rows)) ?? { services: 0, changes: 0 };
  return { services, changes };
}
