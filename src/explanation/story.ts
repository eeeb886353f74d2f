/**
 * What the interface shows, every word of it in the person's language and nothing left to
 * decide: the warning draws a `Card`, the popup a `Story`. Made by `explain()` from an
 * assessment.
 */
import { type IsoDate, type LanguageTag, type Level, REVISION_KINDS, type Timestamp } from '../model.ts';
import type { DataCategory, Recipient, Topic } from '../vocabulary.ts';

/** What stands behind a sentence, ready to show. */
export interface EvidenceLine {
  /** The words quoted, without quotation marks; null where a source is cited without its words. */
  quote: string | null;
  /** Where and when: "WhatsApp Help Center, 15 January 2021" or "this dialog". */
  origin: string;
  /** Where one can read it; null for the page's own prompt. */
  url: string | null;
}

/** A piece of a sentence; the sign of its topic, if it has one, is drawn before it. */
export interface Part {
  text: string;
  topic: Topic | null;
  /** Where it is in another language than its sentence. */
  lang?: LanguageTag | undefined;
}

/** A sentence ready to show. No evidence, no sentence: only labels and "we don't know" lines have none. */
export interface Sentence {
  text: string;
  /** The language it is in, which is English where nobody has translated it. */
  lang: LanguageTag;
  evidence: EvidenceLine[];
  /** Its text piece by piece, where it is a list of things of the vocabulary or in two languages. */
  parts?: Part[] | undefined;
  /** What it is about, where it is about one thing. */
  topic?: Topic | undefined;
  /** Whether it is another's words and nothing else: they run in their own direction, whatever `lang` says. */
  isQuoted?: boolean | undefined;
}

export const ROW_NAMES = ['what', 'to', 'for', 'new', 'stays'] as const;
/** One of the card's five rows. */
export interface Row {
  name: (typeof ROW_NAMES)[number];
  label: string;
  sentence: Sentence;
}

/** How far the reading of the linked texts is, while it goes on. */
export interface Progress {
  /** "Texts read: 1 of 2" */
  label: string;
  /** From 0 to 1. */
  done: number;
}

/** The warning by the button. */
export interface Card {
  /** The prompt it speaks of. */
  promptId: string;
  level: Level;
  /** "Think first": the word that goes with the level's shape. */
  levelWord: string;
  headline: Sentence;
  /** "You can't say no and keep WhatsApp": stands right under the headline; null where nobody knows. */
  answer: Sentence | null;
  /** At most five, in the order of `ROW_NAMES`. */
  rows: Row[];
  /** "If you say no": at most two sentences, what the notice says and what was said later. */
  refusal: { label: string; sentences: Sentence[] } | null;
  /** When a reminder would come and what its button says; null where there is no deadline ahead. */
  reminder: { date: IsoDate; label: string } | null;
  /** Null where no text is being read. */
  reading: Progress | null;
  /** "2 sources · today 14:02". */
  footer: string;
  /** Words of the card's own controls. */
  words: { title: string; showMe: string; more: string; mute: string; close: string };
}

/** The data-flow picture: you → the service → recipients, one band for each kind of data. */
export interface Flow {
  you: string;
  service: string;
  recipients: { code: Recipient; label: string }[];
  bands: { data: DataCategory; label: string; to: Recipient[]; isNew: boolean }[];
  /** The word beside a new band. */
  newWord: string;
  /** The whole picture as one sentence, for those who can't see it. */
  description: string;
}

/** The popup: the whole story of one prompt, or of a service without a prompt. */
export interface Story {
  level: Level;
  levelWord: string;
  /** The service's name as people know it; the page's host where nothing is known. */
  service: string;
  headline: Sentence;
  /** One line on why this is told, where it needs saying: "Nothing to accept on this page …". */
  situation?: string | undefined;
  /** Null where no text is being read. */
  reading: Progress | null;
  /** Kept apart so that the popup can show the card's own five rows first. */
  rows: Row[];
  flow: Flow | null;
  /** In the order in which they are to be read; empty ones are left out. */
  sections: Section[];
  /** "Sources": every distinct source cited above, once. */
  sources: EvidenceLine[];
}

export const SECTION_NAMES = [
  'refusal',
  'changed',
  'says',
  'stays',
  'unknown',
  'elsewhere',
  'history',
  'decisions',
] as const;
/** What an event in a history is: a step of the change, a later revision, another change, or what the person did. */
export const EVENT_KINDS = [
  'announced',
  'deadline',
  'ahead',
  'effective',
  ...REVISION_KINDS,
  'change',
  'accepted',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** A heading with what stands under it. */
export interface Section {
  name: (typeof SECTION_NAMES)[number];
  title: string;
  sentences: Sentence[];
  /** Old against new, side by side, with what that means where they are a text's own words; only in `changed`. */
  pairs: {
    gist?: Sentence | undefined;
    before: Sentence | null;
    after: Sentence;
    labels: { before: string; after: string };
  }[];
  /** Only in `history`: what happened when. */
  events: { kind: EventKind; date: IsoDate; label: string; sentence: Sentence }[];
}

/** The words of the interface: `translate('level_serious')`; `''` for a key that is not there. */
export type Translate = (key: string, ...substitutions: string[]) => string;

/** What explanation needs from outside: it reads no clock and asks no browser. */
export interface Setting {
  translate: Translate;
  /** The interface's language. */
  lang: LanguageTag;
  now: Timestamp;
  /** Host of the page, for when nobody else gives a name. */
  host: string;
  /** Whether that is no name but a phrase such as "this service". */
  isPhrase?: boolean | undefined;
  /** The person's time zone (IANA name), for times of day; without it no time of day is shown. */
  timeZone?: string | undefined;
}
