/** What is written and counted inside the extension's own page. */

import type { Tab } from '../browsers/driver.ts';

export interface Batch {
  first: number;
  count: number;
  firstVersion: number;
  versions: number;
}

/** All that is there in the end. */
export interface Counts {
  decisions: number;
  distinct: number;
  versions: number;
  unreadable: number;
  journal: number;
  copied: number;
}

const decisionOf = `(number) => ({
  id: 'decision-' + String(number).padStart(6, '0'),
  at: 1700000000000 + number,
  answer: 'accepted',
  page: 'https://web.example/',
  prompt: {
    id: 'p1', kind: 'reconsent', statement: 'By tapping Agree you accept the new terms.', action: 'Agree',
    alternatives: [], documents: [], service: null, deadline: null, consequence: null,
    text: 'By tapping Agree you accept the new terms.', lang: 'en', confidence: 0.9,
  },
})`;
const textOf = `(number) => ({
  hash: String(number).padStart(64, '0'), addresses: ['https://web.example/terms'], url: 'https://web.example/terms',
  type: 'Terms of Service', owner: 'web', lang: 'en', region: null, readAt: 1700000000000 + number,
  text: ('This is version ' + number + ' of our terms. We share nothing with number ' + (number * 7919) + '. ').repeat(300),
})`;

/** Runs source text in the page: both drivers take a function's text. */
const inPage = <T>(own: Tab, body: string, batch: Batch | null = null): Promise<T> =>
  own.evaluate(
    new Function('batch', `return (async () => { ${body} })()`) as (batch: Batch | null) => Promise<T>,
    batch,
  );

/** Decisions and versions by the store itself. Answers when all are acknowledged. */
export const writeBatch = (own: Tab, batch: Batch): Promise<true> =>
  inPage(
    own,
    `const decisionOf = ${decisionOf}; const textOf = ${textOf};
     globalThis.store ??= await byaKnowledge.openKnowledge();
     for (let at = 0; at < batch.versions; at++) {
       const { hash } = await store.keepVersion(textOf(batch.firstVersion + at));
       await store.acceptVersion(hash, { decision: 'decision-of-' + hash, at: 1, owner: 'web' });
       const decision = decisionOf(batch.first + at);
       await store.recordDecision({ ...decision, serviceId: null, shown: null, versions: [{ type: 'Terms of Service', url: 'https://web.example/terms', hash }] });
     }
     for (let at = 0; at < batch.count; at++) await store.recordDecision({ ...decisionOf(batch.first + at), serviceId: null, shown: null });
     return true;`,
    batch,
  );

/** Decisions into the journal, as content scripts write them; versions by the store. */
export const writeJournal = (own: Tab, batch: Batch): Promise<true> =>
  inPage(
    own,
    `const decisionOf = ${decisionOf}; const textOf = ${textOf};
     globalThis.store ??= await byaKnowledge.openKnowledge();
     for (let at = 0; at < batch.versions; at++) {
       const { hash } = await store.keepVersion(textOf(batch.firstVersion + at));
       await store.acceptVersion(hash, { decision: 'decision-of-' + hash, at: 1, owner: 'web' });
     }
     const api = globalThis.browser ?? globalThis.chrome;
     for (let at = 0; at < batch.count; at++) {
       const entry = { ...decisionOf(batch.first + at), warned: false };
       await api.storage.local.set({ ['decision:' + entry.id]: entry });
     }
     return true;`,
    batch,
  );

/** Tells the background, from a content script's place, that the journal holds something. */
export const sendDecisionMade = (own: Tab, page: string): Promise<unknown> =>
  inPage(
    own,
    `const api = globalThis.browser ?? globalThis.chrome;
     const tab = (await api.tabs.query({})).find(({ url }) => url?.startsWith(${JSON.stringify(page)}));
     await api.scripting.executeScript({ target: { tabId: tab.id }, func: () =>
       (globalThis.browser ?? globalThis.chrome).runtime.sendMessage({ type: 'decision-made', id: 'any' }).catch(() => undefined) });
     return true;`,
  );

export const countRows = (own: Tab): Promise<Counts> =>
  inPage(
    own,
    `const api = globalThis.browser ?? globalThis.chrome;
     const db = await new Promise((resolve, reject) => {
       const open = indexedDB.open('before-you-accept');
       open.onsuccess = () => resolve(open.result); open.onerror = () => reject(open.error);
     });
     const all = (store) => new Promise((resolve, reject) => {
       const request = db.transaction(store).objectStore(store).getAll();
       request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error);
     });
     const decisions = await all('decisions');
     const hashes = (await all('versions')).map(({ hash }) => hash);
     db.close();
     globalThis.store ??= await byaKnowledge.openKnowledge();
     let unreadable = 0;
     const textOf = ${textOf};
     for (const hash of hashes) if ((await store.textOfVersion(hash)) !== textOf(Number(hash)).text) unreadable++;
     const journal = Object.keys(await api.storage.local.get(null)).filter((key) => key.startsWith('decision:')).length;
     const copied = new Set();
     const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('ledger-before-you-accept');
     for await (const handle of folder.values()) {
       if (!handle.name.endsWith('.gz')) continue;
       const file = await handle.getFile();
       const rows = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).json().catch(() => []);
       for (const { id } of rows) copied.add(id);
     }
     return { decisions: decisions.length, distinct: new Set(decisions.map(({ decision }) => decision.id)).size,
       versions: hashes.length, unreadable, journal, copied: copied.size };`,
  );
