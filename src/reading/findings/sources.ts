/** Whom data come from: "partners who provide data that we collect" get none by that. */
import type { Topic } from '../../vocabulary.ts';
import type { Cue } from '../languages/lexicon.ts';
import type { Hit } from './phrases.ts';

/** Words by which one goes on to say what those named do; of all languages read. */
const WHO: ReadonlySet<string> = new Set(
  'who that which die der das welche qui que quienes che il quale cui que quem którzy które która'.split(' '),
);
/** Words between those named and what they do, between that and who gets it, between "we" and its verb, and between two of those named. */
const [DO_WITHIN, GET_WITHIN, VERB_WITHIN, NAMED_WITHIN] = [4, 8, 1, 5];

/** "Provide" is what one does for a purpose, too. */
const GIVES: readonly Cue[] = ['share', 'show'];

const isRecipient = ({ code }: Hit<Topic>) => code.startsWith('recipient.');

/** Puts for those who provide what the service collects that data are got from others. */
export function withSources(topics: Hit<Topic>[], cues: readonly Hit<Cue>[], forms: readonly string[]): Hit<Topic>[] {
  const given = topics.filter(isRecipient).flatMap((hit) => {
    if (!WHO.has(forms[hit.end] ?? '')) return [];
    const behind = (codes: readonly Cue[], from: number, within: number) =>
      cues.find(({ code, first }) => codes.includes(code) && first >= from && first - from <= within);
    const does = behind(GIVES, hit.end, DO_WITHIN);
    const gets = does && behind(['collect'], does.end, GET_WITHIN);
    // "On our behalf" names the service, but not as who collects.
    const isOurs =
      gets &&
      cues.some(
        ({ code, first, end }) =>
          code === 'we' && first >= does.end && first <= gets.first && gets.first - end <= VERB_WITHIN,
      );
    // "We share data with partners who …" gives them some all the same.
    const areGiven = cues.some(({ code, end }) => code === 'share' && end <= hit.first);
    return isOurs && !areGiven ? [hit] : [];
  });
  if (given.length === 0) return topics;
  const isGiver = (hit: Hit<Topic>) =>
    isRecipient(hit) && given.some((other) => hit.first <= other.first && other.first - hit.end <= NAMED_WITHIN);
  return topics.map((hit) => (isGiver(hit) ? { ...hit, code: 'data-category.third-party-sourced' } : hit));
}
