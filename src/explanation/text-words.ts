/** Sentences on what was read on this device, made from codes. */
import type { Evidence, Finding, TextReport } from '../model.ts';
import { isFlow, type Topic } from '../vocabulary.ts';
import { cutLine } from './clean.ts';
import { evidenceLines, hostOf, prove, sentenceOf } from './evidence.ts';
import { flowSentences, joinSentences, topicSentence } from './finding-sentence.ts';
import { isGrowing } from './findings.ts';
import { nameData, namePurpose, nameRecipient, nameTopic } from './names.ts';
import type { EvidenceLine, Sentence } from './story.ts';
import type { ComparedText } from './texts.ts';
import type { Voice, Worded } from './voice.ts';

/** In characters: what the popup's half column holds in ten lines. */
const QUOTE_LENGTH = 300;

/** Topics of what goes where and what for, rather than of rules and choices. */
const detail = ({ data, recipients, purposes }: Finding) => data.length + recipients.length + purposes.length;

const PROMISES: Partial<Record<Topic, string>> = {
  'notice.promise-added': 'story_promise_new',
  'notice.promise-removed': 'story_promise_gone',
};

/** "It is about: ads." */
function wordAbout({ data, recipients, purposes }: Finding, voice: Voice): string[] {
  const about = [
    ...data.map((code) => nameData(code, voice)),
    ...recipients.map((code) => nameRecipient(code, [], voice)),
    ...purposes.map((code) => namePurpose(code, voice)),
  ];
  return about.length > 0 ? [voice.say('story_promise_about', voice.list(about))] : [];
}

/** Something said not to be done is said no more: the person lost that, where it is not the thing itself that ended. */
export const isNoMoreSaid = (finding: Finding) =>
  finding.modality === 'does-not' && !isGrowing(finding) && finding.effect !== 'better';

/** "New: ads." A thing ruled out is not a thing done, and the other way round when that goes. */
export function wordTextTopic(finding: Finding, voice: Voice, name = nameTopic(finding.topic, voice)): string {
  const promise = PROMISES[finding.topic];
  if (promise) return voice.say(promise);
  // Of two texts nothing is told that stayed: another sentence says it now, and neither more nor less of it.
  if (finding.direction === 'unchanged') return voice.say('story_topic_itself', name);
  if (isFlow(finding.topic) && isNoMoreSaid(finding)) return voice.say('story_topic_not_ruled_out', name);
  const isRuledOut = isFlow(finding.topic) && finding.modality === 'does-not' && isGrowing(finding);
  return isRuledOut ? voice.say('story_topic_ruled_out', name) : topicSentence(finding, voice, name);
}

/** What it is about, with the names of whom it goes to. */
function nameWhole(finding: Finding, voice: Voice): string {
  const [code] = finding.recipients;
  const isRecipient = code !== undefined && finding.topic === `recipient.${code}`;
  return isRecipient ? nameRecipient(code, [finding], voice) : nameTopic(finding.topic, voice);
}

/** What changed: which way it goes, then what flows to whom and what for, nothing of it twice. */
export function wordTextChange(finding: Finding, service: string, voice: Voice): Worded {
  const isTold = detail(finding) > 1 && isFlow(finding.topic) && !isNoMoreSaid(finding);
  const more = PROMISES[finding.topic] ? wordAbout(finding, voice) : [];
  const flow = isTold ? flowSentences(finding, service, voice, finding.topic) : more;
  const topic = wordTextTopic(finding, voice, nameWhole(finding, voice));
  return { text: joinSentences([topic, ...flow], voice), lang: voice.lang };
}

/** What a text says by itself. */
export function wordTextSays(finding: Finding, service: string, voice: Voice): Worded {
  const text =
    isFlow(finding.topic) && detail(finding) > 0
      ? joinSentences(flowSentences(finding, service, voice), voice)
      : voice.say('story_topic_in_text', nameTopic(finding.topic, voice));
  return { text, lang: voice.lang };
}

const linesOf = (evidence: readonly Evidence[], voice: Voice) => evidenceLines(evidence, { sources: [] }, voice);

/** Evidence of a finding as lines, both sides. */
export const findingLines = ({ evidence }: Finding, voice: Voice): EvidenceLine[] => linesOf(evidence, voice);

/** The text itself, without words of it. */
export function textLine({ url, readAt }: { url: string; readAt: number }, voice: Voice): EvidenceLine {
  return { quote: null, origin: voice.say('story_origin_read', voice.apart(hostOf(url)), voice.moment(readAt)), url };
}

/** The words of one side of a change, in quotation marks; null where that side says nothing. */
export function quoteSide({ evidence }: Finding, hash: string, lang: string, voice: Voice): Sentence | null {
  const own = evidence.filter((one) => one.kind === 'version' && one.hash === hash);
  const [first] = own;
  if (first?.kind !== 'version') return null;
  return {
    text: voice.say('story_quoted', cutLine(first.quote, QUOTE_LENGTH)),
    lang,
    evidence: linesOf(own, voice),
    isQuoted: true,
  };
}

/** What the text was compared with: "the text that you accepted on 8 May 2020". */
function wordSince({ compared: { since }, time }: ComparedText, voice: Voice): string {
  const { acceptedAt, readAt, hash } = since;
  if (acceptedAt === null && time?.earlier === hash) return voice.say('story_since_beside');
  return acceptedAt === null
    ? voice.say('story_since_read', voice.moment(readAt))
    : voice.say('story_since_accepted', voice.moment(acceptedAt));
}

/** "Compared with the text that you accepted on 8 May 2020." One sentence a text. */
export function comparisonSentence(text: ComparedText, voice: Voice): Sentence {
  const { compared, version } = text;
  const since = wordSince(text, voice);
  const key =
    compared.level === 'none'
      ? 'story_text_same'
      : compared.relation === 'returned'
        ? 'story_text_returned'
        : 'story_text_compared';
  return sentenceOf({ text: voice.say(key, since), lang: voice.lang }, [
    ...(version ? [textLine(version, voice)] : []),
    textLine(compared.since, voice),
  ]);
}

const TIME_KEYS = {
  announced: 'story_text_announced',
  ending: 'story_text_ending',
  'beside-earlier': 'story_text_beside',
};

/** From when on the text holds, where it is not simply in force. */
export function timeSentences({ time, version }: TextReport, voice: Voice): Sentence[] {
  if (!time || !version) return [];
  const text =
    time.date === null ? voice.say('story_text_beside_undated') : voice.say(TIME_KEYS[time.kind], voice.day(time.date));
  const lines = time.evidence.length > 0 ? linesOf(time.evidence, voice) : [textLine(version, voice)];
  return prove({ text, lang: voice.lang }, lines);
}
