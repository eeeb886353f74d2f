/** What is taken of a page for the reader: plain data. */
import { attribute, textOf } from './dom.ts';
import type { Markup } from './markup.ts';
import { inHead, logoOf } from './masthead.ts';
import { takeRows } from './rows.ts';

/**
 * A text, the end of an element (0), the end of what a shadow root holds (1: the host's own children follow), the
 * beginning of an element (tag, flags, names and values of attributes), or the whole of one.
 */
export type Row = string | 0 | 1 | (string | number)[] | Markup;

/** Of a text by the number of an element: its first text, the text after it, the first in its shadow root. */
export const FIRST = 0;
export const AFTER = 1;
export const FIRST_INSIDE = 2;
/** By the number of a row's own, or beside an element. */
export type Spot = number | [number, number];

/** What stands around the candidates of a page, and what the page says of itself: all that the reader needs. */
export interface Snapshot {
  base: string;
  /** `<html lang>`, or ''. */
  lang: string;
  title: string;
  /** The site's name as the page gives it. */
  site: string;
  /** What the link to its first page or its logo says, or ''. */
  logo: string;
  /** More of the page can be had. */
  more: boolean;
  rows: Row[];
  candidates: Spot[];
  /** Elements around candidates that are laid over the page, by their numbers. */
  fixed: number[];
}

/** A snapshot with the page's nodes by their numbers. */
export interface Taken {
  snapshot: Snapshot;
  nodes: Node[];
}

/** Flags of an element. */
export const SHOWN = 1;
export const OMITTED = 2;
/** Of what a candidate stands in: laid over the page. */
export const FIXED = 4;

/** Longest value of an attribute, and longest title. */
export const VALUE_CHARS = 2000;

/** Takes a snapshot of the page around candidates. See `takeRows`. */
export function* takeSnapshot(
  document: Document,
  candidates: readonly Node[],
  hosts: ReadonlyMap<Element, ShadowRoot>,
  far: boolean,
): Generator<void, Taken> {
  const { nodes, ...taken } = yield* takeRows(candidates, hosts, far);
  const root = inHead(document, ':root');
  const site = inHead(document, 'meta[property="og:site_name"]');
  const title = inHead(document, 'title');
  const snapshot: Snapshot = {
    base: root?.baseURI ?? 'about:blank',
    lang: root ? attribute(root, 'lang') : '',
    title: title ? textOf(title).slice(0, VALUE_CHARS) : '',
    site: site ? attribute(site, 'content').slice(0, VALUE_CHARS) : '',
    logo: logoOf(document),
    more: !far,
    ...taken,
  };
  return { snapshot, nodes };
}
