/** The card's five rows, from the change that bears on the prompt. */
import type { Finding } from '../model.ts';
import { authorWords, wordFinding } from './author-words.ts';
import { cutLine } from './clean.ts';
import { evidenceLines, label, prove } from './evidence.ts';
import { joinSentences } from './finding-sentence.ts';
import { changedFindings, dataOf, flowsOf, isGrowing, passedOn, purposesOf, recipientsOf } from './findings.ts';
import { nameData, namePurpose, nameRecipient, nameTopic } from './names.ts';
import { explainProgress } from './progress.ts';
import { wordReasonOfText } from './reasons.ts';
import type { Row, Sentence } from './story.ts';
import type { Telling } from './telling.ts';
import { comparisonSentence, wordTextTopic } from './text-words.ts';
import { comparedTexts } from './texts.ts';
import { type Told, toldOf } from './told.ts';
import type { Voice } from './voice.ts';

const MAX_ITEMS = 4;
/** In characters: four lines of the card. The whole of it is in the popup. */
const MAX_LENGTH = 200;

/** "a · b · c · d · 2 more" */
function joinItems(items: readonly string[], voice: Voice): string {
  const rest = items.length - MAX_ITEMS;
  const shown = rest > 0 ? [...items.slice(0, MAX_ITEMS), voice.count('story_more_items', rest)] : items;
  return shown.join(voice.say('story_separator'));
}

function listSentences(items: readonly string[], flows: readonly Finding[], change: Told, voice: Voice) {
  const evidence = evidenceLines(
    flows.flatMap((flow) => flow.evidence),
    change,
    voice,
  );
  return prove({ text: joinItems(items, voice), lang: voice.lang }, evidence);
}

const isChoiceLost = ({ topic, direction, effect }: Finding) =>
  topic.startsWith('choice.') && (direction === 'dropped' || direction === 'narrowed') && effect === 'worse';

/** What is new in one sentence: a choice lost tells most, then what the author put first. */
function newSentences(change: Told, { leading, service, voice }: Telling): Sentence[] {
  // What was read in texts comes in the order in which it is to be told.
  const ordered = leading ? changedFindings(change.findings) : change.findings;
  const finding = ordered.find(isChoiceLost) ?? ordered[0];
  if (!finding) return [];
  const isForeign = finding.statement && !authorWords(finding, voice);
  if (!leading || isForeign) return textTopics(ordered, change, voice);
  if (finding.statement || finding.direction === 'dropped' || finding.direction === 'narrowed') {
    return prove(wordFinding(finding, service, voice), evidenceLines(finding.evidence, change, voice));
  }
  const growing = ordered.filter(isGrowing);
  const topics = [...new Set(growing.map(({ topic }) => nameTopic(topic, voice)))];
  return listSentences(topics, growing, change, voice);
}

/** How many of a text's changes the row has room for. */
const MAX_TOPICS = 3;

/** "Ads · your voice · No longer there: saying no later.": the row is called "New", and says so once. */
function textTopics(ordered: readonly Finding[], change: Told, voice: Voice): Sentence[] {
  const told = new Map(ordered.map((finding) => [wordTextTopic(finding, voice), nameTopic(finding.topic, voice)]));
  const shown = [...told].slice(0, MAX_TOPICS);
  const isNew = ([words, name]: readonly [string, string]) => words === voice.say('story_topic_new', name);
  const first = shown.findIndex((one) => !isNew(one));
  const fresh = shown.slice(0, first < 0 ? shown.length : first).map(([, name]) => name);
  const others = shown.slice(fresh.length).map(([words]) => words);
  const text = [...fresh, ...(others.length > 0 ? [joinSentences(others, voice)] : [])].join(
    voice.say('story_separator'),
  );
  return prove(
    { text, lang: voice.lang },
    evidenceLines(
      ordered.flatMap(({ evidence }) => evidence),
      change,
      voice,
    ),
  );
}

function staysSentences(change: Told, voice: Voice): Sentence[] {
  const [first] = change.stays;
  return first ? prove(voice.pick(first.statement), evidenceLines(first.evidence, change, voice)) : [];
}

/** What, To, For, New, Stays: those of them that there is an answer to. */
function rowsOf(change: Told, telling: Telling): Row[] {
  const { voice } = telling;
  const flows = passedOn(flowsOf(change.findings));
  const withData = flows.filter(({ data }) => data.length > 0);
  const withRecipients = flows.filter(({ recipients }) => recipients.length > 0);
  const withPurposes = flows.filter(({ purposes }) => purposes.length > 0);
  const row = (name: Row['name'], sentences: readonly Sentence[]): Row[] =>
    sentences.slice(0, 1).map((sentence) => ({
      name,
      label: voice.say(`story_row_${name}`),
      sentence: { ...sentence, text: cutLine(sentence.text, MAX_LENGTH) },
    }));
  const list = (items: readonly string[], from: readonly Finding[]) =>
    items.length > 0 ? listSentences(items, from, change, voice) : [];
  return [
    ...row(
      'what',
      list(
        dataOf(withData).map((code) => nameData(code, voice)),
        withData,
      ),
    ),
    ...row(
      'to',
      list(
        recipientsOf(withRecipients).map((code) => nameRecipient(code, flows, voice)),
        withRecipients,
      ),
    ),
    ...row(
      'for',
      list(
        purposesOf(withPurposes).map((code) => namePurpose(code, voice)),
        withPurposes,
      ),
    ),
    ...row('new', newSentences(change, telling)),
    ...row('stays', staysSentences(change, voice)),
  ];
}

/** The one row on what is new where nothing is: because the texts say so, or because we don't know. */
function nothingNewRow(telling: Telling): Row {
  const { assessment, texts, voice, service } = telling;
  const title = voice.say('story_row_new');
  const [text] = comparedTexts(texts);
  if (assessment.level === 'none' && text)
    return { name: 'new', label: title, sentence: comparisonSentence(text, voice) };
  // What was read or tried here says more than that nobody told us.
  const tried = texts.find(({ unknown }) => unknown.length > 0);
  const [reason] = tried?.unknown ?? [];
  const words = tried && reason ? wordReasonOfText(tried, reason, telling) : voice.say('story_new_unknown', service);
  return { name: 'new', label: title, sentence: label(words, voice.lang) };
}

/** The card's rows, from the change that is known of or from the texts that were read. */
export function explainRows(telling: Telling): Row[] {
  const rows = rowsOf(toldOf(telling), telling);
  if (telling.leading || rows.some(({ name }) => name === 'new')) return rows;
  // Soon there is more to say.
  if (explainProgress(telling)) return rows;
  return [...rows, nothingNewRow(telling)];
}
