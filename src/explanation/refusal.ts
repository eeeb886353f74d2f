/** What saying no costs: as the notice said, and as it was said later. */
import type { ConsequenceKind, IsoDate, Revision } from '../model.ts';
import { cutLine } from './clean.ts';
import { noticeDay } from './deadline.ts';
import { evidenceLines, promptLines, prove } from './evidence.ts';
import type { EvidenceLine, Sentence } from './story.ts';
import type { Telling } from './telling.ts';
import type { Worded } from './voice.ts';

/** Prices that a sentence of ours can tell; the others need their author's words. */
const TOLD_PRICES: Partial<Record<ConsequenceKind | 'none' | 'unknown', string>> = {
  'access-lost': 'story_cost_access_lost',
  'account-deleted': 'story_cost_account_deleted',
  'features-limited': 'story_cost_features_limited',
  payment: 'story_cost_payment',
};
/** In characters: as much as the card's one line for the price has room for. */
const QUOTE_LENGTH = 160;

/** What stands behind the notice's price: the page's own words, then the sources. */
function priceEvidence({ prompt, leading, voice }: Telling): EvidenceLine[] {
  const own = promptLines(prompt, ['consequence', 'deadline'], voice);
  return leading ? [...own, ...evidenceLines(leading.refusal.evidence, leading, voice)] : own;
}

function wordToldPrice(key: string, day: IsoDate | null, { service, voice }: Telling): Worded {
  const text = day ? voice.say(`${key}_by`, service, voice.day(day)) : voice.say(key, service);
  return { text, lang: voice.lang };
}

function wordPrice(telling: Telling): Worded | null {
  const { prompt, leading, voice } = telling;
  const day = noticeDay(telling);
  const cost = leading?.refusal.cost;
  const kinds = [prompt?.consequence?.kind, cost?.kind];
  const key = kinds.map((kind) => kind && TOLD_PRICES[kind]).find((found) => found !== undefined);
  if (key) return wordToldPrice(key, day, telling);
  if (cost?.statement) return voice.pick(cost.statement);
  if (prompt?.consequence) {
    return { text: voice.say('story_cost_quoted', cutLine(prompt.consequence.quote, QUOTE_LENGTH)), lang: voice.lang };
  }
  if (cost?.kind === 'none') return { text: voice.say('story_cost_none'), lang: voice.lang };
  return day ? { text: voice.say('story_cost_day_only', voice.day(day)), lang: voice.lang } : null;
}

/** "The notice: no WhatsApp after 8 February 2021." Nothing where neither page nor sources tell. */
export function priceSentences(telling: Telling): Sentence[] {
  const worded = wordPrice(telling);
  return worded ? prove(worded, priceEvidence(telling)) : [];
}

/** What came after the notice at hand: a prompt that names the new day already has not to be told of it. */
export function laterRevisions(telling: Telling): Revision[] {
  const day = noticeDay(telling);
  const revisions = telling.leading?.revisions ?? [];
  return revisions.filter(({ kind, deadline }) => kind !== 'postponed' || deadline !== day);
}

/** The move to another day, and the last thing that was said: the two that a person needs. */
function tellingRevisions(revisions: readonly Revision[]): Revision[] {
  const moved = revisions.findLast(({ kind, deadline }) => kind === 'postponed' && typeof deadline === 'string');
  const last = revisions.at(-1);
  return [...new Set([moved, last])].filter((revision) => revision !== undefined);
}

const isMove = ({ kind, deadline }: Revision) => kind === 'postponed' && typeof deadline === 'string';

/** In our own words, by kind: shorter than its author's, and there in every language. */
function nameRevision({ kind, deadline }: Revision, { service, voice }: Telling): string {
  if (kind === 'postponed' && typeof deadline === 'string') return voice.say('story_later_moved', voice.day(deadline));
  return voice.say(`story_later_${kind.replaceAll('-', '_')}`, service);
}

function wordRevisions(revisions: readonly Revision[], telling: Telling): string[] {
  const { voice } = telling;
  const told = revisions.map((revision) => ({ revision, words: voice.pick(revision.statement) }));
  // One sentence is in one language: where a statement is not in it, all are told in our words.
  const isAllSpoken = told.every(({ revision, words }) => isMove(revision) || voice.speaks(words));
  return told.map(({ revision, words }) =>
    isAllSpoken && !isMove(revision) ? cutLine(words.text, QUOTE_LENGTH) : nameRevision(revision, telling),
  );
}

/** "Later: moved to 15 May 2021. Then: no account is deleted." Nothing where nothing was said later. */
export function laterSentences(telling: Telling): Sentence[] {
  const { leading, voice } = telling;
  const revisions = tellingRevisions(laterRevisions(telling));
  if (!leading || revisions.length === 0) return [];
  const [first = '', second] = wordRevisions(revisions, telling);
  const text = second === undefined ? voice.say('story_later', first) : voice.say('story_later_then', first, second);
  const evidence = revisions.flatMap((revision) => evidenceLines(revision.evidence, leading, voice));
  return prove({ text, lang: voice.lang }, evidence);
}
