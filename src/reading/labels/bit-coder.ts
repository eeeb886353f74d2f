/**
 * Adaptive binary range coder (the scheme of LZMA): a bit that its context makes likely costs a small part of a bit.
 */

/** Probabilities are kept in this many bits, and move by a part of this power of two towards what is seen. */
const [PRECISION, SPEED] = [12, 5];
const EVEN = 1 << (PRECISION - 1);
const TOP = 2 ** 24;

/** How likely a zero is, for each context; contexts begin even. */
class Contexts {
  readonly #zeros = new Map<number, number>();

  zeros(context: number): number {
    return this.#zeros.get(context) ?? EVEN;
  }

  learn(context: number, bit: boolean): void {
    const zeros = this.zeros(context);
    this.#zeros.set(context, bit ? zeros - (zeros >> SPEED) : zeros + (((1 << PRECISION) - zeros) >> SPEED));
  }
}

/** Writes bits, each in the context that is likely to foretell it. */
export class BitWriter {
  readonly #contexts = new Contexts();
  readonly #bytes: number[] = [];
  #low = 0;
  #range = 2 ** 32 - 1;
  #kept = 0;
  #pending = 1;

  write(context: number, bit: boolean): void {
    const bound = Math.floor(this.#range / (1 << PRECISION)) * this.#contexts.zeros(context);
    if (bit) {
      this.#low += bound;
      this.#range -= bound;
    } else this.#range = bound;
    this.#contexts.learn(context, bit);
    while (this.#range < TOP) {
      this.#range *= 256;
      this.#shift();
    }
  }

  /** What was written, to its last bit. */
  finish(): Uint8Array {
    for (let at = 0; at < 5; at++) this.#shift();
    return Uint8Array.from(this.#bytes.slice(1));
  }

  /** Lets the highest byte go, once no carry can change it. */
  #shift(): void {
    const carry = this.#low >= 2 ** 32;
    if (carry || this.#low < 0xff000000) {
      for (; this.#pending > 0; this.#pending--) {
        this.#bytes.push((this.#kept + (carry ? 1 : 0)) & 0xff);
        this.#kept = 0xff;
      }
      this.#kept = Math.floor(this.#low / TOP) & 0xff;
    }
    this.#pending++;
    this.#low = (this.#low % TOP) * 256;
  }
}

/** Reads what `BitWriter` wrote, asked in the same contexts. Past the end it reads zeros. */
export class BitReader {
  readonly #contexts = new Contexts();
  readonly #bytes: Uint8Array;
  #at = 0;
  #range = 2 ** 32 - 1;
  #code = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    for (let at = 0; at < 4; at++) this.#next();
  }

  read(context: number): boolean {
    const bound = Math.floor(this.#range / (1 << PRECISION)) * this.#contexts.zeros(context);
    const bit = this.#code >= bound;
    if (bit) {
      this.#code -= bound;
      this.#range -= bound;
    } else this.#range = bound;
    this.#contexts.learn(context, bit);
    while (this.#range < TOP) {
      this.#range *= 256;
      this.#next();
    }
    return bit;
  }

  #next(): void {
    this.#code = this.#code * 256 + (this.#bytes[this.#at++] ?? 0);
  }
}
