/** The most important thing in one sentence. */
import type { PolicyChange } from '../model.ts';
import { cutLine } from './clean.ts';
import { evidenceLines, label, promptLine, promptLines, prove } from './evidence.ts';
import { inTellingOrder } from './findings.ts';
import { offersNoOtherWay } from './prompt-facts.ts';
import type { Sentence } from './story.ts';
import type { Telling } from './telling.ts';

/** In characters; what fits the card's width in two lines. */
const MAX_LENGTH = 90;

function changeHeadline(change: PolicyChange, { voice }: Telling): Sentence[] {
  const { text, lang } = voice.pick(change.headline);
  const first = inTellingOrder(change.findings)[0];
  return prove({ text: cutLine(text, MAX_LENGTH), lang }, evidenceLines(first?.evidence ?? [], change, voice));
}

function wordPrompt({ prompt, service, voice }: Telling): string {
  if (prompt?.deadline) return voice.say('story_headline_by', service, voice.day(prompt.deadline.date));
  if (prompt?.consequence) return voice.say('story_headline_price', service);
  if (prompt && offersNoOtherWay(prompt)) return voice.say('story_headline_no_choice', service);
  return voice.say('story_headline_asks', service);
}

function promptHeadline(telling: Telling): Sentence[] {
  const { prompt, voice } = telling;
  if (!prompt) return [];
  const quoted = promptLines(prompt, ['deadline', 'consequence'], voice);
  const evidence = quoted.length > 0 ? quoted : [promptLine(prompt.statement, voice)];
  return prove({ text: cutLine(wordPrompt(telling), MAX_LENGTH), lang: voice.lang }, evidence);
}

function unknownHeadline({ assessment, service, voice }: Telling): Sentence {
  const key = assessment.unknown.includes('page-unreadable')
    ? 'story_headline_unreadable'
    : assessment.service
      ? 'story_headline_no_change_known'
      : 'story_headline_service_unknown';
  return label(voice.say(key, service), voice.lang);
}

/** The change's own headline, else what the prompt says, else that we don't know. */
export function explainHeadline(telling: Telling): Sentence {
  const [sentence] = telling.leading ? changeHeadline(telling.leading, telling) : promptHeadline(telling);
  return sentence ?? unknownHeadline(telling);
}
