/** What is noted in the row of a text: that it was read, and that the person accepted it; each for the owner it concerns. */
import type { LanguageTag, Timestamp } from '../model.ts';
import { type Packed, sizeOf } from './packing.ts';
import { type Acceptance, type OwnPlace, placeFor, type VersionRow, withPlaces } from './version-rows.ts';

/** A text is linked at a few addresses; a page that makes up more gets the newest kept. */
const MOST_ADDRESSES = 20;
/** A template has many owners. Those of whom the person accepted it all stay. */
const MOST_OWNERS = 20;
/** Of one owner. */
const MOST_ACCEPTANCES = 50;

/** A text as it was just read. */
export interface VersionInput {
  hash: string;
  /** Where it was linked and where it stood, as `documentAddress` writes them. */
  addresses: string[];
  url: string;
  type: string;
  owner: string;
  lang: LanguageTag;
  region: string | null;
  readAt: Timestamp;
  /** What `keepText` of `reading` gives. */
  text: string;
}

/** Whose texts a page's prompts link to: without a known service, those of the page's host. */
export const textOwner = (serviceId: string | null, page: string): string =>
  serviceId ?? `host:${new URL(page).hostname}`;

/** Where its owner has it now. At an address it has stood since it was first read there, whoever had it read. */
function placeRead({ owner, url, type, addresses, readAt }: VersionInput, before: readonly OwnPlace[]): OwnPlace {
  const mine = before.find((one) => one.owner === owner);
  const here = before.filter((one) => one === mine || one.addresses.some((address) => addresses.includes(address)));
  return {
    ...{ owner, url, type },
    addresses: [...new Set([...addresses, ...(mine?.addresses ?? [])])].slice(0, MOST_ADDRESSES),
    firstRead: Math.min(readAt, ...here.map(({ firstRead }) => firstRead)),
    lastRead: Math.max(readAt, mine?.lastRead ?? readAt),
  };
}

/** @param before the text's row, where it was kept before */
export function noteReading(input: VersionInput, packed: Packed, before: VersionRow | null): VersionRow {
  const { readAt, text: _, ...rest } = input;
  const accepted = before?.accepted ?? [];
  const own = placeRead(input, before?.places ?? []);
  const places = [own, ...(before?.places ?? []).filter(({ owner }) => owner !== input.owner)].filter(
    ({ owner }, at) => at < MOST_OWNERS || accepted.some((one) => one.owner === owner),
  );
  const row = {
    ...rest,
    firstRead: Math.min(readAt, before?.firstRead ?? readAt),
    lastRead: Math.max(readAt, before?.lastRead ?? readAt),
    accepted,
    held: before?.held ?? 0,
    size: sizeOf(packed),
    packed,
  };
  return withPlaces(row, places);
}

/** What was accepted by an erased decision was never accepted: a text that no other one holds may go like any other. */
export function noteErasure(row: VersionRow, isErased: (decision: string) => boolean): VersionRow {
  const accepted = row.accepted.filter(({ decision }) => !isErased(decision));
  return { ...row, accepted, held: accepted.length > 0 ? 1 : 0 };
}

/** Noting a decision twice is noting it once. From then on the text does not expire. */
export function noteAcceptance(row: VersionRow, acceptance: Acceptance): VersionRow {
  if (row.accepted.some(({ decision }) => decision === acceptance.decision)) return row;
  const { owner } = acceptance;
  const all = [acceptance, ...row.accepted];
  const over = all.filter((one) => one.owner === owner).slice(MOST_ACCEPTANCES);
  // Read for another's prompt a moment ago, it was not read again for this one.
  const isNew = !row.owners.includes(owner);
  const places = isNew ? [...row.places, placeFor(row, owner)] : row.places;
  return withPlaces({ ...row, accepted: all.filter((one) => !over.includes(one)), held: 1 }, places);
}
