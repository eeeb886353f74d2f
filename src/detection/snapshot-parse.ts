import type { Row, Snapshot } from './snapshot.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

function isRow(value: unknown): value is Row {
  if (isText(value) || value === 0 || value === 1) return true;
  return Array.isArray(value) && value.every((part, index) => (index === 1 ? Number.isInteger(part) : isText(part)));
}

const hasTexts = (value: object): value is Pick<Snapshot, 'base' | 'lang' | 'title' | 'site' | 'logo'> =>
  ['base', 'lang', 'title', 'site', 'logo'].every((name) => isText(Reflect.get(value, name)));

/** A snapshot out of what a stranger sent; null where it is none. */
export function parseSnapshot(value: unknown): Snapshot | null {
  if (typeof value !== 'object' || value === null || !hasTexts(value) || !URL.canParse(value.base)) return null;
  const { base, lang, title, site, logo } = value;
  const rows: unknown = Reflect.get(value, 'rows');
  const candidates: unknown = Reflect.get(value, 'candidates');
  if (!Array.isArray(rows) || !rows.every(isRow) || !Array.isArray(candidates)) return null;
  if (!candidates.every((number): number is number => Number.isInteger(number))) return null;
  return { base, lang, title, site, logo, rows, candidates, more: Reflect.get(value, 'more') === true };
}
