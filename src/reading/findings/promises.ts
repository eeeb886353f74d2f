import type { Marks } from './topic-scores.ts';

/** Words before a promise in which its subject is looked for. */
const SUBJECT = 8;

/**
 * Finds a promise in a sentence: that something is not collected, used, shared or kept. In "if you
 * do not share" and "you will not use" the person is the subject, and nothing is promised.
 */
export function findPromise({ cues }: Marks): { first: number; end: number } | null {
  if (!cues.some(({ code }) => code === 'data')) return null;
  for (const promise of cues) {
    if (promise.code !== 'promise') continue;
    let subject: (typeof cues)[number] | null = null;
    for (const cue of cues) {
      if (cue.code !== 'you' && cue.code !== 'we') continue;
      if (cue.end > promise.first || promise.first - cue.end > SUBJECT) continue;
      if (subject === null || cue.first > subject.first) subject = cue;
    }
    if (subject?.code !== 'you' || subject.weight < 2) return { first: promise.first, end: promise.end };
  }
  return null;
}
