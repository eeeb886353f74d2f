/** "What changed": old against new. */
import type { Claim, Evidence, Finding, PolicyChange } from '../../model.ts';
import type { Topic } from '../../vocabulary.ts';
import { evidenceLines, prove } from '../evidence.ts';
import { wordFinding } from '../finding-sentence.ts';
import { inTellingOrder } from '../findings.ts';
import type { Section, Sentence } from '../story.ts';
import type { Telling } from '../telling.ts';

/** Told elsewhere: under "Can I say no?" and in the history. */
const TOLD_ELSEWHERE: readonly Topic[] = ['notice.refusal-consequence', 'notice.effective-date'];

const placeOf = (evidence: Evidence) => (evidence.kind === 'prompt' ? 'prompt' : evidence.url);

/** How well a claim about before and a finding fit: they cite the same, and something went away. */
function fitOf(before: Claim, finding: Finding): number {
  const places = new Set(before.evidence.map(placeOf));
  const shared = finding.evidence.filter((evidence) => places.has(placeOf(evidence))).length;
  if (shared === 0) return 0;
  return 2 * shared + (finding.direction === 'dropped' || finding.direction === 'narrowed' ? 1 : 0);
}

/** Each claim about before beside the finding that it fits best; a finding takes one claim at most. */
function matchBefore(change: PolicyChange, findings: readonly Finding[]): Map<Finding, Claim> {
  const matched = new Map<Finding, Claim>();
  for (const before of change.before) {
    const free = findings.filter((finding) => !matched.has(finding));
    const best = free.reduce<Finding | null>(
      (best, finding) => (fitOf(before, finding) > (best ? fitOf(before, best) : 0) ? finding : best),
      null,
    );
    if (best) matched.set(best, before);
  }
  return matched;
}

export function changedSection({ leading, service, voice }: Telling): Pick<Section, 'sentences' | 'pairs'> {
  if (!leading) return { sentences: [], pairs: [] };
  const findings = inTellingOrder(leading.findings).filter(
    ({ direction, topic }) => direction !== 'unchanged' && !TOLD_ELSEWHERE.includes(topic),
  );
  const matched = matchBefore(leading, findings);
  const labels = { before: voice.say('story_before'), after: voice.say('story_after') };
  const claimSentences = ({ statement, evidence }: Claim): Sentence[] =>
    prove(voice.pick(statement), evidenceLines(evidence, leading, voice));
  const pairs = findings.flatMap((finding) => {
    const before = matched.get(finding);
    const after = prove(wordFinding(finding, service, voice), evidenceLines(finding.evidence, leading, voice));
    return after.map((sentence) => ({
      before: (before && claimSentences(before)[0]) ?? null,
      after: sentence,
      labels,
    }));
  });
  const unmatched = leading.before.filter((before) => ![...matched.values()].includes(before));
  const sentences = unmatched.flatMap(claimSentences).map((sentence) => ({
    ...sentence,
    text: voice.say('story_before_this', sentence.text),
  }));
  return { sentences, pairs };
}
