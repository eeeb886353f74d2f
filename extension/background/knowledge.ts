/**
 * The store, opened once a worker, with the catalogue that ships loaded into it. Loading is done
 * whenever the store's catalogue is not the shipped one, which covers a first install, an upgrade,
 * a store made anew and a worker killed while loading.
 */
import { type Knowledge, openKnowledge } from '../../src/knowledge/index.ts';
import { browser } from '../browser.ts';

/** A hash of the catalogue, put in by the build, so that a worker need not read it to know it. */
declare const CATALOGUE_VERSION: string;

async function loadShippedCatalogue(store: Knowledge): Promise<void> {
  if ((await store.catalogueVersion()) === CATALOGUE_VERSION) return;
  const response = await fetch(browser.runtime.getURL('catalogue.json'));
  const { errors } = await store.loadCatalogue(await response.json());
  for (const error of errors) console.warn(`Before You Accept left out a part of its catalogue: ${error}`);
}

async function open(): Promise<Knowledge> {
  const store = await openKnowledge();
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
