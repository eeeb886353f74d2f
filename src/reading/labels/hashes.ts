/** Hashes by which features are known: FNV-1a, its last bits mixed. */

/** FNV-1a's offset and prime. */
export const [OFFSET, PRIME] = [0x811c9dc5, 0x01000193];

/** A hash with one more number in it. */
export const mix = (hash: number, value: number) => Math.imul(hash ^ value, PRIME) >>> 0;

/** The key, of so many bits, under which what has this hash is known. */
export const keyOf = (hash: number, bits: number) => Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> (32 - bits);

/** Hash of a text, in UTF-16. */
export function hashText(text: string, seed = OFFSET): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = mix(hash, text.charCodeAt(at));
  return hash;
}
