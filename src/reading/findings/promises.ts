import type { Marks } from './topic-scores.ts';

/** Words before a promise in which its subject is looked for. */
const SUBJECT = 8;
/** A phrase that is a promise whatever it speaks of: "are not recorded". */
const SURE = 3;

/**
 * Finds a promise in a sentence: that something is not collected, used, shared or kept. In "if you
 * do not share" and "you will not use" the person is the subject, and nothing is promised; in
 * "we share … unless you object" nothing is denied.
 */
export function findPromise({ cues }: Marks): { first: number; end: number } | null {
  const speaksOfData = cues.some(({ code }) => code === 'data');
  const conditions = cues.filter(({ code }) => code === 'unless');
  for (const promise of cues) {
    if (promise.code !== 'promise' || !(speaksOfData || promise.weight >= SURE)) continue;
    if (conditions.some(({ first, end }) => promise.first < end && first < promise.end)) continue;
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
