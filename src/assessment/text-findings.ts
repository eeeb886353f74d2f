/** Findings of a reading and of a comparison as the model has them, each with the texts' own words. */
import { affirms, type ComparedFinding, TOPIC_RULES } from '../comparison/index.ts';
import type { Evidence, Finding, Quotation, VersionRef } from '../model.ts';
import type { Reading, ReadingFinding } from '../reading/index.ts';
import { type Effect, isFlow } from '../vocabulary.ts';

/** As many as a person reads; the most telling come first. */
const MOST_CHANGES = 10;
const MOST_SAID = 6;
/** What weighs less is in every text. */
const LEAST_SAID = 6;
/** Places that are cited for one finding: each is two quotations. */
const MOST_PLACES = 2;
const MOST_NAMES = 20;
const NAME_LENGTH = 100;

const cite = (version: VersionRef, quotation: Quotation | null): Evidence[] =>
  quotation && quotation.quote !== '' ? [{ kind: 'version', ...version, ...quotation }] : [];

const nameList = (names: readonly string[]) =>
  names
    .map((name) => name.trim().slice(0, NAME_LENGTH))
    .filter((name) => name !== '')
    .slice(0, MOST_NAMES);

/**
 * Whether a sentence went and another of the text at hand still says the same of its topic: that it went is then no relief,
 * nor does it say that nothing is said of it any more.
 */
const isStillSo = ({ topic, direction, effect, quoteAfter }: ComparedFinding, now: Reading) =>
  quoteAfter === null &&
  (direction === 'dropped' || direction === 'narrowed') &&
  ((isFlow(topic) && effect === 'better') || topic === 'notice.retention') &&
  affirms(now, topic);

/** What changed, most telling first. Evidence names the version it stands in. */
export function findingsOfComparison(
  findings: readonly ComparedFinding[],
  before: VersionRef,
  after: VersionRef,
  now: Reading,
): Finding[] {
  const sure = findings.filter((finding) => !isStillSo(finding, now));
  // Of a text that differs in no other way, the words that went are told: the person sees what they are.
  return (sure.length > 0 ? sure : findings)
    .slice(0, MOST_CHANGES)
    .map(({ quoteBefore, quoteAfter, also, weight: _, names, ...finding }) => ({
      ...finding,
      names: nameList(names),
      evidence: [{ quoteBefore, quoteAfter }, ...also]
        .slice(0, MOST_PLACES)
        .flatMap((place) => [...cite(after, place.quoteAfter), ...cite(before, place.quoteBefore)]),
    }));
}

function effectOf(finding: ReadingFinding): Effect {
  const { added, removed } = TOPIC_RULES[finding.topic];
  if (isFlow(finding.topic) && finding.modality === 'does-not') return removed;
  return finding.modality === 'with-consent' && added === 'worse' ? 'neutral' : added;
}

const detail = ({ data, recipients, purposes }: ReadingFinding) => data.length + recipients.length + purposes.length;

/** The one that says most about each topic. */
function fullestOfEach(findings: readonly ReadingFinding[]): ReadingFinding[] {
  const best = new Map<string, ReadingFinding>();
  for (const finding of findings) {
    const known = best.get(finding.topic);
    if (!known || detail(finding) > detail(known)) best.set(finding.topic, finding);
  }
  return [...best.values()];
}

/** What a text says that a person would want to know first: not that it is new. */
export function findingsOfReading({ findings }: Reading, version: VersionRef): Finding[] {
  const rank = (finding: ReadingFinding) => TOPIC_RULES[finding.topic].weight + (effectOf(finding) === 'worse' ? 1 : 0);
  return fullestOfEach(findings)
    .filter(({ topic }) => TOPIC_RULES[topic].weight >= LEAST_SAID)
    .sort((one, other) => rank(other) - rank(one))
    .slice(0, MOST_SAID)
    .map((finding) => ({
      topic: finding.topic,
      data: finding.data,
      recipients: finding.recipients,
      purposes: finding.purposes,
      modality: finding.modality,
      direction: 'unchanged',
      effect: effectOf(finding),
      names: nameList(finding.names),
      evidence: cite(version, finding.quotation),
    }));
}
