import type { ClauseModel } from './clause-model.ts';

/** Weights are kept as one of this many steps on either side of zero. */
const STEPS = 15;

const writeNumber = (bytes: number[], number: number) => {
  let rest = number;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
};

function writeAscending(bytes: number[], keys: readonly number[]): void {
  writeNumber(bytes, keys.length);
  let last = 0;
  for (const key of keys) {
    writeNumber(bytes, key - last);
    last = key;
  }
}

/** A model in few bytes: keys as differences, weights in coarse steps, an output after the other. */
export function packModel({ keys, weights, telling, outputs, ...shape }: ClauseModel): Uint8Array {
  const width = outputs.length;
  const scales = outputs.map(
    (_, at) => keys.reduce((most, _key, row) => Math.max(most, Math.abs(weights[row * width + at] ?? 0)), 0) / STEPS,
  );
  const header = new TextEncoder().encode(JSON.stringify({ ...shape, outputs, scales }));
  const bytes: number[] = [];
  writeNumber(bytes, header.length);
  bytes.push(...header);
  writeAscending(
    bytes,
    [...telling].sort((a, b) => a - b),
  );
  writeAscending(bytes, keys);
  for (const [at, scale] of scales.entries())
    for (const row of keys.keys()) bytes.push(Math.round((weights[row * width + at] ?? 0) / (scale || 1)) + STEPS);
  return Uint8Array.from(bytes);
}

/** Reads what `packModel` wrote. */
export function unpackModel(bytes: Uint8Array): ClauseModel {
  let at = 0;
  const readNumber = () => {
    let [number, shift, byte] = [0, 0, 0x80];
    while (byte & 0x80) {
      byte = bytes[at++] ?? 0;
      number |= (byte & 0x7f) << shift;
      shift += 7;
    }
    return number;
  };
  const readAscending = () => {
    let last = 0;
    return Array.from({ length: readNumber() }, () => (last += readNumber()));
  };
  const length = readNumber();
  const { scales, outputs, ...shape }: Omit<ClauseModel, 'telling' | 'keys' | 'weights'> & { scales: number[] } =
    JSON.parse(new TextDecoder().decode(bytes.subarray(at, at + length)));
  at += length;
  const telling = new Set(readAscending());
  const keys = readAscending();
  const weights = new Float32Array(keys.length * outputs.length);
  for (const [output, scale] of scales.entries())
    for (let row = 0; row < keys.length; row++)
      weights[row * outputs.length + output] = ((bytes[at++] ?? STEPS) - STEPS) * scale;
  return { ...shape, outputs, telling, keys, weights };
}
