/** The card's five rows, from the change that bears on the prompt. */
import type { Finding, PolicyChange } from '../model.ts';
import { cutLine } from './clean.ts';
import { evidenceLines, label, prove } from './evidence.ts';
import { wordFinding } from './finding-sentence.ts';
import { changedFindings, dataOf, flowsOf, isGrowing, passedOn, purposesOf, recipientsOf } from './findings.ts';
import { nameData, namePurpose, nameRecipient, nameTopic } from './names.ts';
import type { Row, Sentence } from './story.ts';
import type { Telling } from './telling.ts';
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

function listSentences(items: readonly string[], flows: readonly Finding[], change: PolicyChange, voice: Voice) {
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
function newSentences(change: PolicyChange, { service, voice }: Telling): Sentence[] {
  const ordered = changedFindings(change.findings);
  const finding = ordered.find(isChoiceLost) ?? ordered[0];
  if (!finding) return [];
  if (finding.statement || finding.direction === 'dropped' || finding.direction === 'narrowed') {
    return prove(wordFinding(finding, service, voice), evidenceLines(finding.evidence, change, voice));
  }
  const growing = ordered.filter(isGrowing);
  const topics = [...new Set(growing.map(({ topic }) => nameTopic(topic, voice)))];
  return listSentences(topics, growing, change, voice);
}

function staysSentences(change: PolicyChange, voice: Voice): Sentence[] {
  const [first] = change.stays;
  return first ? prove(voice.pick(first.statement), evidenceLines(first.evidence, change, voice)) : [];
}

/** What, To, For, New, Stays: those of them that the change gives an answer to. */
export function changeRows(change: PolicyChange, telling: Telling): Row[] {
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

/** Where no change is known, the one row says so. */
export function unknownRows({ voice, service }: Telling): Row[] {
  const sentence = label(voice.say('story_new_unknown', service), voice.lang);
  return [{ name: 'new', label: voice.say('story_row_new'), sentence }];
}
