/** The most important thing in one sentence. */
import type { PolicyChange } from '../model.ts';
import { addTopics, HEADLINE_LENGTH, wordHeadline } from './author-words.ts';
import { shorten } from './clean.ts';
import { evidenceLines, label, promptLine, promptLines, prove } from './evidence.ts';
import { inTellingOrder, isGrowing } from './findings.ts';
import { offersNoOtherWay } from './prompt-facts.ts';
import type { Sentence } from './story.ts';
import type { Telling } from './telling.ts';
import { findingLines, textLine } from './text-words.ts';
import { type ComparedText, comparedTexts, type TextFinding, textChanges } from './texts.ts';

function changeHeadline(change: PolicyChange, { service, voice }: Telling): Sentence[] {
  const { text, lang } = wordHeadline(change, service, voice);
  const first = inTellingOrder(change.findings)[0];
  return prove({ text: shorten(text, HEADLINE_LENGTH), lang }, evidenceLines(first?.evidence ?? [], change, voice));
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
  return prove({ text: shorten(wordPrompt(telling), HEADLINE_LENGTH), lang: voice.lang }, evidence);
}

function unknownHeadline({ assessment, service, voice }: Telling): Sentence {
  const key = assessment.unknown.includes('page-unreadable')
    ? 'story_headline_unreadable'
    : assessment.service
      ? 'story_headline_no_change_known'
      : 'story_headline_service_unknown';
  return label(voice.say(key, service), voice.lang);
}

/** "WhatsApp has changed its text.", "WhatsApp will change its text on 1 March 2027." */
function wordTextNews({ compared, time }: ComparedText, { service, voice }: Telling): string {
  if (time?.date && time.kind !== 'ending') {
    return voice.say('story_headline_text_will_change', service, voice.day(time.date));
  }
  const isBack = compared.relation === 'returned';
  return voice.say(isBack ? 'story_headline_text_returned' : 'story_headline_text_changed', service);
}

/** Of so many changes told first, the headline names who gets the data before what for. */
const FOREMOST = 3;
const isReceiver = ({ finding }: TextFinding) => finding.topic.startsWith('recipient.') && isGrowing(finding);

function receiversFirst(changes: readonly TextFinding[]): TextFinding[] {
  const foremost = changes.slice(0, FOREMOST);
  return [
    ...foremost.filter(isReceiver),
    ...foremost.filter((change) => !isReceiver(change)),
    ...changes.slice(FOREMOST),
  ];
}

/** Which way the texts went, and the most telling thing as far as there is room. */
function textHeadline(telling: Telling): Sentence[] {
  const { assessment, texts, service, voice } = telling;
  const [text] = comparedTexts(texts);
  if (!text) return [];
  const lines = text.version ? [textLine(text.version, voice)] : [];
  const worded = (words: string) => ({ text: shorten(words, HEADLINE_LENGTH), lang: voice.lang });
  if (assessment.level === 'none') return prove(worded(voice.say('story_headline_text_same', service)), lines);
  const told = receiversFirst(textChanges(texts));
  const [first] = told;
  if (!first) return [];
  const start = wordTextNews(first.text, telling);
  const findings = told.map(({ finding }) => finding);
  return prove(worded(addTopics(start, findings, voice)), findingLines(first.finding, voice));
}

/** The change's own headline, else what was read in the texts, else what the prompt says, else that we don't know. */
export function explainHeadline(telling: Telling): Sentence {
  const [known] = telling.leading ? changeHeadline(telling.leading, telling) : [];
  const [sentence] = known ? [known] : [...textHeadline(telling), ...promptHeadline(telling)];
  return sentence ?? unknownHeadline(telling);
}
