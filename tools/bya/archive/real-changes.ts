/**
 * Which of an archive's versions are changes that the service made. Most are not: ten documents
 * made 41.6 % of all changes that one collection recorded in a year, changing at every crawl, and
 * half of the rest came and went.
 *
 * - A technical upgrade reads the same page differently: it moves what later versions are compared
 *   with, and is no change.
 * - A version that is no policy (an empty crawl, a page that asks whether one is a robot) never was.
 * - A text that comes back within `RETURNS_WITHIN` days was an aberration: so was what stood between.
 * - In a document that changes at every crawl, lines that stand in hardly any version are set aside.
 */
import type { RecordKind } from './history.ts';
import { fingerprint, linesOf } from './texts.ts';

export interface Version {
  commit: string;
  at: number;
  kind: RecordKind;
  text: string;
}

/** Two texts between which a service changed its document. */
export interface RealChange {
  before: Version;
  after: Version;
}

const DAY = 24 * 60 * 60 * 1000;
const RETURNS_WITHIN = 90 * DAY;
/** So many versions within so long are more than any service writes: the document is restless. */
const RESTLESS = { versions: 8, within: 30 * DAY };
/** A line of a restless document counts when so many of its versions have it. */
const LASTING = 4;
/** A text of fewer lines was not read whole. */
const LEAST_LINES = 3;

const isRestless = (versions: readonly Version[]) =>
  versions.some((version, at) => {
    const later = versions[at + RESTLESS.versions - 1];
    return later !== undefined && later.at - version.at <= RESTLESS.within;
  });

/** The versions without the lines that come and go. */
function settle(versions: readonly Version[]): Version[] {
  const lines = versions.map(({ text }) => linesOf(text));
  const counts = new Map<string, number>();
  for (const version of lines)
    for (const mark of new Set(version.map((line) => line.mark))) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  // What is only just there counts from its second time on.
  const [previous, last] = lines.slice(-2).map((version) => new Set(version.map(({ mark }) => mark)));
  const isNew = (mark: string) => previous?.has(mark) === true && last?.has(mark) === true;
  const lasts = (mark: string) => (counts.get(mark) ?? 0) >= LASTING || isNew(mark);
  return versions.map((version, at) => ({
    ...version,
    text: (lines[at] ?? []).flatMap(({ line, mark }) => (lasts(mark) ? [line] : [])).join('\n\n'),
  }));
}

/** A step of the way that a document's text took. */
interface Step {
  version: Version;
  mark: string;
  /** When the next text took its place; null where none did yet. */
  until: number | null;
  /** Whether it differs from the step before by how the page was read alone. */
  technical: boolean;
  returned: boolean;
}

/** The way a text took, with every detour to which it returned soon cut out. */
function straighten(versions: readonly Version[]): Step[] {
  const way: Step[] = [];
  for (const version of versions) {
    const mark = fingerprint(version.text);
    const top = way.at(-1);
    if (top?.mark === mark) continue;
    if (top) top.until = version.at;
    const at = way.findLastIndex((step) => step.mark === mark);
    const left = way[at];
    if (left && version.at - (left.until ?? version.at) <= RETURNS_WITHIN) {
      way.length = at + 1;
      left.until = null;
      continue;
    }
    way.push({ version, mark, until: null, technical: version.kind === 'technical', returned: at >= 0 });
  }
  return way;
}

/**
 * @param versions of one document, oldest first
 * @param isPolicy whether a text is one at all
 * @returns every two texts between which the service made a change; whether it matters is not asked here
 */
export function findRealChanges(versions: readonly Version[], isPolicy: (text: string) => boolean): RealChange[] {
  const readable = versions.filter(({ text }) => linesOf(text).length >= LEAST_LINES && isPolicy(text));
  const first = straighten(readable);
  // Texts that came and went are no unrest: they are cut out already.
  const way = isRestless(first.map(({ version }) => version)) ? straighten(settle(readable)) : first;
  return way.flatMap((step, at) => {
    const before = way[at - 1];
    if (!before || step.technical || step.returned) return [];
    return [{ before: before.version, after: step.version }];
  });
}
