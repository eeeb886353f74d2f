/** Days, moments, languages, and words with where they stand: what the other words of the model are made of. */

/** A day, `YYYY-MM-DD`, or less exactly `YYYY-MM` or `YYYY` where the sources say no more. */
export type IsoDate = string;
/** Milliseconds since 1970-01-01 UTC. */
export type Timestamp = number;
/** A BCP 47 tag, lower case language first: `en`, `pt-BR`. */
export type LanguageTag = string;
/** The form of such a tag. */
export const LANGUAGE_TAG = /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*$/;

/** Words for people, by language; English is always there. */
export type Text = { en: string } & { [lang: LanguageTag]: string };

/** Words of a page or text with where they stand: `text.slice(start, end) === quote`. */
export interface Quotation {
  quote: string;
  start: number;
  end: number;
}
