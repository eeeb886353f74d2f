/** What is known, and what the person has decided: the store's front door. */
export { documentAddress } from './addresses.ts';
export { readCatalogue, readChange } from './catalogue.ts';
export { KnowledgeError } from './errors.ts';
export type { FeedInfo } from './feed/feeds.ts';
export { type Knowledge, openKnowledge } from './open.ts';
export { recreateKnowledge } from './recreate.ts';
export type { RoomReport } from './room.ts';
export type { Reminder } from './settings.ts';
export type { KeptVersion } from './version-rows.ts';
export type { VersionInput } from './versions.ts';
