/** What a person does with what they are sent: "when you open our newsletters" is no marketing, but what is known of them. */
import type { Topic } from '../../vocabulary.ts';
import type { Cue } from '../languages/lexicon.ts';
import type { Hit } from './phrases.ts';

/** How verbs begin by which one deals with a message; of all languages read. */
const DEALS =
  /^(?:open(?:s|ed|ing)?|click(?:s|ed|ing)?|engag\p{L}+|interact\p{L}*|respond\p{L}*|repl(?:y|ies|ied|ying)|react(?:s|ed|ing)?|öffne\p{L}*|anklick\p{L}*|klick\p{L}*|interagier\p{L}*|reagier\p{L}*|ouvr\p{L}*|cliqu\p{L}*|interagi\p{L}*|répond\p{L}*|abr(?!il$)[aei]\p{L}*|interact[uú]\p{L}*|respond\p{L}*|apr(?!il(?:e|is)?$)[aei]\p{L}*|clicc\p{L}*|rispond\p{L}*|interag\p{L}*|clica\p{L}*|otwier\p{L}*|klik\p{L}*|reag\p{L}*)$/u;
/** Words between such a verb and what it is done with. */
const WITHIN = 12;
/** Words by which a purpose follows all the same: "interact with us for marketing"; of all languages read. */
const FOR: ReadonlySet<string> = new Set('for to zu für um pour afin para por per do dla w'.split(' '));

/** Verbs by which the service goes on to do something: "when you click there, we send you our newsletter". */
const DONE: readonly Cue[] = ['show', 'share', 'use'];

const isMessage = ({ code }: Hit<Topic>) => code === 'purpose.marketing';

/** Leaves out marketing that is only what a person opens or answers, from the words of its sentence. */
export const withoutDealtWith = (
  topics: Hit<Topic>[],
  cues: readonly Hit<Cue>[],
  forms: readonly string[],
  firstWord: number,
): Hit<Topic>[] =>
  topics.filter((hit) => {
    if (!isMessage(hit)) return true;
    for (let at = hit.first - 1; at >= Math.max(firstWord, hit.first - WITHIN); at--) {
      if (DEALS.test(forms[at] ?? ''))
        return cues.some(
          ({ code, first, end }) => DONE.includes(code) && first > at && first < hit.end && end <= hit.end,
        );
      // "Reply to", "klicken auf": a word of the verb.
      if (FOR.has(forms[at] ?? '') && !DEALS.test(forms[at - 1] ?? '')) return true;
    }
    return true;
  });
