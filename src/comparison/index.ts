/** Comparison: two readings of one document → what changed for the person, with both quotations. */
export { compareReadings } from './compare-readings.ts';
export { compareVersions } from './compare-versions.ts';
export type { ComparedFinding, Comparison } from './comparison.ts';
export { affirms } from './said-elsewhere.ts';
export { findFlap } from './same-text.ts';
export { type ComparedRow, type Passage, sideBySide } from './side-by-side.ts';
export { TOPIC_RULES } from './topic-rules.ts';
