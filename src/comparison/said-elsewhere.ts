/** What the other text says anywhere. */
import type { Reading, SentenceAnalysis } from '../reading/index.ts';
import { isFlow, type Topic } from '../vocabulary.ts';

const topicsByReading = new WeakMap<Reading, ReadonlySet<string>>();

/** Topics that some phrase of a text names. */
export function topicsOf(reading: Reading): ReadonlySet<string> {
  const known = topicsByReading.get(reading);
  if (known) return known;
  const topics = new Set([...reading.mentions].map((mention) => mention.slice(0, mention.indexOf(' '))));
  topicsByReading.set(reading, topics);
  return topics;
}

/** Whether a text says anywhere that it is so: of data and what is done with them, that it is done. */
export const affirms = ({ findings }: Reading, topic: Topic): boolean =>
  findings.some((finding) => finding.topic === topic && !(isFlow(topic) && finding.modality === 'does-not'));

/** Whether one of the phrases that make the topic is nowhere in the other text. */
export function saysNews(topic: Topic, { mentions }: SentenceAnalysis, other: Reading): boolean {
  const own = mentions.filter((mention) => mention.topic === topic);
  return own.length === 0 || own.some(({ words }) => !other.mentions.has(`${topic} ${words}`));
}
