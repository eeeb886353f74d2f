/** "What we don't know", and what one can do about it. */
import type { PolicyChange, TextReport, UnknownReason } from '../../model.ts';
import { evidenceLines, hostOf, label, sentenceOf } from '../evidence.ts';
import { introduce } from '../introduce.ts';
import { nameDocument } from '../names.ts';
import { wordReason, wordReasonOfTexts } from '../reasons.ts';
import type { Sentence } from '../story.ts';
import type { Telling } from '../telling.ts';
import { wasRead } from '../texts.ts';
import type { Voice } from '../voice.ts';

/** The places that the change is known not to reach, with what holds there; places with the same words together. */
function unaffectedSentences(change: PolicyChange, voice: Voice): Sentence[] {
  const places = change.unaffected.map(({ region, statement }) => ({ region, words: voice.pick(statement) }));
  const first = places.filter(({ words }, at) => at === places.findIndex((place) => place.words.text === words.text));
  return first.map(({ words }) => {
    const same = places.filter((place) => place.words.text === words.text);
    const regions = voice.list(same.map(({ region }) => voice.region(region)));
    const told = introduce((said) => voice.say('story_in_region', regions, said), words, voice);
    return sentenceOf(told, evidenceLines([], change, voice));
  });
}

/** Reasons that say no more than that nobody told us; what was read here tells. */
const TOLD_BY_TEXTS: readonly UnknownReason[] = ['service-not-known', 'change-not-known'];

/** "Privacy Policy, example.org": two texts of one host are told apart. */
const whereToOpen = ({ type, url }: TextReport, voice: Voice): string =>
  voice.row([nameDocument(type, voice), hostOf(url)]);

/** What is not known of texts, each reason once, with where one can open those that it is said of. */
function textsSentences(telling: Telling): Sentence[] {
  const { texts, voice } = telling;
  const reasons = new Set(texts.flatMap(({ unknown }) => unknown));
  return [...reasons].map((reason) => {
    const own = texts.filter(({ unknown }) => unknown.includes(reason));
    return sentenceOf(
      { text: wordReasonOfTexts(own, reason, telling), lang: voice.lang },
      own.map((text) => ({ quote: null, origin: whereToOpen(text, voice), url: text.url })),
    );
  });
}

export function unknownSentences(telling: Telling): Sentence[] {
  const { assessment, leading, texts, voice } = telling;
  const ofTexts = new Set(texts.flatMap(({ unknown }) => unknown));
  const isToldElsewhere = (reason: UnknownReason) =>
    ofTexts.has(reason) || (wasRead(texts) && TOLD_BY_TEXTS.includes(reason));
  const own = assessment.unknown.filter((reason) => !isToldElsewhere(reason));
  const sentences = own.flatMap((reason) => {
    const sentence = label(wordReason(reason, telling), voice.lang);
    return reason === 'another-region' && leading ? [sentence, ...unaffectedSentences(leading, voice)] : [sentence];
  });
  return [...sentences, ...textsSentences(telling)];
}
