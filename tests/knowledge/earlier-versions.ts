/** Stores as earlier versions of this program left them, rows and all, written without its code of today. */
import { openDB } from 'idb';
import { UPGRADES } from '../../src/knowledge/upgrades.ts';
import { changeEntry, decision, serviceEntry } from './fixtures.ts';

async function open(name: string, version: number) {
  return openDB(name, version, {
    upgrade(db, _from, _to, transaction) {
      for (const step of UPGRADES.slice(0, version)) step(db as never, transaction as never);
    },
  });
}

const source = { id: 'press', url: 'https://press.example/story', publisher: 'The Press', published: '2021-01-05' };
const service = serviceEntry('whatsapp', { name: 'WhatsApp', domains: ['whatsapp.com'], group: 'Meta' });
const entry = changeEntry('whatsapp-2021', 'whatsapp');
const change = {
  ...entry,
  service,
  findings: [{ ...entry.findings[0], sources: undefined, evidence: [{ kind: 'source', ...source }] }],
  refusal: { ...entry.refusal, sources: undefined, evidence: [] },
};

async function writeVersion1(name: string, version = 1) {
  const db = await open(name, version);
  await db.put('services', { origin: 'catalogue', id: 'whatsapp', names: ['whatsapp'], service });
  await db.put('changes', { origin: 'catalogue', id: 'whatsapp-2021', date: '2021-01-04', change });
  await db.put('decisions', { host: 'web.whatsapp.com', decision: decision('d1') });
  await db.put('settings', { key: 'mutedHosts', value: ['a.example'] });
  await db.put('meta', { key: 'catalogue', version: '1', services: 1, changes: 1 });
  db.close();
}

async function writeVersion2(name: string, version = 2) {
  await writeVersion1(name, version);
  const db = await open(name, version);
  const versions = [{ type: 'Privacy Policy', url: 'https://whatsapp.com/privacy', hash: 'a'.repeat(64) }];
  await db.put('decisions', {
    host: 'web.whatsapp.com',
    decision: decision('d2', { at: 2000, versions }),
  });
  const bytes = new TextEncoder().encode('words');
  await db.put('versions', {
    hash: 'a'.repeat(64),
    addresses: ['https://whatsapp.com/privacy'],
    url: 'https://whatsapp.com/privacy',
    type: 'Privacy Policy',
    owner: 'whatsapp',
    lang: 'en',
    region: null,
    firstRead: 1000,
    lastRead: 2000,
    accepted: [{ decision: 'd2', at: 2000, owner: 'whatsapp' }],
    held: 1,
    size: bytes.length,
    packed: { form: 'gzip', bytes },
  });
  db.close();
}

async function writeVersion3(name: string, version = 3) {
  await writeVersion2(name, version);
  const db = await open(name, version);
  await db.put('feeds', {
    id: 'a1',
    address: 'https://feeds.example/',
    key: 'RWSTLNkudjRODSsec23Ey4QJ5ZTLNRxgJJxYqnMMWIQ3exQxGlCGUX4D',
    addedAt: 1000,
    managed: false,
    edition: null,
    origins: [],
    wanted: [],
    failures: 0,
    triedAt: null,
    seenAt: null,
    nextAt: 1000,
    problem: null,
  });
  db.close();
}

async function writeVersion4(name: string) {
  await writeVersion3(name, 4);
  const db = await open(name, 4);
  const place = { url: 'https://whatsapp.com/privacy', type: 'Privacy Policy', firstRead: 1000, lastRead: 2000 };
  const addresses = ['https://whatsapp.com/privacy'];
  const row = await db.get('versions', 'a'.repeat(64));
  await db.put('versions', {
    ...row,
    owner: 'other',
    owners: ['other', 'whatsapp'],
    places: ['other', 'whatsapp'].map((owner) => ({ ...place, owner, addresses })),
  });
  db.close();
}

/** By version: how its store is made, and what must be found in it ever after. */
export const EARLIER = [
  { version: 1, write: writeVersion1, decisions: ['d1'], versions: 0, feeds: 0 },
  { version: 2, write: writeVersion2, decisions: ['d2', 'd1'], versions: 1, feeds: 0 },
  { version: 3, write: writeVersion3, decisions: ['d2', 'd1'], versions: 1, feeds: 1 },
  { version: 4, write: writeVersion4, decisions: ['d2', 'd1'], versions: 1, feeds: 1 },
];
