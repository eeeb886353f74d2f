/**
 * What a change's author wrote, where that is in the person's language; else the same told from
 * codes, which are in every language.
 */

import type { Finding, PolicyChange } from '../model.ts';
import { isFlow } from '../vocabulary.ts';
import { widthOf } from './clean.ts';
import { flowSentences, joinSentences, topicSentence } from './finding-sentence.ts';
import { changedFindings, isGrowing } from './findings.ts';
import { wordTextChange, wordTextTopic } from './text-words.ts';
import type { Voice, Worded } from './voice.ts';

/** In Latin letters; what fits the card's width in two lines. */
export const HEADLINE_LENGTH = 90;

/** The author's words of a finding; null where there are none that the person can read. */
export function authorWords({ statement }: Finding, voice: Voice): Worded | null {
  const words = statement && voice.pick(statement);
  return words && voice.speaks(words) ? words : null;
}

const hasDetail = ({ data, recipients, purposes }: Finding) => data.length + recipients.length + purposes.length > 0;

/** @param service the service's name, fit to be shown */
export function wordFinding(finding: Finding, service: string, voice: Voice): Worded {
  const author = authorWords(finding, voice);
  if (author) return author;
  if (finding.statement) return wordTextChange(finding, service, voice);
  const text = hasDetail(finding)
    ? joinSentences(flowSentences(finding, service, voice), voice)
    : topicSentence(finding, voice);
  return { text, lang: voice.lang };
}

/** "WhatsApp shares data about you. To: advertisers." As much of it as there is room for, the telling parts first. */
function wordFlow(finding: Finding, service: string, voice: Voice): string | null {
  const [what = '', ...rest] = flowSentences(finding, service, voice);
  const [any = ''] = flowSentences({ ...finding, data: [] }, service, voice);
  const tries = [
    [what, ...rest],
    [what, ...rest.slice(0, 1)],
    [any, ...rest],
    [any, ...rest.slice(0, 1)],
    [what],
    [any],
  ];
  const texts = tries.map((sentences) => joinSentences(sentences, voice));
  return texts.find((text) => widthOf(text) <= HEADLINE_LENGTH) ?? null;
}

/** Start with `start`, then the topics that fit. The most telling come first, and a long one must not keep a short one out. */
export function addTopics(start: string, findings: readonly Finding[], voice: Voice): string {
  const topics = new Set(findings.map((finding) => wordTextTopic(finding, voice)));
  return [...topics].reduce((told, topic) => {
    const longer = joinSentences([told, topic], voice);
    return widthOf(longer) <= HEADLINE_LENGTH ? longer : told;
  }, start);
}

/** Data begins to go somewhere, or no longer does. */
const startsOrEnds = (finding: Finding) =>
  isFlow(finding.topic) && hasDetail(finding) && (isGrowing(finding) || finding.direction === 'dropped');

/** The headline of a change. */
export function wordHeadline({ headline, findings }: PolicyChange, service: string, voice: Voice): Worded {
  const author = voice.pick(headline);
  if (voice.speaks(author)) return author;
  const told = changedFindings(findings);
  const [first] = told;
  const flow = first && startsOrEnds(first) ? wordFlow(first, service, voice) : null;
  const start = voice.say('story_headline_text_changed', service);
  return { text: flow ?? addTopics(start, told, voice), lang: voice.lang };
}
