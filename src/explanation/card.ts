/** The warning by the button. */
import type { Prompt, TextReport } from '../model.ts';
import { cutLine } from './clean.ts';
import { dayInForce, reminderDay } from './deadline.ts';
import { distinctLines } from './evidence.ts';
import { explainHeadline } from './headline.ts';
import { nameLevel } from './level-word.ts';
import { explainProgress } from './progress.ts';
import { asksAnew, hasSomethingToSay, isForMembers } from './prompt-facts.ts';
import { answerSentences, laterSentences, priceSentences } from './refusal.ts';
import { explainRows } from './rows.ts';
import type { Card, Sentence } from './story.ts';
import type { Telling } from './telling.ts';
import { comparedTexts, textsMatter, wasRead } from './texts.ts';

function explainReminder({ leading, voice, now }: Telling, prompt: Prompt): Card['reminder'] {
  if (!isForMembers(prompt)) return null;
  const date = reminderDay(dayInForce(leading, prompt), voice.dayOfMoment(now));
  return date === null ? null : { date, label: voice.say('story_remind', voice.shortDay(date)) };
}

/** Only for who has something to lose by the answer. */
function explainAnswer(telling: Telling, prompt: Prompt): Card['answer'] {
  const [answer] = isForMembers(prompt) ? answerSentences(telling) : [];
  return answer ? shorten(answer) : null;
}

/** Whoever signs up loses nothing by saying no; the price a change had for others is the popup's. */
function explainRefusal(telling: Telling, prompt: Prompt): Card['refusal'] {
  if (!isForMembers(prompt)) return null;
  const sentences = [...priceSentences(telling, 'short'), ...laterSentences(telling)];
  return sentences.length > 0 ? { label: telling.voice.say('story_if_no'), sentences } : null;
}

function explainFooter({ leading, texts, voice, now, hasTimeZone }: Telling, sentences: readonly Sentence[]): string {
  const cited = distinctLines(sentences.flatMap(({ evidence }) => evidence)).filter(({ url }) => url !== null);
  const places = new Set(cited.map(({ url }) => url)).size;
  const parts = [
    places > 0 ? voice.count('story_sources', places) : voice.say('story_source_page'),
    ...(leading?.review.state === 'machine-drafted' ? [voice.say('story_drafted')] : []),
    ...(wasRead(texts) ? [voice.say('story_read_here')] : []),
    ...(hasTimeZone ? [voice.say('story_today_at', voice.time(now))] : []),
  ];
  return parts.join(voice.say('story_separator'));
}

/** Texts that were read, are being read or could not be; not those that the person wants unread. */
const wereTried = (texts: readonly TextReport[]) => texts.some(({ unknown }) => !unknown.includes('texts-off'));

/**
 * Whether a card is worth the person's look. Who has accepted before is told also that nothing
 * changed; who is asked anew, what became of reading the texts, whatever that is.
 */
function isWorthACard({ leading, texts }: Telling, prompt: Prompt): boolean {
  if (leading || hasSomethingToSay(prompt) || textsMatter(texts)) return true;
  if (asksAnew(prompt) && wereTried(texts)) return true;
  return isForMembers(prompt) && comparedTexts(texts).length > 0;
}

/** In characters: a quotation on the card; the popup shows more of it. */
const QUOTE_LENGTH = 160;

const shorten = (sentence: Sentence): Sentence => ({
  ...sentence,
  evidence: sentence.evidence.map((line) => ({
    ...line,
    quote: line.quote === null ? null : cutLine(line.quote, QUOTE_LENGTH),
  })),
});

/** Null where there is nothing to say: no prompt, or nothing known and nothing special in its words. */
export function tellCard(telling: Telling): Card | null {
  const { assessment, prompt, voice } = telling;
  if (!prompt || !isWorthACard(telling, prompt)) return null;
  const headline = shorten(explainHeadline(telling));
  const rows = explainRows(telling).map((row) => ({ ...row, sentence: shorten(row.sentence) }));
  const answer = explainAnswer(telling, prompt);
  const refusal = explainRefusal(telling, prompt);
  const told = [headline, answer ?? [], ...rows.map(({ sentence }) => sentence), ...(refusal?.sentences ?? [])].flat();
  return {
    promptId: prompt.id,
    level: assessment.level,
    levelWord: nameLevel(assessment.level, voice),
    headline,
    answer,
    rows,
    refusal,
    reminder: explainReminder(telling, prompt),
    reading: explainProgress(telling),
    footer: explainFooter(telling, told),
    words: {
      title: voice.say('story_card_title'),
      showMe: voice.say('story_card_show_me'),
      more: voice.say('story_card_more'),
      mute: voice.say('story_card_mute'),
      close: voice.say('story_card_close'),
    },
  };
}
