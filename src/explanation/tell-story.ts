/** The popup: the whole story. */
import { explainFlow } from './flow.ts';
import { explainHeadline } from './headline.ts';
import { nameLevel } from './level-word.ts';
import { explainProgress } from './progress.ts';
import { explainRows } from './rows.ts';
import { explainSections } from './sections/index.ts';
import type { EvidenceLine, Section, Sentence, Story } from './story.ts';
import type { Telling } from './telling.ts';
import { comparedTexts, wasRead } from './texts.ts';

const sentencesOf = ({ sentences, pairs, events }: Section): Sentence[] => [
  ...sentences,
  ...pairs.flatMap(({ gist, before, after }) => [gist ?? [], before ?? [], after].flat()),
  ...events.map(({ sentence }) => sentence),
];

/** Every place cited, once; its words are with the sentences. */
function findSources(sentences: readonly Sentence[]): EvidenceLine[] {
  const sources = new Map<string, EvidenceLine>();
  for (const { evidence } of sentences) {
    for (const line of evidence) {
      if (line.url !== null && !sources.has(line.url)) sources.set(line.url, line);
    }
  }
  return [...sources.values()];
}

function explainSituation({ assessment, leading, texts, prompt, service, voice }: Telling): string | undefined {
  if (!prompt && !assessment.unknown.includes('page-unreadable')) {
    const day = leading?.announced ?? leading?.effective ?? leading?.deadline;
    if (day) return voice.say('story_situation_known', service, voice.day(day));
    return voice.say('story_situation_quiet');
  }
  const accepted = assessment.decisions.find(({ answer }) => answer === 'accepted');
  if (!prompt || !accepted) return undefined;
  const key =
    leading || comparedTexts(texts).length > 0 ? 'story_situation_accepted' : 'story_situation_accepted_none_known';
  return voice.say(key, voice.day(voice.dayOfMoment(accepted.at)));
}

export function tellStory(telling: Telling): Story {
  const { assessment, leading, texts, service, voice } = telling;
  const headline = explainHeadline(telling);
  const rows = leading || wasRead(texts) ? explainRows(telling) : [];
  const sections = explainSections(telling);
  return {
    level: assessment.level,
    levelWord: nameLevel(assessment.level, voice),
    service: voice.opening(service),
    headline,
    situation: explainSituation(telling),
    reading: explainProgress(telling),
    rows,
    flow: explainFlow(telling),
    sections,
    sources: findSources([headline, ...rows.map(({ sentence }) => sentence), ...sections.flatMap(sentencesOf)]),
  };
}
