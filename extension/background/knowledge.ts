/**
 * The store, opened once a worker, with the catalogue that ships loaded into it. Loading is done
 * whenever the store's catalogue is not the shipped one, which covers a first install, an upgrade,
 * a store made anew and a worker killed while loading.
 */
import {
  type Knowledge,
  KnowledgeError,
  openKnowledge,
  recreateKnowledge,
  unpackServices,
} from '../../src/knowledge/index.ts';
import { readPacked } from '../read-packed.ts';

/** A hash of the catalogue, put in by the build, so that a worker need not read it to know it. */
declare const CATALOGUE_VERSION: string;

async function loadShippedCatalogue(store: Knowledge): Promise<void> {
  if ((await store.catalogueVersion()) === CATALOGUE_VERSION) return;
  const shipped: { services?: unknown } = Object(await readPacked('catalogue.json'));
  const { errors } = await store.loadCatalogue({ ...shipped, services: unpackServices(shipped.services) });
  for (const error of errors) console.warn(`Before You Accept left out a part of its catalogue: ${error}`);
}

/** How long to wait before a store that can't be read is taken for damaged, in milliseconds. */
const SECOND_TRY = 500;

const isBroken = (error: unknown) => error instanceof KnowledgeError && error.kind === 'broken';

/**
 * A damaged store is made anew, with all that can still be read of it; what the ledger lost comes
 * back from its second place when it is opened.
 */
async function openOrMend(): Promise<Knowledge> {
  try {
    return await openKnowledge();
  } catch (error) {
    if (!isBroken(error)) throw error;
  }
  await new Promise((resolve) => setTimeout(resolve, SECOND_TRY));
  try {
    return await openKnowledge();
  } catch (error) {
    if (!isBroken(error)) throw error;
    console.warn('Before You Accept makes its damaged store anew:', error);
    await recreateKnowledge();
    return openKnowledge();
  }
}

async function open(): Promise<Knowledge> {
  const store = await openOrMend();
  // A store without room for a new catalogue still has the old one, and the person's own rows.
  await loadShippedCatalogue(store).catch((error: unknown) => console.error('Before You Accept:', error));
  return store;
}

let opening: Promise<Knowledge> | undefined;

/** @throws KnowledgeError where the browser gives no storage; the next call tries again */
export function knowledge(): Promise<Knowledge> {
  const current = opening ?? open();
  opening = current;
  current.catch(() => {
    opening = undefined;
  });
  return current;
}
