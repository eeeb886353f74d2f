/** Findings in the order in which they are to be told, and what flows to whom. */
import type { Finding } from '../model.ts';
import type { DataCategory, Direction, Purpose, Recipient, Topic } from '../vocabulary.ts';

const GROWING: readonly Direction[] = ['new', 'widened'];

/** Most people want to know the first of these before the last. */
const PURPOSE_ORDER: readonly Purpose[] = [
  'sale',
  'ads',
  'ai-training',
  'marketing',
  'personalisation',
  'age-assurance',
  'security-safety',
  'service-provision',
];

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

const isWorse = ({ effect }: Finding) => effect === 'worse';

/** What is worse first, else as their author ordered them. */
export const inTellingOrder = (findings: readonly Finding[]): Finding[] => [
  ...findings.filter(isWorse),
  ...findings.filter((finding) => !isWorse(finding)),
];

/** Told under "Can I say no?" and in the history, not as something new. */
const TOLD_ELSEWHERE: readonly Topic[] = ['notice.refusal-consequence', 'notice.effective-date'];

/** What is told among the changes, in the order given. */
export const toldAsChanges = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ topic }) => !TOLD_ELSEWHERE.includes(topic));

/** What changed, most telling first. */
export const changedFindings = (findings: readonly Finding[]): Finding[] =>
  toldAsChanges(inTellingOrder(findings)).filter(({ direction }) => direction !== 'unchanged');

export const isGrowing = ({ direction }: Finding) => GROWING.includes(direction);

/** About data, but not about its going anywhere: how long it is kept, what is told of it, how one gets a copy of it. */
const NO_FLOWS: readonly Topic[] = ['notice.retention', 'notice.transparency', 'notice.promise-added'];
const isNoFlow = (topic: Topic) => topic.startsWith('choice.') || NO_FLOWS.includes(topic);

/** Data goes somewhere or is used: not what no longer happens. */
const isFlow = ({ topic, modality, direction }: Finding) =>
  !isNoFlow(topic) && modality !== 'does-not' && direction !== 'dropped' && direction !== 'narrowed';

/**
 * The flows that a picture or a short list shows, new ones first. What is new but optional stays
 * out where something is new for the worse: side by side, the two would look alike.
 */
export function flowsOf(findings: readonly Finding[]): Finding[] {
  const flows = inTellingOrder(findings.filter(isFlow));
  const growing = flows.filter(isGrowing);
  const worse = growing.filter(isWorse);
  return [...(worse.length > 0 ? worse : growing), ...flows.filter((flow) => !isGrowing(flow))];
}

/** Flows to somebody, if there are any: what stays with the service must not seem to go to others. */
export function passedOn(flows: readonly Finding[]): Finding[] {
  const passed = flows.filter(({ recipients }) => recipients.length > 0);
  return passed.length > 0 ? passed : [...flows];
}

export const dataOf = (flows: readonly Finding[]): DataCategory[] => distinct(flows.flatMap(({ data }) => data));
export const recipientsOf = (flows: readonly Finding[]): Recipient[] =>
  distinct(flows.flatMap(({ recipients }) => recipients));
export function purposesOf(flows: readonly Finding[]): Purpose[] {
  const purposes = distinct(flows.flatMap((flow) => flow.purposes));
  return purposes.sort((one, other) => PURPOSE_ORDER.indexOf(one) - PURPOSE_ORDER.indexOf(other));
}
