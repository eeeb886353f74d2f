/** "Can I say no?" */
import type { PolicyChange } from '../../model.ts';
import { cutName } from '../clean.ts';
import { evidenceLines, promptLine, prove } from '../evidence.ts';
import { introduce } from '../introduce.ts';
import { offersNoOtherWay } from '../prompt-facts.ts';
import { laterRevisions, priceSentences } from '../refusal.ts';
import type { Sentence } from '../story.ts';
import type { Telling } from '../telling.ts';

function answerSentences({ refusal, sources }: PolicyChange, { service, voice }: Telling): Sentence[] {
  const evidence = evidenceLines(refusal.evidence, { sources }, voice);
  const how = refusal.how ? prove(voice.pick(refusal.how), evidence) : [];
  if (refusal.possible === 'unknown') return how;
  const text = voice.say(`story_refusal_${refusal.possible}`, service);
  return [...prove({ text, lang: voice.lang }, evidence), ...how];
}

/** What the page itself offers beside its accepting control. */
function offerSentences({ prompt, voice }: Telling): Sentence[] {
  if (!prompt) return [];
  const action = cutName(prompt.action);
  const worded = (text: string) => ({ text, lang: voice.lang });
  if (prompt.alternatives.length > 0) {
    const offers = prompt.alternatives.map(({ text }) => voice.say('story_quoted', cutName(text)));
    const evidence = prompt.alternatives.map(({ text }) => promptLine(text, voice));
    return prove(worded(voice.say('story_offers', action, voice.list(offers))), evidence);
  }
  return offersNoOtherWay(prompt)
    ? prove(worded(voice.say('story_offers_nothing', action)), [promptLine(prompt.action || prompt.statement, voice)])
    : [];
}

const revisionSentences = (telling: Telling): Sentence[] =>
  laterRevisions(telling).flatMap((revision) =>
    telling.leading
      ? prove(
          introduce(
            (words) => telling.voice.say('story_dated', telling.voice.day(revision.date), words),
            telling.voice.pick(revision.statement),
            telling.voice,
          ),
          evidenceLines(revision.evidence, telling.leading, telling.voice),
        )
      : [],
  );

export function refusalSentences(telling: Telling): Sentence[] {
  const { leading } = telling;
  return [
    ...(leading ? answerSentences(leading, telling) : []),
    ...priceSentences(telling, 'full'),
    ...offerSentences(telling),
    ...revisionSentences(telling),
  ];
}
