/** Whether a message has the places that English has for what is put in. */
import { type Messages, pluralOf } from '../../src/explanation/index.ts';
import type { LanguageTag } from '../../src/model.ts';
import { standsForOneNumber } from './plurals.ts';

const COUNT = 'count';
const PLACE = /\$\$|\$([A-Za-z0-9_@]+)\$/g;

const placesIn = (message: string): string[] =>
  [...message.matchAll(PLACE)].flatMap(([, name]) => (name === undefined ? [] : [name.toLowerCase()]));

const show = (name: string) => `$${name.toUpperCase()}$`;

/** Names that the message may use, and those it must. */
function placesFor(key: string, english: Messages, tag: LanguageTag): { may: string[]; must: string[] } {
  const base = pluralOf(key, english);
  if (base === null) {
    const names = Object.keys(english[key]?.placeholders ?? {}).map((name) => name.toLowerCase());
    return { may: names, must: names };
  }
  const may = Object.keys(english[`${base}_other`]?.placeholders ?? {}).map((name) => name.toLowerCase());
  const isSilent = standsForOneNumber(tag, key.slice(base.length + 1));
  return { may, must: isSilent ? may.filter((name) => name !== COUNT) : may };
}

export function findPlaceholderProblems(key: string, message: string, english: Messages, tag: LanguageTag): string[] {
  const { may, must } = placesFor(key, english, tag);
  const used = placesIn(message);
  return [
    ...must.filter((name) => !used.includes(name)).map((name) => `"${key}" lacks ${show(name)}.`),
    ...[...new Set(used)]
      .filter((name) => !may.includes(name))
      .map((name) => `"${key}" has ${show(name)}, which English does not put in here.`),
    ...(message.replace(PLACE, '').includes('$')
      ? [`"${key}" has a $ that belongs to nothing: write $$ for a dollar.`]
      : []),
  ];
}
