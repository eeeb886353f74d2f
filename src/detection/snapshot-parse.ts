import type { Markup } from './markup.ts';
import type { Row, Snapshot, Spot } from './snapshot.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

const isInteger = (value: unknown): value is number => Number.isInteger(value);
const isNumber = (value: unknown): value is number => isInteger(value) && value >= 0;
const isList = <Item>(value: unknown, fits: (item: unknown) => item is Item): value is Item[] =>
  Array.isArray(value) && value.every(fits);

function isSpot(value: unknown): value is Spot {
  return isInteger(value) || (isList(value, isInteger) && value.length === 2);
}

/** More elements than this are in no markup that a page is asked for. */
const MOST = 100_000;

function isMarkup(value: unknown): value is Markup {
  if (typeof value !== 'object' || value === null) return false;
  const [html, count, hidden, roots] = ['html', 'count', 'hidden', 'roots'].map((name) => Reflect.get(value, name));
  if (!isText(html) || !isNumber(count) || count > MOST || !isList(hidden, isNumber)) return false;
  return isList(
    roots,
    (root): root is [number, Markup] => Array.isArray(root) && isNumber(root[0]) && isMarkup(root[1]),
  );
}

function isRow(value: unknown): value is Row {
  if (isText(value) || value === 0 || value === 1) return true;
  if (!Array.isArray(value)) return isMarkup(value);
  return value.every((part, index) => (index === 1 ? isInteger(part) : isText(part)));
}

const hasTexts = (value: object): value is Pick<Snapshot, 'base' | 'lang' | 'title' | 'site' | 'logo'> =>
  ['base', 'lang', 'title', 'site', 'logo'].every((name) => isText(Reflect.get(value, name)));

/** A snapshot out of what a stranger sent; null where it is none. */
export function parseSnapshot(value: unknown): Snapshot | null {
  if (typeof value !== 'object' || value === null || !hasTexts(value) || !URL.canParse(value.base)) return null;
  const { base, lang, title, site, logo } = value;
  const [rows, candidates, fixed] = ['rows', 'candidates', 'fixed'].map((name): unknown => Reflect.get(value, name));
  if (!isList(rows, isRow) || !isList(candidates, isSpot) || !isList(fixed, isInteger)) return null;
  return { base, lang, title, site, logo, rows, candidates, fixed, more: Reflect.get(value, 'more') === true };
}
