/** Reads what a content script took of its page. */
import { type Answer, parseSnapshot } from '../../src/detection/index.ts';
import { beginAssessing } from './begun.ts';
import { bringScript } from './bring-script.ts';
import { knowledge } from './knowledge.ts';
import { promptReader } from './languages.ts';
import type { Frame } from './sender.ts';

function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Reads a snapshot, as a stranger's. Where there is something to follow, what follows it is there before the answer. */
export async function readPage(frame: Frame, taken: { snapshot: unknown; followed: boolean }): Promise<Answer> {
  const snapshot = parseSnapshot(taken.snapshot);
  if (!snapshot) throw new Error('This is no snapshot of a page.');
  // Where there is a prompt, much is looked up: after a start the store opens while the words come.
  const opening = knowledge();
  opening.catch(() => undefined);
  const answer = (await promptReader()).read(snapshot, today());
  if (!answer || answer.found.length === 0) return answer;
  beginAssessing(
    answer.found.map(({ prompt }) => prompt),
    new URL(frame.url).host,
  );
  if (!taken.followed) await bringScript(frame, 'follow.js');
  return answer;
}
