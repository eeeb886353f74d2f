import type { LanguageTag, Quotation } from '../model.ts';
import type { DataCategory, Modality, Purpose, Recipient, Topic } from '../vocabulary.ts';
import type { Block } from './blocks/block.ts';
import type { Definition } from './definitions.ts';
import type { Document } from './text/document.ts';
import type { ReadLanguage } from './text/language.ts';

/** `kept` is what `keepText` writes: blocks one a line, for texts kept on the device. */
export type PolicyFormat = 'html' | 'markdown' | 'kept';

/** What one sentence says. Direction and effect come from comparing. Offsets into the reading's text. */
export interface ReadingFinding {
  topic: Topic;
  data: DataCategory[];
  recipients: Recipient[];
  purposes: Purpose[];
  modality: Modality;
  /** Recipients' own names as the text defines them. */
  names: string[];
  quotation: Quotation;
  /** Index into the reading's sentences. */
  sentence: number;
}

/** A policy that was read. */
export interface Reading extends Document {
  url: string;
  /** The language it was read as. */
  lang: ReadLanguage;
  /** Language of the text by its words, or as the page or the caller says where it is none we read. */
  textLang: LanguageTag;
  blocks: readonly Block[];
  definitions: Definition[];
  findings: ReadingFinding[];
  /** Topics with the phrases that name them anywhere in the text: `purpose.ads sponsored`. */
  mentions: ReadonlySet<string>;
}

export type NotAPolicyReason =
  | 'log-in' // a page that asks for a password
  | 'error-page' // not found, forbidden
  | 'bot-check' // "are you a robot"
  | 'cookie-wall' // a page that lets nobody in without an answer on cookies
  | 'empty-shell' // a page whose text a script would have fetched
  | 'other-page' // a shop's first page, an article
  | 'too-little-text' // fewer words than any policy has
  | 'pdf'
  | 'not-text'; // an image, an archive, random bytes

/** What became of a text. */
export type ReadingOutcome =
  | { kind: 'read'; reading: Reading }
  | { kind: 'not-a-policy'; reason: NotAPolicyReason }
  /** It has more of these than the limit. */
  | { kind: 'too-long'; of: 'characters' | 'blocks' | 'sentences' | 'findings'; limit: number }
  /** Read as to structure; findings are not made in this language, comparing still works on words. */
  | { kind: 'unknown-language'; reading: Reading };
