import type { AlternativeKind, IsoDate, Prompt } from '../model.ts';
import type { Passage, Sight } from './passage.ts';
import type { Span } from './statement.ts';

/** A prompt with the elements it stands in. */
export interface FoundPrompt {
  prompt: Prompt;
  /** The control that accepts. */
  action: Element;
  /** The nearest block around the statement. */
  statement: Element;
  alternatives: { kind: AlternativeKind; text: string; element: Element }[];
}

/** What a scan knows of the page beside its elements. */
export interface Page extends Sight {
  today: IsoDate;
  /** `<html lang>`, or ''. */
  lang: string;
  /** Names the page goes by, likeliest first. */
  names: string[];
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
