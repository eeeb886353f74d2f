/** One finding as sentences made from its codes. */
import type { Finding } from '../model.ts';
import type { Topic } from '../vocabulary.ts';
import { nameData, namePurpose, nameRecipient, nameTopic } from './names.ts';
import type { Voice } from './voice.ts';

/** Topics that say by themselves which way they go: "a promise taken back" is not "new". */
const SPEAK_FOR_THEMSELVES: readonly Topic[] = ['notice.promise-added', 'notice.promise-removed'];

/** Topics that are one answer or another: there is no more or less of a court or a country's law. */
const ANSWERS: readonly Topic[] = [
  'term.jurisdiction',
  'term.governing-law',
  'term.contracting-entity',
  'term.dispute-procedure',
  'term.eligibility-age',
  'notice.controller-entity',
  'notice.legal-basis',
  'notice.transparency',
  'notice.transfer',
];

const isChanged = ({ topic, direction }: Pick<Finding, 'topic' | 'direction'>) =>
  ANSWERS.includes(topic) && (direction === 'widened' || direction === 'narrowed');

/** How far it goes: dropped things first, since "does" would be untrue of them. */
const degreeOf = ({ direction, modality }: Finding) =>
  direction === 'dropped' ? 'dropped' : modality.replaceAll('-', '_');

/** "New: ads." */
export function topicSentence({ topic, direction }: Finding, voice: Voice, name = nameTopic(topic, voice)): string {
  const speaksForItself = SPEAK_FOR_THEMSELVES.includes(topic) || isChanged({ topic, direction });
  return voice.say(speaksForItself ? 'story_topic_itself' : `story_topic_${direction}`, name);
}

/** Degrees that a sentence on the thing by itself leaves nothing out of: it is done, or may be. */
const PLAIN_DEGREES: readonly string[] = ['does', 'may'];

/**
 * What flows to whom and what for.
 * @param named what a sentence before these has named: data or a recipient that is all that one of them would say is
 *   not said again
 */
export function flowSentences(finding: Finding, service: string, voice: Voice, named: Topic | null = null): string[] {
  const { data, recipients, purposes } = finding;
  const isSaid = (family: string, codes: readonly string[]) => codes.length === 1 && named === `${family}.${codes[0]}`;
  const what = voice.list(data.map((code) => nameData(code, voice)));
  const degree = degreeOf(finding);
  const verb = recipients.length > 0 ? 'shares' : 'uses';
  const isPlain = isSaid('data-category', data) && PLAIN_DEGREES.includes(degree);
  const start =
    data.length > 0
      ? voice.say(`story_${verb}_${degree}`, service, what)
      : voice.say(`story_${verb}_data_${degree}`, service);
  return [
    ...(isPlain ? [] : [start]),
    ...(recipients.length > 0 && !isSaid('recipient', recipients)
      ? [voice.say('story_goes_to', voice.list(recipients.map((code) => nameRecipient(code, [finding], voice))))]
      : []),
    ...(purposes.length > 0
      ? [voice.say('story_used_for', voice.list(purposes.map((code) => namePurpose(code, voice))))]
      : []),
  ];
}

/** Whole sentences side by side: the only joining that is right in every language. */
export const joinSentences = (sentences: readonly string[], voice: Voice) =>
  sentences.reduce((joined, sentence) => voice.say('story_two_sentences', joined, sentence));
