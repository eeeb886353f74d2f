/** What was read on this device: what changed, with both texts' words, and what the texts say. */

import { prove, sentenceOf } from '../evidence.ts';
import { joinSentences } from '../finding-sentence.ts';
import type { Section, Sentence } from '../story.ts';
import type { Telling } from '../telling.ts';
import {
  comparisonSentence,
  findingLines,
  quoteSide,
  textLine,
  timeSentences,
  wordTextChange,
  wordTextSays,
  wordTextTopic,
} from '../text-words.ts';
import { comparedTexts, type TextFinding, textChanges, textsSay } from '../texts.ts';
import { agreementSentences } from './agreement.ts';

/** Whether an earlier finding stands on the very same words: its flow has been told then. */
const isTold = ({ finding }: TextFinding, before: readonly TextFinding[]) =>
  before.some((one) => JSON.stringify(one.finding.evidence) === JSON.stringify(finding.evidence));

function textPair({ finding, text }: TextFinding, telling: Telling, isShort: boolean): Section['pairs'] {
  const { voice, service, prompt } = telling;
  const lang = prompt?.lang || voice.lang;
  const { version, compared } = text;
  if (!version) return [];
  const [gist] = prove(
    isShort ? { text: wordTextTopic(finding, voice), lang: voice.lang } : wordTextChange(finding, service, voice),
    findingLines(finding, voice),
    finding.topic,
  );
  const before = quoteSide(finding, compared.since.hash, lang, voice);
  const gone = sentenceOf({ text: voice.say('story_words_gone'), lang: voice.lang }, [textLine(version, voice)]);
  const after = quoteSide(finding, version.hash, lang, voice) ?? gone;
  const labels = { before: voice.say('story_before'), after: voice.say('story_after') };
  return gist ? [{ gist, before, after, labels }] : [];
}

const sidesOf = ({ before, after }: Section['pairs'][number]) => `${before?.text}\n${after.text}`;

/** Words that mean several things are shown once, with all that they mean. */
function mergePairs(pairs: Section['pairs'], { voice }: Telling): Section['pairs'] {
  const merged = new Map<string, Section['pairs'][number]>();
  for (const pair of pairs) {
    const known = merged.get(sidesOf(pair));
    const gist =
      known?.gist && pair.gist
        ? { ...known.gist, text: joinSentences([known.gist.text, pair.gist.text], voice) }
        : pair.gist;
    merged.set(sidesOf(pair), { ...(known ?? pair), gist });
  }
  return [...merged.values()];
}

const isPromise = ({ finding: { topic } }: TextFinding) => topic.startsWith('notice.promise-');

/**
 * What is told of each sentence: a flow names all of its data, recipients and purposes at once, and
 * what else a sentence touches is mostly said in passing. A promise and what it was about are two things.
 */
function withoutRepeated(changes: readonly TextFinding[]): TextFinding[] {
  return changes.filter((change, index) => {
    const [first, ...others] = changes.slice(0, index).filter((one) => isTold(change, [one]));
    return first === undefined || (others.length === 0 && isPromise(first) !== isPromise(change));
  });
}

export function textsChanged(telling: Telling): Pick<Section, 'sentences' | 'pairs'> {
  const { texts, voice } = telling;
  return {
    pairs: mergePairs(
      withoutRepeated(textChanges(texts)).flatMap((change, index, all) =>
        textPair(change, telling, isTold(change, all.slice(0, index))),
      ),
      telling,
    ),
    sentences: [
      ...agreementSentences(telling),
      ...comparedTexts(texts).flatMap((text) => [comparisonSentence(text, voice), ...timeSentences(text, voice)]),
    ],
  };
}

export const saysSentences = ({ texts, service, voice }: Telling): Sentence[] => [
  ...texts.filter(({ compared }) => compared === null).flatMap((text) => timeSentences(text, voice)),
  ...textsSay(texts).flatMap((finding) =>
    prove(wordTextSays(finding, service, voice), findingLines(finding, voice), finding.topic),
  ),
];
