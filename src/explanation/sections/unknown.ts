/** "What we don't know", and what one can do about it. */
import type { PolicyChange, UnknownReason } from '../../model.ts';
import { evidenceLines, label } from '../evidence.ts';
import type { Sentence } from '../story.ts';
import type { Telling } from '../telling.ts';
import type { Voice } from '../voice.ts';

/** The places that the change is known not to reach, with what holds there. */
function unaffectedSentences(change: PolicyChange, voice: Voice): Sentence[] {
  return change.unaffected.map(({ region, statement }) => {
    const { text, lang } = voice.pick(statement);
    const told = voice.say('story_in_region', voice.region(region), text);
    return { text: told, lang, evidence: evidenceLines([], change, voice) };
  });
}

function wordReason(reason: UnknownReason, { leading, service, voice }: Telling): string {
  if (reason === 'another-region' && leading && !leading.regions.includes('worldwide')) {
    return voice.say('story_unknown_only_in_regions', voice.list(leading.regions.map(voice.region)));
  }
  return voice.say(`story_unknown_${reason.replaceAll('-', '_')}`, service);
}

export function unknownSentences(telling: Telling): Sentence[] {
  const { assessment, leading, voice } = telling;
  return assessment.unknown.flatMap((reason) => {
    const sentence = label(wordReason(reason, telling), voice.lang);
    return reason === 'another-region' && leading ? [sentence, ...unaffectedSentences(leading, voice)] : [sentence];
  });
}
