/** Reads files of a git repository by their hash, many with one process. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

export interface Blobs {
  read(hash: string): Promise<Buffer>;
  close(): void;
}

/** Larger than any policy; a file beyond it is given cut off. */
const MOST_BYTES = 4 * 1024 * 1024;

export function openBlobs(folder: string): Blobs {
  const git: ChildProcessByStdio<Writable, Readable, null> = spawn('git', ['-C', folder, 'cat-file', '--batch'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const chunks = git.stdout[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);

  async function more(): Promise<void> {
    const { done, value } = await chunks.next();
    if (done) throw new Error('git ended before it had given what was asked for.');
    rest = Buffer.concat([rest, value]);
  }
  async function readOne(hash: string): Promise<Buffer> {
    git.stdin.write(`${hash}\n`);
    let end = rest.indexOf(10);
    while (end < 0) {
      await more();
      end = rest.indexOf(10);
    }
    const [, kind, length] = rest.subarray(0, end).toString().split(' ');
    rest = rest.subarray(end + 1);
    if (kind !== 'blob') throw new Error(`git has no file ${hash}.`);
    const parts: Buffer[] = [];
    let left = Number(length) + 1;
    for (;;) {
      const part = rest.subarray(0, left);
      parts.push(part);
      left -= part.length;
      rest = rest.subarray(part.length);
      if (left === 0) break;
      await more();
    }
    return Buffer.concat(parts).subarray(0, Math.min(Number(length), MOST_BYTES));
  }

  let last: Promise<unknown> = Promise.resolve();
  return {
    read(hash) {
      const next = last.then(() => readOne(hash));
      last = next.catch(() => undefined);
      return next;
    },
    close: () => git.stdin.end(),
  };
}
