/** What is known, and what the person has decided: the store's front door. */
export {
  type CatalogueContents,
  changeFileSchema,
  type Read,
  readCatalogue,
  readChange,
  readServices,
  servicesFileSchema,
} from './catalogue.ts';
export { KnowledgeError, type KnowledgeErrorKind } from './errors.ts';
export type { CatalogueLoad } from './load.ts';
export type { PromptPlace, ServiceMatch } from './match.ts';
export { DATABASE_NAME, type Knowledge, openKnowledge } from './open.ts';
export { recreateKnowledge } from './recreate.ts';
export type { Reminder, Settings } from './settings.ts';
