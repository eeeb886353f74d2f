/** "Can I say no?" */
import { cutName } from '../clean.ts';
import { evidenceLines, promptLine, prove } from '../evidence.ts';
import { offersNoOtherWay } from '../prompt-facts.ts';
import { answerSentences, laterSentences, priceSentences } from '../refusal.ts';
import type { Sentence } from '../story.ts';
import type { Telling } from '../telling.ts';

function howSentences({ leading, voice }: Telling): Sentence[] {
  const how = leading?.refusal.how;
  return leading && how ? prove(voice.pick(how), evidenceLines(leading.refusal.evidence, leading, voice)) : [];
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

/** The answer first, then its price, and where that stands now: each later word has its day in the history. */
export const refusalSentences = (telling: Telling): Sentence[] => [
  ...answerSentences(telling),
  ...howSentences(telling),
  ...priceSentences(telling, 'full'),
  ...laterSentences(telling),
  ...offerSentences(telling),
];
