/** What publishers' tools need of feeds, and nobody else: the second front door. */
export { checkData, checkHash, checkIndex, sha256 } from './feed/check.ts';
export { unpack } from './feed/download.ts';
export {
  dataPath,
  FEED_FORMAT,
  type FeedFile,
  type FeedIndex,
  INDEX_FILE,
  indexSchema,
  LIMITS,
  SIGNATURE_FILE,
} from './feed/format.ts';
export { findHostileText } from './feed/hostile-text.ts';
export {
  globallySignedBytes,
  type PublicKey,
  parsePublicKey,
  parseSignature,
  type Signature,
  signedBytes,
  verifyMinisign,
  writePublicKey,
  writeSignature,
} from './feed/minisign.ts';
export { SHARDS, shardsOfDomain } from './feed/shards.ts';
export { writeSubscription } from './feed/subscription.ts';
