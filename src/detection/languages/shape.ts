import type { DateWords } from '../dates/words.ts';

/**
 * What detection knows of one language. Every field is a regular expression's alternation, written in
 * the language's own spelling: it is folded (lower case, no accents, see `fold.ts`) when registered, so
 * write no capital letters and no capital escapes (`\S`, `\B`). Fields that begin with a Latin letter are
 * held to the start of a word; give stems, not forms. Repetition only with an upper limit (`.{0,40}`):
 * texts are hostile.
 */
export interface LanguageData {
  /** BCP 47, language only. */
  lang: string;
  /** Words for dates, kept in `dates/` for all languages side by side. */
  dates?: DateWords;
  /** Verbs of agreeing, accepting, consenting, acknowledging. A stem of each stands in `gates.ts` or `gates-beyond.ts` too. */
  agree: string;
  /** Having read, understood, taken note: an acceptance where one ticks it, not where a text asks for it. Likewise. */
  read: string;
  /** Names of terms, rules, conditions, agreements. */
  terms: string;
  /** Names of privacy and data-protection documents. */
  privacy: string;
  /** What ties a sentence to an action: "by clicking", "when you sign up", "click … if you". */
  by: string;
  /** Use of a site said to be an acceptance in passing: "by using this site", "use of … constitutes". */
  passive: string;
  /** Going on with use, as an action: "by continuing to browse". Also the label "Continue". */
  proceed: string;
  /** Said of terms that changed: "updated", "new", "we are changing". */
  update: string;
  /** "New", "changes", and the like: said of terms where it stands next to them, of other things anywhere else. */
  fresh?: string;
  /** An acceptance that lies in the past, or is other people's: "you accepted", "require users to". */
  past: string;
  /** An acceptance that whoever runs a site asks of others: "make members accept", whatever they do to accept. */
  imposed?: string;
  /** An acceptance that is still missing: "you must accept", "please accept". Alone it is the error of a form. */
  required?: string;
  /** Labels and words of registering and logging in. */
  signup: string;
  /** Labels and words of buying, ordering, paying, subscribing. */
  order: string;
  /** Labels that give an app access: "Authorize", "Allow". */
  allow: string;
  /** Labels of the other controls. */
  decline: string;
  /** Goes where one came from and accepts nothing; as the whole of a label. Where it is how one says no it stands in `decline` too. */
  back?: string;
  later: string;
  /** The third answer to an invitation, as the whole of a label. Rejected: "perhaps later" puts off. */
  maybe?: string;
  logout: string;
  remove: string;
  settings: string;
  /** Before a date by which one must act: "by", "until", "from … on", "take effect". */
  deadline: string;
  /** Before a date that is no deadline: "last updated". */
  dated: string;
  /** What refusing costs. */
  lost: string;
  deleted: string;
  limited: string;
  /** "Some features": where only those can't be used, the rest still can. */
  partly?: string;
  payment: string;
  /** What is to be paid, said of those who refuse. Rejected where it is a word of other things: "kosten", "maksu". */
  fee?: string;
  /** That no such thing is to be paid: taken out before it is looked for. */
  free?: string;
  /** Another cost of refusing: the contract ends. */
  ended?: string;
  /** What becomes of those who do not accept is said after this: "if you don't", "otherwise", "after that date". */
  refused?: string;
  /** Before a date that is a last day, not the day on which terms take effect. */
  latest?: string;
  /** Advertising by mail: consent to it alone accepts no terms. */
  marketing?: string;
  /** What ties a consent to a text that is not itself consented to: "in accordance with", "under". */
  under?: string;
  /** Other people's duty to accept: "users must". */
  others?: string;
  /** "You agree", not "I agree": what stands on a control's account, not on a box that one ticks. */
  addressed?: string;
  /** Points to what stands elsewhere on the page: "the above", "the following documents", "these changes". */
  these?: string;
  /** "Please read": asks for what it does not say was done. For languages whose `read` does not tell the two apart. */
  toRead?: string;
  /** Opens a sentence that says what the action before it means besides: "by doing so", "with that". */
  so?: string;
  /**
   * What one accepts and is no terms: offers, invitations, friend requests, quotes, calls. English has them in `agree`. Rejected: orders
   * and answers ("accept and order", "оферта", which are the terms).
   */
  offer?: string;
}
