/** Which claim about before belongs beside which finding. */
import type { Claim, Evidence, Finding } from '../../model.ts';

/** Words this short are in every sentence. */
const MIN_LETTERS = 4;
/** What two forms of a word share, in most languages and all the catalogue's. */
const STEM_LETTERS = 5;
/** Two sentences that share fewer words than this share them by chance. */
const MIN_SHARED = 2;

// English is always there, and the match must not depend on the interface's language.
function stemsOf({ statement }: { statement?: { en: string } | undefined }): Set<string> {
  const words = statement?.en.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= MIN_LETTERS).map((word) => word.slice(0, STEM_LETTERS)));
}

const placeOf = (evidence: Evidence) => (evidence.kind === 'prompt' ? 'prompt' : evidence.url);

function countSharedPlaces(one: readonly Evidence[], other: readonly Evidence[]): number {
  const places = new Set(one.map(placeOf));
  return new Set(other.map(placeOf).filter((place) => places.has(place))).size;
}

/** Shared words, each worth less the more findings have it; then shared sources; then that something went away. */
function fitOf(before: Claim, finding: Finding, findings: readonly Finding[]): number {
  const own = stemsOf(finding);
  const shared = [...stemsOf(before)].filter((stem) => own.has(stem));
  const worth = (stem: string) => 1 / findings.filter((one) => stemsOf(one).has(stem)).length;
  const words = shared.reduce((sum, stem) => sum + worth(stem), 0);
  const isShrinking = finding.direction === 'dropped' || finding.direction === 'narrowed';
  const sources = countSharedPlaces(before.evidence, finding.evidence);
  // A finding without words of its own can only be known by its sources.
  const isFit = findings.length === 1 || (finding.statement ? shared.length >= MIN_SHARED : sources > 0);
  return isFit ? 1 + words + sources / 4 + (isShrinking ? 1 / 4 : 0) : 0;
}

/** Each claim about before with the finding that it fits best, if any does; a finding takes one at most. */
export function matchOldAndNew(before: readonly Claim[], findings: readonly Finding[]): Map<Finding, Claim> {
  const matched = new Map<Finding, Claim>();
  for (const claim of before) {
    const free = findings.filter((finding) => !matched.has(finding));
    const fits = free.map((finding) => fitOf(claim, finding, findings));
    const best = Math.max(0, ...fits);
    const finding = best > 0 ? free[fits.indexOf(best)] : undefined;
    if (finding) matched.set(finding, claim);
  }
  return matched;
}
