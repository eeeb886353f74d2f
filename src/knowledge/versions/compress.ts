/** Texts as they are stored: compressed where the browser can. A policy of 40 kB comes to about 12 kB. */

type Encoding = 'deflate-raw' | 'utf-8';
type Bytes = Uint8Array<ArrayBuffer>;

async function pipe(bytes: Bytes, through: ReadableWritablePair<Uint8Array, BufferSource>): Promise<Bytes> {
  const stream = new Blob([bytes]).stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export async function compress(text: string): Promise<{ encoding: Encoding; bytes: Bytes }> {
  const bytes = new TextEncoder().encode(text);
  if (typeof CompressionStream === 'undefined') return { encoding: 'utf-8', bytes };
  return { encoding: 'deflate-raw', bytes: await pipe(bytes, new CompressionStream('deflate-raw')) };
}

/** @throws TypeError where the bytes are damaged */
export async function decompress(encoding: Encoding, bytes: Uint8Array): Promise<string> {
  const plain =
    encoding === 'utf-8' ? bytes : await pipe(new Uint8Array(bytes), new DecompressionStream('deflate-raw'));
  return new TextDecoder().decode(plain);
}
