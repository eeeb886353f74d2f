/** "What stays" and "How others do it". */
import { cutName } from '../clean.ts';
import { evidenceLines, prove } from '../evidence.ts';
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
    const { text, lang } = voice.pick(statement);
    const name = cutName(service);
    const named = text.includes(name) ? text : voice.say('story_elsewhere', name, text);
    return prove({ text: named, lang }, evidenceLines(evidence, leading, voice));
  });
}
