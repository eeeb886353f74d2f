/** Texts made small for keeping: gzip where the browser can, else as they are. */

/** What is stored of a text. */
export type Packed = { form: 'gzip'; bytes: Uint8Array<ArrayBuffer> } | { form: 'plain'; plain: string };

async function through(bytes: Uint8Array<ArrayBuffer>, transform: CompressionStream | DecompressionStream) {
  const stream = new Blob([bytes]).stream().pipeThrough(transform);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export async function pack(text: string): Promise<Packed> {
  if (typeof CompressionStream === 'undefined') return { form: 'plain', plain: text };
  return { form: 'gzip', bytes: await through(new TextEncoder().encode(text), new CompressionStream('gzip')) };
}

/** @throws TypeError where the bytes are not what `pack` wrote */
export async function unpack(packed: Packed): Promise<string> {
  if (packed.form === 'plain') return packed.plain;
  return new TextDecoder().decode(await through(packed.bytes, new DecompressionStream('gzip')));
}

/** In bytes, about. */
export const sizeOf = (packed: Packed): number =>
  packed.form === 'plain' ? packed.plain.length * 2 : packed.bytes.length;
