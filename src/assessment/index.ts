/** Prompt, service, policy changes and ledger → what to tell the person. Pure: no clock, no storage. */
import type { Assessment, Decision, IsoDate, Level, PolicyChange, Prompt, Service, TextReport } from '../model.ts';
import { touches } from './group.ts';
import { levelOfChange, levelOfPrompt } from './level.ts';
import { type Ranked, rankChanges } from './relevance.ts';
import { levelOfTexts, moreSerious } from './text-levels.ts';
import { findUnknown } from './unknown.ts';

export { dayOf } from './dates.ts';
export { chooseEarlierText, type EarlierText } from './earlier-text.ts';
export { isSharedDocument } from './group.ts';
export { areApart } from './regions.ts';
export { type DocumentRead, reportText, reportUnread, whyUnread } from './text-report.ts';
export { reportTwoTexts, type TextInHand } from './two-texts.ts';

/** As many as an assessment may carry across a message border (`assessmentSchema`). */
const MAX_CHANGES = 50;
const MAX_DECISIONS = 1000;
const MAX_TEXTS = 30;

export interface AssessmentInput {
  prompt: Prompt | null;
  service: Service | null;
  /** What is known of the service; changes of others are left out. */
  changes: readonly PolicyChange[];
  /** Changes of other services of its corporate group; those that do not touch it are left out. */
  groupChanges?: readonly PolicyChange[];
  /** Where the person is, as an ISO 3166-1 alpha-2 code, `EEA` or `UK`; null where they have not said. */
  region?: string | null;
  /** The ledger's rows for the service, or for the page where the service is not known. */
  decisions: readonly Decision[];
  /** What reading the linked texts gave, as `reportText` tells it; none where they were not read yet. */
  texts?: readonly TextReport[];
  today: IsoDate;
}

/** On a page without a prompt the last change tells most; before a prompt, history can't speak for it. */
function findLeading(ranked: readonly Ranked[], prompt: Prompt | null): PolicyChange | null {
  const [first] = ranked;
  if (!first) return null;
  return prompt !== null && first.bearing === 'history' ? null : first.change;
}

function findLevel(leading: PolicyChange | null, prompt: Prompt | null, texts: readonly TextReport[]): Level {
  const ofTexts = levelOfTexts(texts, prompt);
  if (leading) return moreSerious(levelOfChange(leading, prompt), ofTexts);
  return moreSerious(prompt ? levelOfPrompt(prompt) : 'unknown', ofTexts);
}

/**
 * Puts together what is known. `changes` of the answer begin with the one that bears on the
 * prompt; where none does, `unknown` holds `change-not-known` and they are all history. The
 * level is `none` only where every linked text was read and compared: that nothing is listed does
 * not mean that nothing changed.
 */
export function assess(input: AssessmentInput): Assessment {
  const { prompt, service, changes, groupChanges = [], region = null, decisions, texts = [], today } = input;
  const own = service ? changes.filter((change) => change.service.id === service.id) : [];
  const ofGroup = service ? groupChanges.filter((change) => touches(change, service, prompt)) : [];
  const ranked = rankChanges([...own, ...ofGroup], { prompt, decisions, today, region });
  const leading = findLeading(ranked, prompt);
  return {
    prompt,
    service,
    level: findLevel(leading, prompt, texts),
    changes: ranked.slice(0, MAX_CHANGES).map(({ change }) => change),
    unknown: findUnknown({ prompt, service, changes: own, leading, texts, region }),
    decisions: [...decisions].sort((one, other) => other.at - one.at).slice(0, MAX_DECISIONS),
    texts: texts.slice(0, MAX_TEXTS),
  };
}
