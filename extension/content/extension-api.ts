/**
 * The extension API as the content script uses it: promises in both browsers under Manifest V3,
 * without the polyfill. Each browser leaves one of the two names undefined, whatever the types say.
 */
export const api: typeof chrome | undefined = globalThis.browser ?? globalThis.chrome;

/** False once the extension was updated or removed: the old copy of this script must go quiet. */
export const isAlive = () => Boolean(api?.runtime?.id);

/** Waits before asking a background again that died in the middle, in milliseconds. It starts in well under a second. */
export const RETRY_MS: readonly number[] = [200, 1000, 5000];
