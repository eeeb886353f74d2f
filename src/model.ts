/**
 * The words of this project. One name for one thing: code, messages, interface and documents
 * use these. Runtime checks for them stand in `schemas.ts`; this file is types and the short
 * lists they are made of, so that the content script can import it for nothing.
 */
import type { DataCategory, Direction, Effect, Modality, Purpose, Recipient, Topic } from './vocabulary.ts';

/** A day, `YYYY-MM-DD`, or less exactly `YYYY-MM` or `YYYY` where the sources say no more. */
export type IsoDate = string;
/** Milliseconds since 1970-01-01 UTC. */
export type Timestamp = number;
/** A BCP 47 tag, lower case language first: `en`, `pt-BR`. */
export type LanguageTag = string;

// ---- what stands in the page ----------------------------------------------------------------

export const PROMPT_KINDS = ['reconsent', 'signup', 'checkbox', 'checkout', 'oauth', 'continue'] as const;
export type PromptKind = (typeof PROMPT_KINDS)[number];

export const ALTERNATIVE_KINDS = ['decline', 'later', 'log-out', 'delete-account', 'settings'] as const;
export type AlternativeKind = (typeof ALTERNATIVE_KINDS)[number];

export const CONSEQUENCE_KINDS = [
  'access-lost', // the service can't be used any more, or not at all, without accepting
  'account-deleted',
  'features-limited',
  'payment', // going on without accepting costs money
  'other',
] as const;
export type ConsequenceKind = (typeof CONSEQUENCE_KINDS)[number];

/** Words of a page or text with where they stand: `text.slice(start, end) === quote`. */
export interface Quotation {
  quote: string;
  start: number;
  end: number;
}

/** A control offered beside the one that accepts. */
export interface Alternative {
  kind: AlternativeKind;
  /** Its label as the page shows it. */
  text: string;
}

/** A terms document that a prompt links to or names. */
export interface PromptDocument {
  /** A name of Open Terms Archive's terms-types where one fits, else the link's own words. */
  type: string;
  /** The link's words. */
  title: string;
  /** Absolute address; null where the page opens the document by script. */
  url: string | null;
}

/** A place in a page where the next click or tick accepts terms. */
export interface Prompt {
  /** The same for the same statement, action and documents in the same frame address. */
  id: string;
  kind: PromptKind;
  /** The visible sentence that makes the action an acceptance. */
  statement: string;
  /** Label of the control that accepts; for a checkbox its label. */
  action: string;
  alternatives: Alternative[];
  documents: PromptDocument[];
  /** Who asks, as written in the prompt, or else as the page calls its site; null where neither says. */
  service: string | null;
  /** By when one must accept, as the prompt says. Offsets into `text`. */
  deadline: (Quotation & { date: IsoDate }) | null;
  /** What the prompt says refusing costs. Offsets into `text`. */
  consequence: (Quotation & { kind: ConsequenceKind }) | null;
  /** The prompt's own visible text, at most 4,000 characters: what offsets count in. */
  text: string;
  lang: LanguageTag;
  /** From 0 to 1: how sure detection is that this is a prompt. */
  confidence: number;
}

// ---- what is known ---------------------------------------------------------------------------

/** Words for people, by language; English is always there. */
export type Text = { en: string } & { [lang: LanguageTag]: string };

/** Who asks. */
export interface Service {
  id: string;
  name: string;
  /** Other names that prompts use. */
  aliases: string[];
  /** Registrable domains, without `www.`. */
  domains: string[];
  /** The corporate group it belongs to, as people know it; null where it stands alone. */
  group: string | null;
  /** Where its documents stand, as far as known; types by Open Terms Archive's names. */
  documents?: { type: string; url: string }[] | undefined;
}

/** A cited source: where a fact was read. */
export interface Source {
  /** Unique within its policy change; findings cite it by this. */
  id: string;
  url: string;
  publisher: string;
  /** When it was published; null where it does not say. */
  published: IsoDate | null;
  /** At most 15 of its own words. */
  quote?: string | undefined;
}

/** What stands behind a sentence. */
export type Evidence =
  | ({ kind: 'prompt' } & Quotation)
  | ({ kind: 'version'; hash: string; url: string; readAt: Timestamp } & Quotation)
  | ({ kind: 'source' } & Source);

/** One language-neutral statement about what a text does. */
export interface Finding {
  topic: Topic;
  data: DataCategory[];
  recipients: Recipient[];
  purposes: Purpose[];
  modality: Modality;
  direction: Direction;
  effect: Effect;
  /** The recipients' own names where known: "Facebook, Instagram". */
  names?: string[] | undefined;
  /** The finding in plain words, where a person wrote them. */
  statement?: Text | undefined;
  evidence: Evidence[];
}

export const REFUSAL_ANSWERS = ['yes', 'partly', 'no', 'unknown'] as const;
/** Can one refuse, and at what price. */
export interface Refusal {
  possible: (typeof REFUSAL_ANSWERS)[number];
  /** How one refuses; null where one can't or where it is not known. */
  how: Text | null;
  /** What refusing costs, as first announced. */
  cost: { kind: ConsequenceKind | 'none' | 'unknown'; statement: Text | null };
  evidence: Evidence[];
}

/** A sentence in plain words with what stands behind it. */
export interface Claim {
  statement: Text;
  evidence: Evidence[];
}

export const REVISION_KINDS = [
  'postponed',
  'withdrawn',
  'softened',
  'hardened',
  'reworded',
  'paused',
  'in-force',
] as const;
/**
 * Something that happened to a policy change after it was announced. `withdrawn` with a `deadline`
 * takes back the date or the price of refusing; without one, the change itself.
 */
export interface Revision extends Claim {
  date: IsoDate;
  kind: (typeof REVISION_KINDS)[number];
  /** The deadline that holds from then on; null where none holds any more; absent where unaffected. */
  deadline?: IsoDate | null | undefined;
}

/** How a policy change was checked, best first. */
export const REVIEW_STATES = [
  'reviewed', // somebody other than who wrote it has compared it with its sources, and agrees
  'one-reader', // one reader has written it from its sources; nobody else has checked it
  'machine-drafted', // a machine has drafted it; nobody has checked it
] as const;

/** A known change of a service's documents. */
export interface PolicyChange {
  id: string;
  service: Service;
  documents: { type: string; url: string }[];
  /** Where it holds: ISO 3166-1 alpha-2 codes, `EEA`, `UK`, or `worldwide`. */
  regions: string[];
  /** Regions with another text. */
  unaffected: { region: string; statement: Text }[];
  announced: IsoDate | null;
  effective: IsoDate | null;
  /** By when one had to accept, as announced. */
  deadline: IsoDate | null;
  /** The most important thing in one sentence of at most 90 characters. */
  headline: Text;
  findings: Finding[];
  refusal: Refusal;
  /** How it was before, where the change took something away or widened it. */
  before: Claim[];
  stays: Claim[];
  revisions: Revision[];
  /** How other services of the same sort do it. */
  elsewhere: ({ service: string } & Claim)[];
  sources: Source[];
  review: { state: (typeof REVIEW_STATES)[number]; date: IsoDate };
}

// ---- what we tell ----------------------------------------------------------------------------

export const LEVELS = ['serious', 'notable', 'minor', 'favourable', 'none', 'unknown'] as const;
export type Level = (typeof LEVELS)[number];

export const UNKNOWN_REASONS = [
  'service-not-known', // we hold nothing about this service
  'change-not-known', // we know the service, and no change of it that fits this prompt
  'texts-not-read', // the linked texts have not been read
  'texts-being-read', // they are being read at this moment
  'texts-stopped', // the person stopped the reading
  'texts-off', // the person has switched reading off
  'no-documents', // the prompt links to no text
  'text-no-address', // the page opens a text by script, without an address
  'text-log-in', // a log-in page came in the text's place
  'text-error-page', // a page that tells of an error came in the text's place
  'text-bot-check', // a page came that lets only people in
  'text-cookie-wall', // a page came that asks about cookies first
  'text-empty-shell', // a page without words, which a script would fill
  'text-too-short', // fewer words than any policy has
  'text-pdf',
  'text-not-text', // an image, an archive, random bytes
  'text-too-long', // longer than we read
  'text-missing', // the server says that there is no such page
  'text-refused', // the server does not give the text to us
  'text-server-error', // the server failed
  'text-too-slow', // no answer within the time limit
  'text-offline', // this device has no connection
  'text-unreachable', // no way there: no such host, or blocked on the way
  'text-local', // an address inside a home or company network, which pages must not make us ask
  'text-off-domain', // the link led to another site
  'text-other-language', // a text in another language than the page
  'text-other-region', // a text for another region than the address asked for
  'text-coming-elsewhere', // the text in force, which says that another one is to come: that one was not read
  'text-language-not-read', // a language in which we can compare but not understand
  'texts-too-many', // more texts are linked than we read at a time
  'first-reading', // read for the first time: nothing to compare with
  'another-region', // what we know is about another region's text
  'machine-drafted', // what we know was drafted by a machine and not reviewed
  'one-reader', // what we know was written by one reader, and not reviewed by another
  'page-unreadable', // the browser lets no extension read this page
] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** What the person did, when, and what they had been shown. A row of the ledger. */
export interface Decision {
  /** Random, made where the click happened, so that recording twice is recording once. */
  id: string;
  at: Timestamp;
  answer: 'accepted' | AlternativeKind;
  /** Address of the page, without query and fragment. */
  page: string;
  prompt: Prompt;
  serviceId: string | null;
  /** What we had said before the click; null where nothing was said. */
  shown: { level: Level; headline: string; changes: string[] } | null;
  /** The texts in force then, as far as they had been read. */
  versions?: { url: string; type: string; hash: string }[] | undefined;
}

/** One text of a document as it was read. */
export interface VersionRef {
  /** SHA-256 of the normalised text, in hexadecimal. */
  hash: string;
  /** Where it really stood, after redirects. */
  url: string;
  readAt: Timestamp;
}

export const TEXT_RELATIONS = [
  'same', // word for word the earlier text
  'changed', // another text; `level` says whether that matters
  'returned', // a text that was there before the earlier one has come back
] as const;

/** A document's text against an earlier one of it. */
export interface TextComparison {
  /** The earlier text: the one this person last accepted, else the last one kept. */
  since: VersionRef & { acceptedAt: Timestamp | null };
  relation: (typeof TEXT_RELATIONS)[number];
  /** `none`: compared, and nothing that matters changed. */
  level: Level;
  /** Most telling first. Evidence of the hash of `since` is how it was, the other how it is. */
  findings: Finding[];
}

export const TEXT_TIMES = [
  'announced', // it holds only from a day to come
  'ending', // it holds still, and says that another one will
  'beside-earlier', // its page shows the text before it as well
] as const;
/** When a text holds, where it says more than that it is in force. */
export interface TextTime {
  kind: (typeof TEXT_TIMES)[number];
  /** From when on it holds, or by when it ends; null where it gives no day. */
  date: IsoDate | null;
  /** Hash of the text before it, where the page shows both. */
  earlier: string | null;
  /** Its own words. */
  evidence: Evidence[];
}

/** What became of reading one document on this device. */
export interface TextReport {
  /** As the prompt names and links it; the address without what only tracks. */
  type: string;
  url: string;
  /** When it was read or tried. */
  at: Timestamp;
  /** Null where there is no text. */
  version: VersionRef | null;
  /** Why there is none, or what to know about the one there is. */
  unknown: UnknownReason[];
  /** Null where the text is simply in force, or does not say. */
  time: TextTime | null;
  /** What the text says by itself, most telling first. */
  says: Finding[];
  /** Null where there is nothing to compare with. */
  compared: TextComparison | null;
}

/** Prompt, service, policy changes and ledger put together: what to tell the person. */
export interface Assessment {
  prompt: Prompt | null;
  service: Service | null;
  level: Level;
  /** Policy changes that bear on this prompt, most telling first. */
  changes: PolicyChange[];
  unknown: UnknownReason[];
  /** Earlier decisions for this service, newest first. */
  decisions: Decision[];
  /** What the linked texts gave, in the order of the prompt's documents. */
  texts: TextReport[];
}
