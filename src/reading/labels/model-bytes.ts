import { BitReader, BitWriter } from './bit-coder.ts';
import type { ClauseModel } from './clause-model.ts';

/** The first bytes of a packed model: what it is, and how it is packed. */
const FORMAT = 'clauses 2';

type Header = Omit<ClauseModel, 'telling' | 'keys' | 'weights'> & {
  scales: number[];
  telling: number;
  keys: number;
};

/** Where contexts of each kind of bit begin. */
const [GAPS, ZEROS, SIGNS, SIZES] = [0, 1_000, 100_000, 200_000];

/** Higher steps of a weight are alike in how likely they are. */
const ALIKE = 6;

/** The bits of `value`, from the highest of `width`, each in the context of those before up to the fourth. */
function gapBits(width: number, each: (context: number, place: number) => boolean): number {
  let value = 0;
  for (let place = width - 1; place >= 0; place--)
    value |= Number(each(GAPS + place * 16 + Math.min(value >> (place + 1), 15), place)) << place;
  return value;
}

/** Key distances need this many bits: no key is longer. */
const GAP_WIDTH = 24;

function writeAscending(bits: BitWriter, keys: readonly number[]): void {
  let last = 0;
  for (const key of keys) {
    const gap = key - last;
    gapBits(GAP_WIDTH, (context, place) => {
      const bit = ((gap >> place) & 1) === 1;
      bits.write(context, bit);
      return bit;
    });
    last = key;
  }
}

function readAscending(bits: BitReader, count: number): number[] {
  let last = 0;
  return Array.from({ length: count }, () => {
    last += gapBits(GAP_WIDTH, (context) => bits.read(context));
    return last;
  });
}

/** In which context a weight stands: its output, how many of its row are none so far, whether the last one is. */
const placeOf = (output: number, zeros: number, last: boolean) => (output * 32 + zeros) * 2 + Number(last);

const contextOf = (output: number, size: number) => SIZES + output * 64 + Math.min(size, ALIKE);

function writeStep(bits: BitWriter, output: number, place: number, step: number): void {
  bits.write(ZEROS + place, step !== 0);
  if (step === 0) return;
  bits.write(SIGNS + output, step < 0);
  for (let size = 1; size <= Math.abs(step); size++) bits.write(contextOf(output, size), size < Math.abs(step));
}

function readStep(bits: BitReader, output: number, place: number): number {
  if (!bits.read(ZEROS + place)) return 0;
  const sign = bits.read(SIGNS + output) ? -1 : 1;
  let size = 1;
  while (bits.read(contextOf(output, size))) size++;
  return sign * size;
}

/** Walks all weights in the order in which they are kept. */
function eachWeight(rows: number, width: number, step: (at: number, output: number, place: number) => number): void {
  for (let row = 0; row < rows; row++) {
    let [zeros, last] = [0, false];
    for (let output = 0; output < width; output++) {
      last = step(row * width + output, output, placeOf(output, zeros, last)) === 0;
      zeros += Number(last);
    }
  }
}

/** A model in few bytes: keys as differences, weights in coarse steps, and each bit as cheap as it is likely. */
export function packModel({ keys, weights, telling, outputs, ...shape }: ClauseModel): Uint8Array {
  const width = outputs.length;
  const scales = outputs.map(
    (_, at) =>
      keys.reduce((most, _key, row) => Math.max(most, Math.abs(weights[row * width + at] ?? 0)), 0) / shape.steps,
  );
  const header: Header = { ...shape, outputs, scales, telling: telling.size, keys: keys.length };
  const bits = new BitWriter();
  writeAscending(
    bits,
    [...telling].sort((a, b) => a - b),
  );
  writeAscending(bits, keys);
  eachWeight(keys.length, width, (at, output, place) => {
    const step = Math.round((weights[at] ?? 0) / (scales[output] || 1));
    writeStep(bits, output, place, step);
    return step;
  });
  const text = new TextEncoder().encode(`${FORMAT}\n${JSON.stringify(header)}\n`);
  const packed = bits.finish();
  const bytes = new Uint8Array(text.length + packed.length);
  bytes.set(text);
  bytes.set(packed, text.length);
  return bytes;
}

/** Where the line that begins at `from` ends. */
function lineEnd(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(10, from);
  return end < 0 ? bytes.length : end;
}

/** Reads what `packModel` wrote. Throws where the bytes are none of its format, or of an older one. */
export function unpackModel(bytes: Uint8Array): ClauseModel {
  const first = lineEnd(bytes, 0);
  const text = new TextDecoder();
  if (text.decode(bytes.subarray(0, Math.min(first, FORMAT.length + 1))) !== FORMAT)
    throw new Error('This is no clause model, or one in an older format. Fit it anew: npm run train:clauses');
  const second = lineEnd(bytes, first + 1);
  const { scales, telling, keys: count, ...shape }: Header = JSON.parse(text.decode(bytes.subarray(first + 1, second)));
  const bits = new BitReader(bytes.subarray(second + 1));
  const stems = new Set(readAscending(bits, telling));
  const keys = readAscending(bits, count);
  const width = shape.outputs.length;
  const weights = new Float32Array(keys.length * width);
  eachWeight(keys.length, width, (at, output, place) => {
    const step = readStep(bits, output, place);
    weights[at] = step * (scales[output] ?? 0);
    return step;
  });
  return { ...shape, telling: stems, keys, weights };
}
