/** What stands in the page. */
import type { IsoDate, LanguageTag, Quotation } from './basics.ts';

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

/** How much of each a prompt may hold; in characters where it is words. Detection cuts what is longer, borders refuse it. */
export const PROMPT_LIMITS = {
  statement: 4000,
  /** Of a control, or of a link. */
  label: 500,
  alternatives: 20,
  documents: 30,
  type: 200,
  address: 2048,
  service: 200,
  text: 4000,
} as const;

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
  /** The prompt's own visible text: what offsets count in. */
  text: string;
  lang: LanguageTag;
  /** From 0 to 1: how sure detection is that this is a prompt. */
  confidence: number;
}
