import type { Topic } from '../../vocabulary.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../text/document.ts';
import type { Hit } from './phrases.ts';

/** Words between "share" and "with X" or "to X". */
const REACH = 14;
/** A name in more of the sentences than this is the service's own. */
const OWN_SHARE = 0.12;
const WITH = new Set('with to mit an von avec à aux con a com z do'.split(' '));
/** Names of things and places, which data go to in no sense that matters here. */
const NOT_RECIPIENTS =
  /^(?:settings|help|privacy|terms|section|services?|united|eu|eea|u|states|europe|european|union|policy|english|information|data|account|i|you|your|our|we)$/;
const AI = /^(?:ai|ki|ia|llm|machine|translat|transcri|transcript|model|übersetz|traduc|tradu|tłumacz)/;

/** Capitalised words that name a company which data are shared with: "shared with Google". */
export function namedRecipients(
  reading: Reading,
  sentence: Sentence,
  { cues }: { cues: readonly { code: string; end: number }[] },
): Hit<Topic>[] {
  const share = cues.find(({ code }) => code === 'share');
  if (!share) return [];
  const { forms, starts } = reading.words;
  for (let at = share.end; at < Math.min(sentence.endWord - 1, share.end + REACH); at++) {
    if (!WITH.has(forms[at] ?? '')) continue;
    const name = forms[at + 1] ?? '';
    const start = starts[at + 1] ?? 0;
    const isName =
      /^\p{Lu}/u.test(reading.text.slice(start, start + 2)) && name.length > 2 && !NOT_RECIPIENTS.test(name);
    if (!isName || isGermanNoun(reading) || isOwnName(reading, name)) continue;
    const hit = { weight: 2, first: at, end: at + 2 };
    const usesAi = forms.slice(sentence.firstWord, sentence.endWord).some((form) => AI.test(form));
    const third: Hit<Topic> = { ...hit, code: 'recipient.other-third-parties' };
    return usesAi ? [third, { ...hit, weight: 3, code: 'recipient.ai-providers' }] : [third];
  }
  return [];
}

/** In German every noun has a capital: it tells nothing. */
const isGermanNoun = ({ lang }: Reading) => lang === 'de';

const shares = new WeakMap<object, Map<string, number>>();

function isOwnName({ sentences, words }: Reading, name: string): boolean {
  let counts = shares.get(sentences);
  if (!counts) {
    counts = new Map();
    for (const form of words.forms) counts.set(form, (counts.get(form) ?? 0) + 1);
    shares.set(sentences, counts);
  }
  return (counts.get(name) ?? 0) > Math.max(20, sentences.length * OWN_SHARE);
}
