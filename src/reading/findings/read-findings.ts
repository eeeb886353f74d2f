import type { Topic } from '../../vocabulary.ts';
import { MAX_FINDINGS } from '../limits.ts';
import type { Reading, ReadingFinding } from '../reading.ts';
import { analyseSentence } from './analyse.ts';

/** Score from which a sentence is said to be about a topic: two plain phrases, or one sure one. */
const SURE = 2.9;
/** The same where nothing surer is said: one plain phrase, with which something is done. */
const PLAIN = 1.95;
/** Of what one plain phrase is enough: its verb says that something is done. A price, a delivery or a support team is named in many a sentence, and staff have access to data as well. */
const PLAINLY =
  /^(?:data-category\.|purpose\.|choice\.(?!access-portability|account-closure|deletion|subscription-cancel|no-ads)|term\.user-responsibility$|notice\.transfer$)/;
/** The same of an item, which says the rest of what its lead-in says: "the controllers are:". */
const PLAINLY_LISTED: Topic = 'notice.controller-entity';

/** Whether one plain phrase is enough for a topic in a sentence; under "Never:", what others should not do is no practice. */
function isEnough(topic: Topic, reading: Reading, { leadIn }: Reading['sentences'][number]): boolean {
  if (leadIn < 0) return PLAINLY.test(topic);
  return (PLAINLY.test(topic) || topic === PLAINLY_LISTED) && !analyseSentence(reading, leadIn).cues.has('not');
}

/** Further topics of one sentence must come this close to its first. */
const CLOSE = 0.7;
const MOST_TOPICS = 3;

/** What a reading's sentences say, in the order of the text, and every phrase that says it. */
export function readFindings(reading: Reading): { findings: ReadingFinding[]; mentions: Set<string> } {
  const mentions = new Set<string>();
  const findings: ReadingFinding[] = [];
  for (const [index, sentence] of reading.sentences.entries()) {
    if (sentence.kind === 'heading') continue;
    const { topics, flow, names, mentions: found } = analyseSentence(reading, index);
    for (const { topic, words } of found) mentions.add(`${topic} ${words}`);
    const best = topics[0]?.score ?? 0;
    const { start, end } = sentence;
    for (const { topic, score } of topics.slice(0, MOST_TOPICS)) {
      const least = best < SURE && score >= PLAIN && isEnough(topic, reading, sentence) ? PLAIN : SURE;
      if (score < least || score < CLOSE * best) break;
      if (findings.length > MAX_FINDINGS) break;
      findings.push({
        topic,
        ...flow,
        names,
        quotation: { quote: reading.text.slice(start, end), start, end },
        sentence: index,
      });
    }
  }
  return { findings, mentions };
}
