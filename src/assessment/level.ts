/** How much a policy change, or a prompt by itself, should make a person stop and think. */
import type { Finding, Level, PolicyChange, Prompt } from '../model.ts';
import {
  GROWING,
  KINDS_WITH_SOMETHING_TO_LOSE,
  MINOR_TOPICS,
  PRICES_TOO_HIGH,
  PRICES_WORTH_KNOWING,
  RIGHTS_LOST_BY_GROWING,
  RIGHTS_LOST_BY_SHRINKING,
  SENSITIVE_DATA,
  SERIOUS_PURPOSES,
  SHRINKING,
  TELLING_FAMILIES,
} from './level-rules.ts';

const familyOf = ({ topic }: Finding) => topic.slice(0, topic.indexOf('.'));
const isOneOf = <T>(list: readonly T[], item: T) => list.includes(item);

const isNewRecipient = (finding: Finding) => familyOf(finding) === 'recipient';
const isNewSaleOrAds = ({ topic, purposes, direction }: Finding) =>
  SERIOUS_PURPOSES.some(
    (purpose) => topic === `purpose.${purpose}` || (direction === 'new' && purposes.includes(purpose)),
  );
const isSensitive = ({ topic, data }: Finding) =>
  SENSITIVE_DATA.some((category) => topic === `data-category.${category}` || data.includes(category));
const isRightLostByGrowing = ({ topic }: Finding) => isOneOf(RIGHTS_LOST_BY_GROWING, topic);
const isRightLostByShrinking = (finding: Finding) =>
  familyOf(finding) === 'choice' || isOneOf(RIGHTS_LOST_BY_SHRINKING, finding.topic);

/** What makes a finding that is worse for the person serious, by the way it goes. */
const SERIOUS_WHEN_GROWING = [isNewRecipient, isNewSaleOrAds, isSensitive, isRightLostByGrowing];
const SERIOUS_WHEN_SHRINKING = [isRightLostByShrinking];

function isSerious(finding: Finding): boolean {
  if (finding.effect !== 'worse') return false;
  if (isOneOf(GROWING, finding.direction)) return SERIOUS_WHEN_GROWING.some((rule) => rule(finding));
  if (isOneOf(SHRINKING, finding.direction)) return SERIOUS_WHEN_SHRINKING.some((rule) => rule(finding));
  return false;
}

function isNotable(finding: Finding): boolean {
  if (finding.direction === 'unchanged' || isOneOf(MINOR_TOPICS, finding.topic)) return false;
  if (finding.effect === 'worse') return true;
  return (
    finding.effect === 'neutral' && isOneOf(GROWING, finding.direction) && isOneOf(TELLING_FAMILIES, familyOf(finding))
  );
}

/**
 * The level of one finding.
 * @returns `favourable` for what is better, `minor` for what matters little
 */
export function levelOfFinding(finding: Finding): Exclude<Level, 'none' | 'unknown'> {
  if (finding.effect === 'better') return 'favourable';
  if (isSerious(finding)) return 'serious';
  return isNotable(finding) ? 'notable' : 'minor';
}

/** Only who has an account can lose it; and only members are given a day to answer by. */
const hasSomethingToLose = ({ kind, deadline }: Prompt) =>
  isOneOf(KINDS_WITH_SOMETHING_TO_LOSE, kind) || deadline !== null;
const offersAWayOut = ({ alternatives }: Prompt) =>
  alternatives.some(({ kind }) => kind === 'decline' || kind === 'settings');

/** Whether the prompt says by itself that refusing costs the account or the access to it. */
export function promptLeavesNoChoice(prompt: Prompt): boolean {
  return (
    hasSomethingToLose(prompt) &&
    prompt.consequence !== null &&
    isOneOf(PRICES_TOO_HIGH, prompt.consequence.kind) &&
    !offersAWayOut(prompt)
  );
}

/**
 * The level of a policy change, from the worst that it brings. No way to refuse makes a notable
 * change serious; it does not make housekeeping serious, since hardly any terms can be refused
 * and kept.
 * @param prompt its own words on the price of refusing count too; null where there is none
 */
export function levelOfChange(change: PolicyChange, prompt: Prompt | null): Level {
  const levels = new Set(change.findings.map(levelOfFinding));
  if (levels.has('serious')) return 'serious';
  if (levels.has('notable')) {
    const noChoice = change.refusal.possible === 'no' || (prompt !== null && promptLeavesNoChoice(prompt));
    return noChoice ? 'serious' : 'notable';
  }
  const isWorse = change.findings.some(({ effect }) => effect === 'worse');
  return levels.has('favourable') && !isWorse ? 'favourable' : 'minor';
}

/**
 * The level of a prompt of which no change is known. What it says of the price of refusing is
 * worth knowing; what it changes stays unknown, so it is never more than `notable`.
 */
export function levelOfPrompt(prompt: Prompt): Level {
  const hasPrice = prompt.consequence !== null && isOneOf(PRICES_WORTH_KNOWING, prompt.consequence.kind);
  return hasSomethingToLose(prompt) && hasPrice ? 'notable' : 'unknown';
}
