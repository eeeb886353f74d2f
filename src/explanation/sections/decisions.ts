/** "What you accepted before": rows of the ledger. */
import type { Decision } from '../../model.ts';
import { cutName, cutQuote } from '../clean.ts';
import { hostOf, prove } from '../evidence.ts';
import type { Sentence } from '../story.ts';
import type { Telling } from '../telling.ts';

/** The popup is no ledger: the rest is on the dashboard. */
const MAX_DECISIONS = 10;

function decisionSentences({ at, answer, page, prompt }: Decision, { voice }: Telling): Sentence[] {
  const day = voice.day(voice.dayOfMoment(at));
  const key = `story_decision_${answer.replaceAll('-', '_')}`;
  const worded = { text: voice.say(key, day, cutName(prompt.action)), lang: voice.lang };
  const origin = voice.say('story_origin_dated', hostOf(page), day);
  return prove(worded, [{ quote: cutQuote(prompt.statement), origin, url: null }]);
}

/** The newest first. */
export const decisionsSentences = (telling: Telling): Sentence[] =>
  telling.assessment.decisions.slice(0, MAX_DECISIONS).flatMap((decision) => decisionSentences(decision, telling));
