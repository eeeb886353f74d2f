/** "What stays" and "How others do it". */
import { cutName } from '../clean.ts';
import { evidenceLines, prove } from '../evidence.ts';
import { introduce } from '../introduce.ts';
import type { Sentence } from '../story.ts';
import type { Telling } from '../telling.ts';

export function staysSentences({ leading, voice }: Telling): Sentence[] {
  if (!leading) return [];
  return leading.stays.flatMap(({ statement, evidence }) =>
    prove(voice.pick(statement), evidenceLines(evidence, leading, voice)),
  );
}

export function elsewhereSentences({ leading, voice }: Telling): Sentence[] {
  if (!leading) return [];
  return leading.elsewhere.flatMap(({ service, statement, evidence }) => {
    const words = voice.pick(statement);
    const name = cutName(service);
    const named = words.text.includes(name)
      ? words
      : introduce((text) => voice.say('story_elsewhere', name, text), words, voice);
    return prove(named, evidenceLines(evidence, leading, voice));
  });
}
