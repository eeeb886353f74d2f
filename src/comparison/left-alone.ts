import { isFlow, type Topic } from '../vocabulary.ts';
import { losesPromise } from './lost-promise.ts';
import type { SideAnalysis } from './sides.ts';

const names = (topic: Topic, { whole }: SideAnalysis) => whole.mentions.some((mention) => mention.topic === topic);

/**
 * Whether a promise that became less names what it is still given of: "we do not use your data" became "we do not use your chats", and
 * nothing is done with the chats. The same both ways round; what an exception names is done.
 */
export function isLeftAlone(topic: Topic, old: SideAnalysis | null, now: SideAnalysis | null): boolean {
  if (!isFlow(topic) || !old?.whole.promises || !now?.whole.promises) return false;
  if ([old, now].some(({ whole }) => whole.cues.has('except'))) return false;
  const [was, is] = [names(topic, old), names(topic, now)];
  return (is && !was && losesPromise(old, now)) || (was && !is && losesPromise(now, old));
}
