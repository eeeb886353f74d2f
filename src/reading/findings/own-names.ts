import type { Reading } from '../reading.ts';
import type { Sentence } from '../text/document.ts';

/** Sentences at a text's beginning in which a company named is who it is by, and in which a name may stand beside "we". */
const OPENING = 12;
const DEFINING = 100;
/** … (“Acme,” “we,” “us”): a name beside a word for the service itself. */
const BESIDE_WE = /^(?:we|us|our|wir|uns|nous|nosotros|noi|nós|my)$/iu;
/** Acme GmbH („Acme“): a name behind the form of a company. */
const BEHIND_FORM =
  /(?:Inc|LLC|Ltd|Limited|GmbH|A\.?G|K\.?G|S\.?E|S\.?A\.?(?:S|R\.?L)?|S\.?[LR]\.?L?|S\.?p\.?A|B\.?V|Corp\p{L}*|P\.?L\.?C|O[yÜ]|A\.?B|o\. ?o)\.?\)?,?\s*(?:\([^()]{0,20})?$/u;
const BRACKETS = /\(([^()]{0,160})\)/gu;
const QUOTED = /["“”„«]\s?([^"“”„«»]{2,30}?),?\s?["“”»]/gu;
/** Names of what every text has, and of parties that have words of their own. */
const COMMON =
  /^(?:we|us|our|you|your|the|this|these|company|services?|terms?|sites?|websites?|apps?|applications?|platform|products?|policy|privacy|agreement|software|content|users?|members?|client|customer|program|parties|party|nutzer|kunde|plattform|dienste?|gruppe|group|toggle|vous|usted(?:es)?|vocês?|lei|voi|pan|pani|państwo)(?!\p{L})/iu;
/** Sentences that begin with a name of the title and go on in small letters. */
const BEGINS = 2;

/** Words before a name that is no subject: "on Acme", "your Acme account"; of all languages read. */
const NO_SUBJECT = new Set(
  `your the a an this our on of via through from using use with by to in at for between against under
  ihr ihre ihrem ihren ihrer der die das des dem den ein eine von zu mit bei auf über an für durch aus
  votre vos le la les de du des sur par avec à pour dans el los las su tu con por il lo di del su per
  o os as do da no na ao seu sua z na od w przez dla`.split(/\s+/),
);

const byReading = new WeakMap<object, ReadonlySet<string>>();

/** “Acme” in „… Acme Inc. (“Acme”, “we”)“. */
function definedIn(text: string): { surely: string[]; maybe: string[] } {
  const [surely, maybe]: string[][] = [[], []];
  for (const { 0: whole, 1: inside = '', index } of text.matchAll(BRACKETS)) {
    const terms = [...inside.matchAll(QUOTED)].map(([, term = '']) => term.replace(/[.,]$/, '').trim());
    const names = terms.filter((term) => /^\p{Lu}/u.test(term) && !COMMON.test(term) && !/\s/.test(term));
    if (terms.some((term) => BESIDE_WE.test(term))) surely?.push(...names);
    else if (terms.length === 1 && whole.length < 40 && BEHIND_FORM.test(text.slice(0, index).trimEnd()))
      maybe?.push(...names);
  }
  return { surely: surely ?? [], maybe: maybe ?? [] };
}

/** "Acme uses …": names of the title with which sentences begin, without an article. */
function begunWith({ text, sentences, lang }: Reading): string[] {
  // In German every noun has a capital.
  if (lang === 'de') return [];
  const title = new Set((/\S.*/u.exec(text)?.[0] ?? '').match(/\p{Lu}[\p{L}\p{N}]+/gu) ?? []);
  const counts = new Map<string, number>();
  for (const { start, end, kind } of sentences) {
    if (kind === 'heading') continue;
    const name = /^(\p{Lu}[\p{L}\p{N}]+) \p{Ll}/u.exec(text.slice(start, Math.min(end, start + 40)))?.[1] ?? '';
    if (title.has(name) && !COMMON.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].flatMap(([name, count]) => (count >= BEGINS ? [name] : []));
}

/** The names by which a text calls the service that it is of, as written: "Acme may change these terms". */
export function ownNames(reading: Reading): ReadonlySet<string> {
  const ready = byReading.get(reading.sentences);
  if (ready) return ready;
  const defined = reading.sentences
    .slice(0, DEFINING)
    .map(({ start, end }) => definedIn(reading.text.slice(start, end)));
  const surely = defined.flatMap((one) => one.surely);
  const maybe = defined.slice(0, OPENING).flatMap((one) => one.maybe);
  const names = surely.length > 0 ? surely : maybe.slice(0, 1);
  const own = new Set(names.length > 0 ? names : begunWith(reading));
  byReading.set(reading.sentences, own);
  return own;
}

/** Where a sentence names the service by its own name: as "we" would. */
export function ownMentions(reading: Reading, { firstWord, endWord }: Sentence): { first: number; end: number }[] {
  const own = [...ownNames(reading)];
  if (own.length === 0) return [];
  const { text, words, lang } = reading;
  const mentions: { first: number; end: number }[] = [];
  for (let at = firstWord; at < endWord; at++) {
    const isNamed = own.some((name) => {
      const start = words.starts[at] ?? 0;
      // "HER" is no "her".
      if (words.forms[at] !== name.toLowerCase() || text.slice(start, start + name.length) !== name) return false;
      const isWithin = at > firstWord && NO_SUBJECT.has(words.forms[at - 1] ?? '');
      // "Acme Services" are a thing.
      return (
        !isWithin && (lang === 'de' || !/^\s\p{Lu}/u.test(text.slice(start + name.length, start + name.length + 3)))
      );
    });
    if (isNamed) mentions.push({ first: at, end: at + 1 });
  }
  return mentions;
}
