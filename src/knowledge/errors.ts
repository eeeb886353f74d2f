/**
 * What can go wrong with the store, in four kinds that a caller can act on and tell people of. No
 * other error leaves this folder, programming mistakes apart.
 */

/**
 * - `full`: the disk or the browser's allowance is used up; nothing was written.
 * - `missing`: this browser window has no IndexedDB, or forbids it.
 * - `blocked`: another window holds the database at another version; later it will work.
 * - `broken`: what is stored, or what was to be stored, is not of the right shape.
 */
export type KnowledgeErrorKind = 'full' | 'missing' | 'blocked' | 'broken';

/** An error of the store. Its `kind` is for people, who are told it in their own language; its `message` is for the log. */
export class KnowledgeError extends Error {
  override name = 'KnowledgeError';

  constructor(
    readonly kind: KnowledgeErrorKind,
    message: string = kind,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The names that IndexedDB gives its errors. Firefox without storage says `InvalidStateError` on opening. */
const KINDS: Record<string, KnowledgeErrorKind> = {
  QuotaExceededError: 'full',
  SecurityError: 'missing',
  NotAllowedError: 'missing',
  VersionError: 'blocked',
};

const nameOf = (error: unknown) => (error instanceof Error || error instanceof DOMException ? error.name : '');

/** True where the connection was closed under our hands, so that opening it again may help. */
export const isConnectionClosed = (error: unknown) => nameOf(error) === 'InvalidStateError';

/** True where a transaction was ended by us or by the browser without saying why. */
export const isAborted = (error: unknown) => nameOf(error) === 'AbortError';

/**
 * Any error thrown while the store was used → one that says what can be done.
 * A mistake in our own code (`TypeError`, `ReferenceError`) passes unchanged.
 */
export function toKnowledgeError(error: unknown): Error {
  if (error instanceof KnowledgeError || error instanceof TypeError || error instanceof ReferenceError) return error;
  return new KnowledgeError(KINDS[nameOf(error)] ?? 'broken', String(error), { cause: error });
}
