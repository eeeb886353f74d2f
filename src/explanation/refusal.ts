/** What saying no costs: as the notice said, and as it was said later. */
import type { ConsequenceKind, IsoDate, PolicyChange, Prompt, Revision } from '../model.ts';
import { cutLine } from './clean.ts';
import { noticeDay } from './deadline.ts';
import { evidenceLines, promptLines, prove } from './evidence.ts';
import { joinSentences } from './finding-sentence.ts';
import type { EvidenceLine, Sentence } from './story.ts';
import type { Telling } from './telling.ts';
import type { Voice, Worded } from './voice.ts';

/** Prices that a sentence of ours can tell; the others need their author's words. */
const TOLD_PRICES: Partial<Record<ConsequenceKind, string>> = {
  'access-lost': 'story_cost_access_lost',
  'account-deleted': 'story_cost_account_deleted',
  'features-limited': 'story_cost_features_limited',
  payment: 'story_cost_payment',
};
const SHORTEST_PRICES: readonly ConsequenceKind[] = ['access-lost', 'account-deleted'];
/** Revisions that change what refusing costs, rather than how the text is put. */
const TELLING_KINDS: readonly Revision['kind'][] = ['postponed', 'withdrawn', 'softened', 'hardened', 'paused'];
/** In characters: as much as the card's one line for the price has room for. */
const QUOTE_LENGTH = 160;

/** What stands behind the notice's price: the page's own words, then the sources. */
function priceEvidence({ prompt, leading, voice }: Telling): EvidenceLine[] {
  const own = promptLines(prompt, ['consequence', 'deadline'], voice);
  return leading ? [...own, ...evidenceLines(leading.refusal.evidence, leading, voice)] : own;
}

/** The price in a few words of ours, where its kind can be told so: "no WhatsApp after 8 February 2021". */
function wordShortly(telling: Telling): { kind: ConsequenceKind; day: IsoDate | null; words: Worded } | null {
  const { prompt, leading, service, voice } = telling;
  const kinds = [prompt?.consequence?.kind, leading?.refusal.cost.kind];
  const kind = kinds.find((one) => one !== undefined && one !== 'none' && one !== 'unknown' && one !== 'other');
  const key = kind && TOLD_PRICES[kind];
  if (!kind || !key) return null;
  const day = noticeDay(telling);
  const text = day ? voice.say(`${key}_by`, service, voice.day(day)) : voice.say(key, service);
  return { kind, day, words: { text, lang: voice.lang } };
}

/** Whether the page names another day or another price than the change does: then its own words count. */
function pageSaysOtherwise({ deadline, consequence }: Prompt, { refusal, ...change }: PolicyChange): boolean {
  if (deadline && deadline.date !== change.deadline) return true;
  return consequence !== null && consequence.kind !== 'other' && consequence.kind !== refusal.cost.kind;
}

/** The author's words for the price. */
function wordByAuthor({ prompt, leading, voice }: Telling): Worded | null {
  const statement = leading?.refusal.cost.statement;
  if (!leading || !statement || (prompt && pageSaysOtherwise(prompt, leading))) return null;
  return voice.pick(statement);
}

function wordOtherwise({ prompt, leading, voice }: Telling, day: IsoDate | null): Worded | null {
  const own = (text: string): Worded => ({ text, lang: voice.lang });
  if (prompt?.consequence) return own(voice.say('story_cost_quoted', cutLine(prompt.consequence.quote, QUOTE_LENGTH)));
  if (leading?.refusal.cost.kind === 'none') return own(voice.say('story_cost_none'));
  return day ? own(voice.say('story_cost_day_only', voice.day(day))) : null;
}

function wordPrice(telling: Telling, length: 'short' | 'full'): Worded | null {
  const short = wordShortly(telling);
  // A lost account and a day say all there is to say; other prices need their author's words.
  if (length === 'short' && short?.day && SHORTEST_PRICES.includes(short.kind)) return short.words;
  const author = wordByAuthor(telling);
  if (author && (telling.voice.speaks(author) || !short)) return author;
  return short?.words ?? wordOtherwise(telling, noticeDay(telling));
}

/**
 * What refusing costs, as the notice said. Nothing where neither page nor sources tell.
 * @param length `short` for the card: "The notice: no WhatsApp after 8 February 2021."
 */
export function priceSentences(telling: Telling, length: 'short' | 'full'): Sentence[] {
  const worded = wordPrice(telling, length);
  if (!worded) return [];
  const text = length === 'short' ? cutLine(worded.text, QUOTE_LENGTH) : worded.text;
  return prove({ ...worded, text }, priceEvidence(telling));
}

/** Whether one can say no, in one sentence. Nothing where its author does not know. */
export function answerSentences({ leading, service, voice }: Telling): Sentence[] {
  if (!leading || leading.refusal.possible === 'unknown') return [];
  const text = voice.say(`story_refusal_${leading.refusal.possible}`, service);
  return prove({ text, lang: voice.lang }, evidenceLines(leading.refusal.evidence, leading, voice));
}

/** What came after the notice at hand: a prompt that names the new day already has not to be told of it. */
function laterRevisions(telling: Telling): Revision[] {
  const day = noticeDay(telling);
  const revisions = telling.leading?.revisions ?? [];
  return revisions.filter(({ kind, deadline }) => kind !== 'postponed' || deadline !== day);
}

/** The move to another day, and the last thing that was said of the price: the two that a person needs. */
function tellingRevisions(revisions: readonly Revision[]): Revision[] {
  const moved = revisions.findLast(({ kind, deadline }) => kind === 'postponed' && typeof deadline === 'string');
  const last = revisions.findLast(({ kind }) => TELLING_KINDS.includes(kind)) ?? revisions.at(-1);
  return [...new Set([moved, last])].filter((revision) => revision !== undefined);
}

const isMove = ({ kind, deadline }: Revision) => kind === 'postponed' && typeof deadline === 'string';

/** In our own words, by kind: shorter than its author's, and there in every language. */
function nameRevision({ kind, deadline }: Revision, { service, voice }: Telling): string {
  if (kind === 'postponed' && typeof deadline === 'string') return voice.say('story_later_moved', voice.day(deadline));
  return voice.say(`story_later_${kind.replaceAll('-', '_')}`, service);
}

interface WordedRevision {
  text: string;
  /** Whole sentences of its author's: they begin as sentences do, which no colon may stand before. */
  isByAuthor: boolean;
}

function wordRevisions(revisions: readonly Revision[], telling: Telling): WordedRevision[] {
  const { voice } = telling;
  const told = revisions.map((revision) => ({ revision, words: voice.pick(revision.statement) }));
  // One sentence is in one language: where a statement is not in it, all are told in our words.
  const isAllSpoken = told.every(({ revision, words }) => isMove(revision) || voice.speaks(words));
  return told.map(({ revision, words }) => {
    const isByAuthor = isAllSpoken && !isMove(revision);
    return { isByAuthor, text: isByAuthor ? cutLine(words.text, QUOTE_LENGTH) : nameRevision(revision, telling) };
  });
}

function wordLater([first, second]: readonly WordedRevision[], voice: Voice): string {
  if (!first) return '';
  if (second && !second.isByAuthor) return voice.say('story_later_then', first.text, second.text);
  const later = voice.say('story_later', first.text);
  return second ? joinSentences([later, second.text], voice) : later;
}

/** "Later: moved to 15 May 2021. No account is deleted." Nothing where nothing was said later. */
export function laterSentences(telling: Telling): Sentence[] {
  const { leading, voice } = telling;
  const revisions = tellingRevisions(laterRevisions(telling));
  if (!leading || revisions.length === 0) return [];
  const text = wordLater(wordRevisions(revisions, telling), voice);
  const evidence = revisions.flatMap((revision) => evidenceLines(revision.evidence, leading, voice));
  return prove({ text, lang: voice.lang }, evidence);
}
