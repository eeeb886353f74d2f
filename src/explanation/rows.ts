/** The card's five rows, from the change that bears on the prompt. */
import type { Finding } from '../model.ts';
import { authorWords, wordFinding } from './author-words.ts';
import { shorten } from './clean.ts';
import { evidenceLines, label, prove } from './evidence.ts';
import { joinSentences } from './finding-sentence.ts';
import { changedFindings, dataOf, flowsOf, isGrowing, passedOn, purposesOf, recipientsOf } from './findings.ts';
import { nameData, namePurpose, nameRecipient, nameTopic } from './names.ts';
import { explainProgress } from './progress.ts';
import { wordReasonOfTexts } from './reasons.ts';
import type { Part, Row, Sentence } from './story.ts';
import type { Telling } from './telling.ts';
import { comparisonSentence, wordTextTopic } from './text-words.ts';
import { comparedTexts } from './texts.ts';
import { type Told, toldOf } from './told.ts';
import type { Voice } from './voice.ts';

const MAX_ITEMS = 4;
/** In characters: four lines of the card. The whole of it is in the popup. */
const MAX_LENGTH = 200;

/** "a · b · c · d · 2 more" */
function joinItems(items: readonly Part[], voice: Voice): Part[] {
  const rest = items.length - MAX_ITEMS;
  const more = { text: voice.count('story_more_items', rest), topic: null };
  const shown = rest > 0 ? [...items.slice(0, MAX_ITEMS), more] : items;
  const separator = { text: voice.say('story_separator'), topic: null };
  return shown.flatMap((item, index) => (index > 0 ? [separator, item] : [item]));
}

function listSentences(items: readonly Part[], flows: readonly Finding[], change: Told, voice: Voice): Sentence[] {
  const evidence = evidenceLines(
    flows.flatMap((flow) => flow.evidence),
    change,
    voice,
  );
  const parts = joinItems(items, voice);
  const text = parts.map((part) => part.text).join('');
  return prove({ text, lang: voice.lang, parts }, evidence);
}

const isChoiceLost = ({ topic, direction, effect }: Finding) =>
  topic.startsWith('choice.') && (direction === 'dropped' || direction === 'narrowed') && effect === 'worse';

interface News {
  label: 'story_row_new' | 'story_row_changed';
  sentences: Sentence[];
}

/** What is new in one sentence: a choice lost tells most, then what the author put first. */
function tellNews(change: Told, { leading, service, voice }: Telling): News {
  const isNew = (sentences: Sentence[]): News => ({ label: 'story_row_new', sentences });
  // What was read in texts comes in the order in which it is to be told.
  const ordered = leading ? changedFindings(change.findings) : change.findings;
  const finding = ordered.find(isChoiceLost) ?? ordered[0];
  if (!finding) return isNew([]);
  const isForeign = finding.statement && !authorWords(finding, voice);
  if (!leading || isForeign) return textTopics(ordered, change, voice);
  if (finding.statement || finding.direction === 'dropped' || finding.direction === 'narrowed') {
    return isNew(prove(wordFinding(finding, service, voice), evidenceLines(finding.evidence, change, voice)));
  }
  const growing = ordered.filter(isGrowing);
  const topics = [...new Set(growing.map(({ topic }) => topic))];
  const items = topics.map((topic) => ({ text: nameTopic(topic, voice), topic }));
  return isNew(listSentences(items, growing, change, voice));
}

/** How many of a text's changes the row has room for. */
const MAX_TOPICS = 3;

/** "New: ads. No longer there: saying no later." Under the label "New", that word would stand twice. */
function textTopics(ordered: readonly Finding[], change: Told, voice: Voice): News {
  const words = [...new Set(ordered.map((finding) => wordTextTopic(finding, voice)))].slice(0, MAX_TOPICS);
  const text = joinSentences(words, voice);
  const sentences = prove(
    { text, lang: voice.lang },
    evidenceLines(
      ordered.flatMap(({ evidence }) => evidence),
      change,
      voice,
    ),
  );
  return { label: 'story_row_changed', sentences };
}

function staysSentences(change: Told, voice: Voice): Sentence[] {
  const [first] = change.stays;
  return first ? prove(voice.pick(first.statement), evidenceLines(first.evidence, change, voice)) : [];
}

/** Pieces of a text that was cut are no longer its pieces. */
function cutSentence({ parts, ...sentence }: Sentence): Sentence {
  const text = shorten(sentence.text, MAX_LENGTH);
  return text === sentence.text && parts ? { ...sentence, parts } : { ...sentence, text };
}

/** What, To, For, New, Stays: those of them that there is an answer to. */
function rowsOf(change: Told, telling: Telling): Row[] {
  const { voice } = telling;
  const flows = passedOn(flowsOf(change.findings));
  const withData = flows.filter(({ data }) => data.length > 0);
  const withRecipients = flows.filter(({ recipients }) => recipients.length > 0);
  const withPurposes = flows.filter(({ purposes }) => purposes.length > 0);
  const row = (name: Row['name'], sentences: readonly Sentence[], label = `story_row_${name}`): Row[] =>
    sentences.slice(0, 1).map((sentence) => ({
      name,
      label: voice.say(label),
      sentence: cutSentence(sentence),
    }));
  const list = (items: readonly Part[], from: readonly Finding[]) =>
    items.length > 0 ? listSentences(items, from, change, voice) : [];
  const news = tellNews(change, telling);
  return [
    ...row(
      'what',
      list(
        dataOf(withData).map((code) => ({ text: nameData(code, voice), topic: `data-category.${code}` })),
        withData,
      ),
    ),
    ...row(
      'to',
      list(
        recipientsOf(withRecipients).map((code) => ({
          text: nameRecipient(code, flows, voice),
          topic: `recipient.${code}`,
        })),
        withRecipients,
      ),
    ),
    ...row(
      'for',
      list(
        purposesOf(withPurposes).map((code) => ({ text: namePurpose(code, voice), topic: `purpose.${code}` })),
        withPurposes,
      ),
    ),
    ...row('new', news.sentences, news.label),
    ...row('stays', staysSentences(change, voice)),
  ];
}

/** So many reasons the row has room for. */
const MOST_REASONS = 2;

/** Every text that something is not known of, with the first reason; those of one reason together. */
function wordUnreadTexts(telling: Telling): string[] {
  const unread = telling.texts.flatMap((text) => text.unknown.slice(0, 1).map((reason) => ({ text, reason })));
  const reasons = [...new Set(unread.map(({ reason }) => reason))].slice(0, MOST_REASONS);
  return reasons.map((reason) => {
    const texts = unread.filter((one) => one.reason === reason).map(({ text }) => text);
    return wordReasonOfTexts(texts, reason, telling);
  });
}

/** The one row on what is new where nothing is: because the texts say so, or because we don't know. */
function nothingNewRow(telling: Telling): Row {
  const { assessment, texts, voice, service } = telling;
  const [text] = comparedTexts(texts);
  if (assessment.level === 'none' && text)
    return { name: 'new', label: voice.say('story_row_new'), sentence: comparisonSentence(text, voice) };
  // What was read or tried here says more than that nobody told us.
  const unread = wordUnreadTexts(telling);
  const words = unread.length > 0 ? joinSentences(unread, voice) : voice.say('story_new_unknown', service);
  return { name: 'new', label: voice.say('story_row_unknown'), sentence: label(words, voice.lang) };
}

/** The card's rows, from the change that is known of or from the texts that were read. */
export function explainRows(telling: Telling): Row[] {
  const rows = rowsOf(toldOf(telling), telling);
  if (telling.leading || rows.some(({ name }) => name === 'new')) return rows;
  // Soon there is more to say.
  if (explainProgress(telling)) return rows;
  return [...rows, nothingNewRow(telling)];
}
