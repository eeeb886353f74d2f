/** Whether what was read on this device says what is known of the change, something else, or that there is none. */
import type { PolicyChange } from '../../model.ts';
import { prove } from '../evidence.ts';
import { isSameChange, liesBetween } from '../same-change.ts';
import type { EvidenceLine, Sentence } from '../story.ts';
import type { Telling } from '../telling.ts';
import { findingLines, textLine } from '../text-words.ts';
import { type ComparedText, comparedTexts, type TextFinding, textChanges } from '../texts.ts';
import type { Voice } from '../voice.ts';

/** Enough for anybody. */
const MAX_LINES = 8;

// The text that is in force says nothing about a change to come.
const isOfNow = ({ time }: Pick<ComparedText, 'time'>) => time?.kind !== 'ending';

const isKnown = ({ finding }: TextFinding, { findings }: PolicyChange) =>
  findings.some((one) => isSameChange(one, finding));

/** What goes the other way than what is known is no other thing. */
const isOfOtherThing = ({ finding }: TextFinding, { findings }: PolicyChange) =>
  findings.every(({ topic }) => topic !== finding.topic);

const linesOfTexts = (texts: readonly ComparedText[], voice: Voice): EvidenceLine[] =>
  texts.flatMap(({ version }) => (version ? [textLine(version, voice)] : []));

/** One sentence at most; none where comparing can't tell. */
export function agreementSentences({ leading, voice, texts }: Telling): Sentence[] {
  if (!leading) return [];
  const say = (key: string, lines: readonly EvidenceLine[]) => prove({ text: voice.say(key), lang: voice.lang }, lines);
  const changes = textChanges(texts.filter(isOfNow));
  const shared = changes.filter((change) => isKnown(change, leading));
  if (shared.length > 0) {
    const lines = shared.flatMap(({ finding }) => findingLines(finding, voice));
    return say('story_texts_agree', lines.slice(0, MAX_LINES));
  }
  const others = changes.filter((change) => isOfOtherThing(change, leading)).map(({ text }) => text);
  if (others.length > 0) return say('story_texts_add', linesOfTexts(others, voice));
  const compared = comparedTexts(texts);
  const isUnchanged = (text: ComparedText) =>
    isOfNow(text) && text.compared.level === 'none' && liesBetween(leading, text);
  // Any other text may be the one that changed.
  const isSeen = compared.length === texts.length && compared.every(isUnchanged);
  return isSeen ? say('story_texts_differ', linesOfTexts(compared, voice)) : [];
}
