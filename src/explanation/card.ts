/** The warning by the button. */
import type { PolicyChange, Prompt } from '../model.ts';
import { dayInForce, reminderDay } from './deadline.ts';
import { distinctLines } from './evidence.ts';
import { explainHeadline } from './headline.ts';
import { nameLevel } from './level-word.ts';
import { hasSomethingToSay, isForMembers } from './prompt-facts.ts';
import { laterSentences, priceSentences } from './refusal.ts';
import { changeRows, unknownRows } from './rows.ts';
import type { Card, Sentence } from './story.ts';
import type { Telling } from './telling.ts';

function explainReminder({ leading, voice, now }: Telling, prompt: Prompt): Card['reminder'] {
  if (!isForMembers(prompt)) return null;
  const date = reminderDay(dayInForce(leading, prompt), voice.dayOfMoment(now));
  return date === null ? null : { date, label: voice.say('story_remind', voice.shortDay(date)) };
}

/** Whoever signs up loses nothing by saying no; the price a change had for others is the popup's. */
function explainRefusal(telling: Telling, prompt: Prompt): Card['refusal'] {
  if (!isForMembers(prompt)) return null;
  const sentences = [...priceSentences(telling, 'short'), ...laterSentences(telling)];
  return sentences.length > 0 ? { label: telling.voice.say('story_if_no'), sentences } : null;
}

function explainFooter({ leading, voice, now, hasTimeZone }: Telling, sentences: readonly Sentence[]): string {
  const cited = distinctLines(sentences.flatMap(({ evidence }) => evidence)).filter(({ url }) => url !== null);
  const places = new Set(cited.map(({ url }) => url)).size;
  const parts = [
    places > 0 ? voice.count('story_sources', places) : voice.say('story_source_page'),
    ...(leading?.review.state === 'machine-drafted' ? [voice.say('story_drafted')] : []),
    ...(hasTimeZone ? [voice.say('story_today_at', voice.time(now))] : []),
  ];
  return parts.join(voice.say('story_separator'));
}

const rowsOf = (leading: PolicyChange | null, telling: Telling) =>
  leading ? changeRows(leading, telling) : unknownRows(telling);

/** Null where there is nothing to say: no prompt, or nothing known and nothing special in its words. */
export function tellCard(telling: Telling): Card | null {
  const { assessment, prompt, leading, voice } = telling;
  if (!prompt || (!leading && !hasSomethingToSay(prompt))) return null;
  const headline = explainHeadline(telling);
  const rows = rowsOf(leading, telling);
  const refusal = explainRefusal(telling, prompt);
  return {
    promptId: prompt.id,
    level: assessment.level,
    levelWord: nameLevel(assessment.level, voice),
    headline,
    rows,
    refusal,
    reminder: explainReminder(telling, prompt),
    footer: explainFooter(telling, [headline, ...rows.map(({ sentence }) => sentence), ...(refusal?.sentences ?? [])]),
    words: {
      title: voice.say('story_card_title'),
      showMe: voice.say('story_card_show_me'),
      more: voice.say('story_card_more'),
      mute: voice.say('story_card_mute'),
      close: voice.say('story_card_close'),
    },
  };
}
