/** Reads what a content script took of its page. */
import { type Answer, createReader, LANGUAGES, type PromptReader, parseSnapshot } from '../../src/detection/index.ts';

let reader: PromptReader | undefined;

function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** @param taken a snapshot, as a stranger's */
export function readPage(taken: unknown): Answer {
  const snapshot = parseSnapshot(taken);
  if (!snapshot) throw new Error('This is no snapshot of a page.');
  reader ??= createReader(LANGUAGES);
  return reader.read(snapshot, today());
}
