/**
 * The store, opened once a worker, with the catalogue that ships loaded into it. Loading is done
 * when the store's catalogue is not the shipped one, which also covers a first install, an
 * upgrade, and a worker killed while loading.
 */
import { type Knowledge, openKnowledge } from '../../src/knowledge/index.ts';
import { browser } from '../browser.ts';

async function loadShippedCatalogue(store: Knowledge): Promise<void> {
  const { version } = browser.runtime.getManifest();
  if (await store.hasCatalogue(version)) return;
  const response = await fetch(browser.runtime.getURL('catalogue.json'));
  const { errors } = await store.loadCatalogue(await response.json(), version);
  for (const error of errors) console.warn(`Before You Accept left out a part of its catalogue: ${error}`);
}

let opening: Promise<Knowledge> | null = null;

/** @throws KnowledgeError where the browser gives no storage; the next call tries again */
export function knowledge(): Promise<Knowledge> {
  opening ??= openKnowledge()
    .then(async (store) => {
      await loadShippedCatalogue(store);
      return store;
    })
    .catch((error: unknown) => {
      opening = null;
      throw error;
    });
  return opening;
}
