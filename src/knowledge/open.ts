/** The store as others see it: one object whose methods keep themselves connected. */
import type { Decision, IsoDate, PolicyChange, Service } from '../model.ts';
import { changesOf, changesOfGroup, changesOfService, countChangesAfter, latestChanges } from './changes.ts';
import { connect } from './connection.ts';
import type { OpenOptions } from './database.ts';
import { countDecisions, decisionsOfHost, decisionsOfService, recordDecision } from './decisions.ts';
import { type Feeds, openFeeds } from './feed/feeds.ts';
import { browserCopy, type LedgerCopy } from './ledger/copy.ts';
import { type Ledger, openLedger } from './ledger/index.ts';
import { checkCopy, compareLedger, copyLedger } from './ledger/keep-copy.ts';
import { type CatalogueLoad, catalogueVersion, countCatalogue, loadCatalogue } from './load.ts';
import { findService, type PromptPlace, type ServiceMatch } from './match.ts';
import { type RoomReport, readRoom, withRoom } from './room.ts';
import { createRowReader } from './rows.ts';
import { findServiceById, findServicesById, searchServices } from './services.ts';
import { changeSettings, type ManagedDefaults, readSettings, type Settings, setManagedDefaults } from './settings.ts';
import type { VersionInput } from './version-notes.ts';
import {
  acceptedVersions,
  keptVersions,
  textOfVersion,
  versionOfHash,
  versionsAt,
  versionsOf,
} from './version-reads.ts';
import type { Acceptance, KeptVersion } from './version-rows.ts';
import { acceptVersion, keepVersion } from './versions.ts';

export const DATABASE_NAME = 'before-you-accept';

/** Every method rejects with a `KnowledgeError` where the store can't do it; nothing is half done then. */
export interface Knowledge {
  /** Puts `{ version, services, changes }` in the place of the catalogue before. */
  loadCatalogue(data: unknown): Promise<CatalogueLoad>;
  /** Null where no catalogue is stored: load it. */
  catalogueVersion(): Promise<string | null>;
  /** How much of the catalogue is stored. */
  countCatalogue(): Promise<{ services: number; changes: number }>;

  findService(place: PromptPlace): Promise<ServiceMatch>;
  /** Services of which a name or a domain begins with what was typed, at most 30 unless told. */
  searchServices(text: string, limit?: number): Promise<Service[]>;
  findServiceById(id: string): Promise<Service | null>;
  /** Many at once, in their order. */
  findServicesById(ids: readonly string[]): Promise<(Service | null)[]>;

  /** A service's changes, newest first, at most 50 unless told. */
  changesOf(serviceId: string, limit?: number): Promise<PolicyChange[]>;
  /** The same from every origin, also where a feed knows the service under another id. */
  changesOfService(service: Service, limit?: number): Promise<PolicyChange[]>;
  /** Changes of the other services of its corporate group, newest first; of documents that `concerns` asks for, all unless told. */
  changesOfGroup(service: Service, limit?: number, concerns?: (address: string) => boolean): Promise<PolicyChange[]>;
  latestChanges(limit?: number): Promise<PolicyChange[]>;
  /** How many changes of each of these services became known after a day; a number for each, in their order. */
  countChangesAfter(asked: readonly { serviceId: string; day: IsoDate }[]): Promise<number[]>;

  /** On disk when it answers. Recording an id twice is recording it once. */
  recordDecision(decision: Decision): Promise<'recorded' | 'there-already'>;
  /** Newest first, at most 100 unless told. */
  decisionsOfService(serviceId: string, limit?: number): Promise<Decision[]>;
  decisionsOfHost(host: string, limit?: number): Promise<Decision[]>;
  countDecisions(): Promise<number>;
  /** All decisions, for their owner. */
  ledger: Ledger;

  /** Keeps a text that was read; what nobody accepted goes when there are too many, oldest first. */
  keepVersion(input: VersionInput): Promise<KeptVersion>;
  /** From then on the text never expires. */
  acceptVersion(hash: string, acceptance: Acceptance): Promise<void>;
  /** Kept texts of a document, last read first: the newest, and every one that the person accepted. */
  versionsAt(address: string): Promise<KeptVersion[]>;
  /** The same of a service (its id, or `host:` and a host). */
  versionsOf(owner: string): Promise<KeptVersion[]>;
  /** Texts that the person accepted, one for each owner of whom, the one read longest ago first. */
  acceptedVersions(limit?: number): Promise<KeptVersion[]>;
  /** Kept texts, what the person accepted first, then last read first; at most 200 unless told. */
  keptVersions(limit?: number): Promise<KeptVersion[]>;
  versionOfHash(hash: string): Promise<KeptVersion | null>;
  /** For `readPolicy` in the format `kept`; null where it is not there. */
  textOfVersion(hash: string): Promise<string | null>;

  /** Subscribed feeds. */
  feeds: Feeds;

  /** The last time that room had to be made; null where it never had to be. */
  readRoom(): Promise<RoomReport | null>;

  readSettings(): Promise<Settings>;
  /** `change` gets what is set and gives what shall be; it must not wait for anything. */
  changeSettings(change: (settings: Settings) => Settings): Promise<Settings>;
  /** What holds where the person has not chosen. */
  setManagedDefaults(defaults: ManagedDefaults): Promise<void>;

  /** How many different broken rows were met since opening. They are stepped over and left alone. */
  brokenRows(): number;
  /** Ends the connection; the next use opens it again. */
  close(): void;
}

export interface KnowledgeOptions extends Omit<OpenOptions, 'onClosed'> {
  /** The ledger's second place; null for none. */
  copy?: LedgerCopy | null;
  now?: () => number;
}

/**
 * Opens the store, or makes it where there is none. A ledger that the store lost comes back from
 * its second place.
 * @param name of the database
 * @param options for tests: upgrade steps, how long to wait for other windows, second place, clock
 * @throws KnowledgeError
 */
export async function openKnowledge(name = DATABASE_NAME, options: KnowledgeOptions = {}): Promise<Knowledge> {
  const { copy = browserCopy(name), now = Date.now, ...opening } = options;
  const connection = connect(name, opening);
  const { use, close } = connection;
  const rows = createRowReader();
  // The second place may be out of order by itself: what is not copied is copied the next time.
  const keepCopy = async (check: boolean) => {
    if (!copy) return;
    const work = use(async (db) => {
      if (check) await checkCopy(db, copy, now());
      await copyLedger(db, copy, now());
    });
    await work.catch(() => undefined);
  };

  const isNew = await use(async (db) => copy && (await compareLedger(db, copy, now()).catch(() => null)) !== null);
  // Nobody waits for it but a store that has only just been made.
  const copying = keepCopy(true);
  if (isNew) await copying;

  return {
    loadCatalogue: (data) => use((db) => loadCatalogue(db, rows, data)),
    catalogueVersion: () => use((db) => catalogueVersion(db, rows)),
    countCatalogue: () => use((db) => countCatalogue(db, rows)),
    findService: (place) => use((db) => findService(db, rows, place)),
    searchServices: (text, limit) => use((db) => searchServices(db, rows, text, limit)),
    findServiceById: (id) => use((db) => findServiceById(db, rows, id)),
    findServicesById: (ids) => use((db) => findServicesById(db, rows, ids)),
    changesOf: (serviceId, limit) => use((db) => changesOf(db, rows, serviceId, limit)),
    changesOfService: (service, limit) => use((db) => changesOfService(db, rows, service, limit)),
    changesOfGroup: (service, limit, concerns) => use((db) => changesOfGroup(db, rows, service, limit, concerns)),
    latestChanges: (limit) => use((db) => latestChanges(db, rows, limit)),
    countChangesAfter: (asked) => use((db) => countChangesAfter(db, rows, asked)),
    async recordDecision(decision) {
      const room = { now: now(), dear: true };
      const done = await use((db) => withRoom(db, rows, room, () => recordDecision(db, decision)));
      await keepCopy(false);
      return done;
    },
    decisionsOfService: (serviceId, limit) => use((db) => decisionsOfService(db, rows, serviceId, limit)),
    decisionsOfHost: (host, limit) => use((db) => decisionsOfHost(db, rows, host, limit)),
    countDecisions: () => use(countDecisions),
    ledger: openLedger(use, rows, { copy, keep: () => keepCopy(false) }),
    keepVersion: (input) =>
      use((db) => withRoom(db, rows, { now: now(), dear: false }, () => keepVersion(db, rows, input))),
    acceptVersion: (hash, acceptance) => use((db) => acceptVersion(db, rows, hash, acceptance)),
    versionsAt: (address) => use((db) => versionsAt(db, rows, address)),
    versionsOf: (owner) => use((db) => versionsOf(db, rows, owner)),
    versionOfHash: (hash) => use((db) => versionOfHash(db, rows, hash)),
    keptVersions: (limit) => use((db) => keptVersions(db, rows, limit)),
    acceptedVersions: (limit) => use((db) => acceptedVersions(db, rows, limit)),
    textOfVersion: (hash) => use((db) => textOfVersion(db, rows, hash)),
    feeds: openFeeds(connection, rows, now),
    readRoom: () => use((db) => readRoom(db, rows)),
    readSettings: () => use((db) => readSettings(db, rows)),
    changeSettings: (change) => use((db) => changeSettings(db, rows, change)),
    setManagedDefaults: (defaults) => use((db) => setManagedDefaults(db, defaults)),
    brokenRows: rows.count,
    close,
  };
}
