import type { AlternativeKind, IsoDate, Prompt } from '../model.ts';
import type { Passage, Sight } from './passage.ts';
import type { Span } from './split-sentences.ts';
import type { PageElement } from './tree.ts';

/** A prompt with the places it stands in: elements of the tree that was read, or their numbers, or the page's own. */
export interface PlacedPrompt<Place> {
  prompt: Prompt;
  /** The control that accepts. */
  action: Place;
  /** The nearest block around the statement. */
  statement: Place;
  alternatives: { kind: AlternativeKind; text: string; element: Place }[];
}

/** A prompt as the reader finds it. */
export type FoundPrompt = PlacedPrompt<PageElement>;

/** What a scan knows of the page beside its elements. */
export interface Page extends Sight {
  today: IsoDate;
  /** `<html lang>`, or ''. */
  lang: string;
  /** Names the page goes by, likeliest first. */
  names: string[];
  /** What the page calls its site, or ''. */
  called: string;
  origin: string;
}

/** A stretch of a passage that is being judged. */
export interface Reading {
  passage: Passage;
  span: Span;
}

export function wordsOf({ passage, span }: Reading): string {
  return passage.text.slice(span.start, span.end);
}

export function hasFields(passage: Passage): boolean {
  return passage.marks.some((mark) => mark.kind === 'field');
}
