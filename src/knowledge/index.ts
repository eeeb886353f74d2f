/** What is known, and what the person has decided: the store's front door. */
export { documentAddress, isSamePlace } from './addresses.ts';
export { readCatalogue, readChange } from './catalogue.ts';
export { dayOfChange } from './changes.ts';
export { KnowledgeError, type KnowledgeErrorKind } from './errors.ts';
export type { FeedInfo, FeedOffer } from './feed/feeds.ts';
export { outOfDateSince } from './feed/out-of-date.ts';
export { FeedRefusal, type RefusalReason } from './feed/refusal.ts';
export { SHARDS } from './feed/shards.ts';
export { type LineProblem, readSubscription } from './feed/subscription.ts';
export {
  hashDecision,
  type LedgerFileProblem,
  MOST_FILE_BYTES,
  readLedgerFile,
  writeLedgerFiles,
} from './ledger/file.ts';
export { type LedgerPlace, MOST_AT_ONCE } from './ledger/pages.ts';
export { readManagedSettings } from './managed-settings.ts';
export { type Knowledge, openKnowledge } from './open.ts';
export { packServices, unpackServices } from './packed-services.ts';
export { recreateKnowledge } from './recreate.ts';
export type { RoomReport } from './room.ts';
export { foundBy } from './services.ts';
export { type Reminder, type Settings, settingsSchema } from './settings.ts';
export {
  MOST_SETTINGS_BYTES,
  readSettingsFile,
  type SettingsFileProblem,
  writeSettingsFile,
} from './settings-file.ts';
export { textOwner, type VersionInput } from './version-notes.ts';
export type { KeptVersion } from './version-rows.ts';
