import type { Level } from '../model.ts';
import type { ComparedFinding } from './comparison.ts';
import { TOPIC_RULES } from './topic-rules.ts';

/** Weight from which a worsening is one to think about first: new recipients, sale, ads, sensitive data, lost choices. */
const SERIOUS = 7.5;
const NOTABLE = 5;

/** How much a person should care, from the findings alone. Levels as the interface defines them. */
export function levelOf(findings: readonly Pick<ComparedFinding, 'topic' | 'effect'>[]): Level {
  const weights = (effect: ComparedFinding['effect']) =>
    findings.filter((finding) => finding.effect === effect).map(({ topic }) => TOPIC_RULES[topic].weight);
  const [worse, neutral, better] = [weights('worse'), weights('neutral'), weights('better')];
  if (findings.length === 0 || findings.every(({ topic }) => topic === 'notice.effective-date')) return 'none';
  if (worse.some((weight) => weight >= SERIOUS)) return 'serious';
  if (worse.some((weight) => weight >= NOTABLE) || neutral.some((weight) => weight >= SERIOUS)) return 'notable';
  if (worse.length === 0 && better.length > neutral.length) return 'favourable';
  return neutral.some((weight) => weight >= NOTABLE + 1) ? 'notable' : 'minor';
}
