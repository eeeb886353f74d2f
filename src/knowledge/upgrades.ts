/**
 * How the database came to its present form, one step a version. A step that has shipped is
 * never edited: add a new one at the end, and `DATABASE_VERSION` follows by itself.
 */
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { KnowledgeSchema } from './database.ts';

export type UpgradeStep = (
  db: IDBPDatabase<KnowledgeSchema>,
  transaction: IDBPTransaction<KnowledgeSchema, StoreNames<KnowledgeSchema>[], 'versionchange'>,
) => void;

/** Version 1: services and changes with their origin first, so that one origin's rows can be replaced at once. */
const createStores: UpgradeStep = (db) => {
  const services = db.createObjectStore('services', { keyPath: ['origin', 'id'] });
  services.createIndex('id', 'id');
  services.createIndex('domain', 'service.domains', { multiEntry: true });
  services.createIndex('name', 'names', { multiEntry: true });
  services.createIndex('group', 'service.group');

  const changes = db.createObjectStore('changes', { keyPath: ['origin', 'id'] });
  changes.createIndex('service', ['change.service.id', 'date']);
  changes.createIndex('group', ['change.service.group', 'date']);
  changes.createIndex('date', 'date');

  const decisions = db.createObjectStore('decisions', { keyPath: 'decision.id' });
  decisions.createIndex('service', ['decision.serviceId', 'decision.at']);
  decisions.createIndex('host', ['host', 'decision.at']);
  decisions.createIndex('at', 'decision.at');

  db.createObjectStore('settings', { keyPath: 'key' });
  db.createObjectStore('meta', { keyPath: 'key' });
};

/** Version 2: texts that were read. `expiry` tells without loading a text what may go and how much room it takes. */
const createVersions: UpgradeStep = (db) => {
  const versions = db.createObjectStore('versions', { keyPath: 'hash' });
  versions.createIndex('address', 'addresses', { multiEntry: true });
  versions.createIndex('owner', ['owner', 'lastRead']);
  versions.createIndex('expiry', ['held', 'lastRead', 'size']);
};

/** Version 3: subscribed feeds, the files they brought, and what the ledger's second place has to be given. */
const addFeeds: UpgradeStep = (db) => {
  db.createObjectStore('feeds', { keyPath: 'id' });
  db.createObjectStore('feedFiles', { keyPath: 'origin' }).createIndex('feed', 'feed');
  db.createObjectStore('uncopied', { keyPath: 'id' });
  db.createObjectStore('copied', { keyPath: 'id' });
};

/** Version 4: a text by each of its owners. Earlier rows name their last one only, and are found by `owner` as before. */
const addOwners: UpgradeStep = (_db, transaction) => {
  transaction.objectStore('versions').createIndex('owners', 'owners', { multiEntry: true });
};

export const UPGRADES: readonly UpgradeStep[] = [createStores, createVersions, addFeeds, addOwners];
