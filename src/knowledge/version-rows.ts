/** How a kept text is stored, and how it looks from where it was read. */
import * as z from 'zod/mini';

const place = { url: z.string(), type: z.string() };
const times = { firstRead: z.number(), lastRead: z.number() };
/** Whose text: a service's id, or `host:` and the page's host where no service is known. */
const owner = z.string();
/** Each as `documentAddress` writes it. */
const addresses = z.array(z.string());

/** One text as one of its owners has it: two services may have the same text. */
const ownPlaceSchema = z.object({ owner, ...place, addresses, ...times });
export type OwnPlace = z.infer<typeof ownPlaceSchema>;

const acceptanceSchema = z.object({ decision: z.string(), at: z.number(), owner });
/** That the person accepted a text, and of whom. */
export type Acceptance = z.infer<typeof acceptanceSchema>;

const storedSchema = z.object({
  /** SHA-256 of the normalised text: one row for each distinct text. */
  hash: z.string(),
  /** Every address it was linked at, whoever did. */
  addresses,
  /** Where it stood at last, after redirects. */
  ...place,
  /** Whose text it was when it was last read. */
  owner,
  lang: z.string(),
  region: z.nullable(z.string()),
  ...times,
  /** The last one first. */
  accepted: z.array(acceptanceSchema),
  /** 1 where it was accepted and never expires, else 0: a number, because indexes know no booleans. */
  held: z.number(),
  /** Of the packed text, in bytes. */
  size: z.number(),
  packed: z.discriminatedUnion('form', [
    z.object({ form: z.literal('gzip'), bytes: z.instanceof(Uint8Array) }),
    z.object({ form: z.literal('plain'), plain: z.string() }),
  ]),
  /** Where each owner has it, who had it read last first. Rows from before version 4 of the store have none. */
  places: z.optional(z.array(ownPlaceSchema)),
});
type Stored = z.infer<typeof storedSchema>;

const distinct = <T>(items: readonly T[]) => [...new Set(items)];

/** Where an owner has a text whose row does not say so. */
const placeOfRow = ({ type, url, addresses, firstRead, lastRead }: Stored, owner: string): OwnPlace => ({
  ...{ owner, type, url, addresses, firstRead, lastRead },
});

/** An earlier row knew its last owner; who it was accepted of had it as well. */
const placesOf = (row: Stored): OwnPlace[] =>
  row.places && row.places.length > 0
    ? row.places
    : distinct([row.owner, ...row.accepted.map((one) => one.owner)]).map((owner) => placeOfRow(row, owner));

/** A row with these places, and with what indexes find it by. */
export const withPlaces = <T extends Stored>(row: T, places: OwnPlace[]) => ({
  ...row,
  places,
  owners: places.map((one) => one.owner),
  addresses: distinct(places.flatMap((one) => one.addresses)),
});

export const versionRowSchema = z.pipe(
  storedSchema,
  z.transform((row: Stored) => withPlaces(row, placesOf(row))),
);
export type VersionRow = z.infer<typeof versionRowSchema>;

/** A kept text without its words, as one of its owners has it. */
export type KeptVersion = Omit<VersionRow, 'packed' | 'held' | 'size' | 'places' | 'owners'>;

function seenFrom(row: VersionRow, own: OwnPlace): KeptVersion {
  const { packed: _, held: __, size: ___, places: ____, owners: _____, ...version } = row;
  return { ...version, ...own };
}

/** Where an owner has it. */
export const placeFor = (row: VersionRow, owner: string): OwnPlace =>
  row.places.find((one) => one.owner === owner) ?? placeOfRow(row, owner);

/** A text as an owner has it. */
export const seenBy = (row: VersionRow, owner: string): KeptVersion => seenFrom(row, placeFor(row, owner));

/** A text as who had it read last at an address has it. */
export const seenAt = (row: VersionRow, address: string): KeptVersion =>
  seenFrom(row, row.places.find((one) => one.addresses.includes(address)) ?? placeFor(row, row.owner));

/** A text as everyone has it of whom the person accepted it. */
export const seenAccepted = (row: VersionRow): KeptVersion[] =>
  distinct(row.accepted.map((one) => one.owner)).map((owner) => seenBy(row, owner));

/** A text by itself: as the one has it of whom it was accepted last, else who had it read last. */
export const seenAlone = (row: VersionRow): KeptVersion => seenBy(row, row.accepted[0]?.owner ?? row.owner);
