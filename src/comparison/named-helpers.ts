import type { Reading } from '../reading/index.ts';
import type { Direction, Topic } from '../vocabulary.ts';
import { isDomain } from './domains.ts';
import type { SideAnalysis } from './sides.ts';
import { vocabularyOf } from './worth.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words right before those who do a part of the work, or get something; of all languages read. */
const THROUGH = set(
  `via through by with using to über durch von mit bei an par avec chez à mediante por con a través tramite da presso através com pelo pela ao przez z do`,
);
/** Words that may stand between: "to the company Acme". */
const BETWEEN = set(
  `the our a an company firm provider der die das dem den firma anbieter société l la le entreprise empresa proveedor società azienda fornitore o provedor firmy firma spółki`,
);
/** What a sentence does in which a name is a place, a person's or a court's. */
const NOT_HELPERS: readonly Topic[] = [
  'term.jurisdiction',
  'term.governing-law',
  'term.contracting-entity',
  'term.arbitration',
  'notice.controller-entity',
  'notice.transfer',
];
const PRACTICES: readonly string[] = ['collect', 'use', 'share', 'keep', 'show', 'data', 'delete'];

/** Words for those who help, before their names: "our partners are …"; of all languages read. */
const PARTNER =
  /(?<!\p{L})(?:partners?|providers?|suppliers?|processors?|contractors?|dienstleister|prestataires?|partenaires?|proveedor\p{L}*|socios?|fornitor\p{L}*|parceir\p{L}*|fornecedor\p{L}*|dostawc\p{L}*|partner\p{L}*)(?!\p{L})/iu;
/** Score from which a phrase of the changed words says who it is. */
const KNOWN = 2;
/** Letters of a name at least: shorter ones are abbreviations of anything. */
const SHORTEST = 3;
/** Whether the word at `at` begins a name that the other text has nowhere. */
function isNewName(reading: Reading, at: number, known: ReadonlySet<string>): boolean {
  const { forms, starts, ends } = reading.words;
  const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
  if (isDomain(reading, at)) return true;
  if ((forms[at]?.length ?? 0) < SHORTEST || known.has(forms[at] ?? '')) return false;
  const written = reading.text.slice(start, end);
  // In German every noun has a capital.
  return reading.lang === 'de' ? /\p{Ll}\p{Lu}/u.test(written) : /^\p{Lu}/u.test(written);
}

/**
 * Whether changed words name who does a part of the work or gets something, and the other text never did: "via desk.com",
 * "answered by Acme". What a court, a law or a place is called is no such name.
 */
function namesHelper(
  [reading, side]: [Reading, SideAnalysis | null],
  [other, otherSide]: [Reading, SideAnalysis | null],
): boolean {
  if (!side) return false;
  const isPractice =
    side.whole.subject !== 'you' && [side, otherSide].some((one) => PRACTICES.some((cue) => one?.whole.cues.has(cue)));
  if (side.whole.mentions.some(({ topic }) => NOT_HELPERS.includes(topic))) return false;
  const known = vocabularyOf(other);
  const { forms } = reading.words;
  return [...side.part.words].some((at) => {
    let before = at - 1;
    while (before > at - 4 && BETWEEN.has(forms[before] ?? '')) before--;
    if (PARTNER.test(side.text) && side.lists && isNewName(reading, at, known)) return true;
    // "Our partner acme.com receives …".
    if (isPractice && PARTNER.test(forms[before] ?? '') && isDomain(reading, at)) return true;
    return THROUGH.has(forms[before] ?? '') && (isPractice ? isNewName(reading, at, known) : isDomain(reading, at));
  });
}

/** What a new helper's topic has at least. */
const NAMED = 5;
const TOPIC: Topic = 'recipient.service-providers';

/**
 * Adds who helps or gets something where only a name says so.
 *
 * @returns whether such a name came, went or is another; null where reading knows who it is, or none is named
 */
export function addHelpers(
  topics: Map<Topic, number>,
  [before, old]: [Reading, SideAnalysis | null],
  [after, now]: [Reading, SideAnalysis | null],
): { topic: Topic; direction: Direction } | null {
  const isKnown = [old, now].some((side) =>
    side?.analysis.topics.some(({ topic, score }) => topic.startsWith('recipient.') && score >= KNOWN),
  );
  if (isKnown) return null;
  const [goes, comes] = [namesHelper([before, old], [after, now]), namesHelper([after, now], [before, old])];
  if (!(goes || comes)) return null;
  topics.set(TOPIC, Math.max(topics.get(TOPIC) ?? 0, NAMED));
  if (!old || !now) return { topic: TOPIC, direction: now ? 'new' : 'dropped' };
  return { topic: TOPIC, direction: goes === comes ? 'unchanged' : comes ? 'widened' : 'narrowed' };
}
