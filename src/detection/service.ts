import { fold } from './fold.ts';
import { lazily } from './lazy.ts';
import { pattern, type Subject, says } from './lexicon.ts';

/** A name of up to five words; lengths are capped because texts are hostile. */
const WORD = "[\\p{Lu}\\d](?:[\\p{L}\\d&+'-]|\\.(?=[\\p{L}\\d])){0,30}";
const nameSource = (): string => `${WORD}(?:[ ](?:of[ ]|and[ ]|&[ ])?${WORD}){0,4}`;
const possessive = lazily(() => new RegExp(`(?<![\\p{L}\\d])(${nameSource()}?)(?:[’'´]s|(?<=[sxz])[’'´]) `, 'gu'));
const subject = lazily(() => new RegExp(`^(${nameSource()}) `, 'u'));
const nameAtEnd = lazily(() => new RegExp(`(?<![\\p{L}\\d])(${nameSource()}) $`, 'u'));
/** A name inside a sentence: after a small letter or a comma. */
const inside = lazily(() => new RegExp(`(?<=[\\p{Ll},] )(${nameSource()})`, 'gu'));
/** A name in Latin letters between words of another script. */
const foreign = lazily(() => /[A-Z][A-Za-z\d&.+-]{2,30}(?: [A-Z][A-Za-z\d&.+-]{1,30}){0,3}/g);
const OTHER_SCRIPT =
  /[\u0370-\u03ff\u0400-\u052f\u0590-\u06ff\u0900-\u0dff\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
/** Latin capitals in other scripts that name no one. */
const GENERIC =
  /^(?:gdpr|rgpd|pdpa|pdf|faq|sms|cookies?|wi-?fi|url|api|html|ios|android|ok|id|ip|ai|app|eula|kyc|utc|kst|jst|qr|pin|vpn|cvv|web|email|e-mail|line id)$/i;
/** English words that open sentences or stand before "terms" and "agreement"; other languages put those after. */
const NO_NAME =
  /^(?:(?:let|here|what|that|this|these|there|who|how|when|where|today|we|you|they|please|hi|hello|dear)(?:['’](?:s|re|ve|ll|d))?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|after|before|from|by|if|to|as|in|for|with|our|your|the|new|important|starting|effective|beginning|since|until|once|all|any|some|user|customer|members?|membership|master|general|website|online|seller|developer|end|service|services|use|updated|last|community|also|\d+-[a-z]+|[\d\W]+)$/;
/** Only English writes months like names. */
const MONTH =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)$/;
/** Letters of other scripts, at least, that make Latin capitals a name. */
const OTHER_LETTERS = 20;
/** German writes every noun like a name: there it counts from the second time on. */
const NOUNS_LIKE_NAMES = 'de';

/** Longest name of a site; longer ones say what it is for. */
const CALLED_CHARS = 40;
/** What a person does, and what a page calls its documents: no names. */
const ACTS: Subject[] = ['signup', 'order', 'proceed', 'allow', 'decline', 'later', 'logout', 'settings'];

/** Words that begin a sentence or a title without being a name. */
function isName(words: string, text: string): boolean {
  const folded = fold(words);
  return (
    words.length > 2 &&
    !NO_NAME.test(folded) &&
    !folded.split(' ').some((word) => MONTH.test(word)) &&
    !says('terms', folded) &&
    !says('privacy', folded) &&
    !says('agree', folded) &&
    !says('update', folded) &&
    !says('by', `${folded} `) &&
    !isWordOf(words, text)
  );
}

/** A word that the text also writes small is none. */
function isWordOf(words: string, text: string): boolean {
  const [first = ''] = words.split(/[\s'’]/);
  const small = first.toLowerCase();
  if (small === first) return false;
  for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1)) {
    const around = (text[at - 1] ?? ' ') + (text[at + small.length] ?? ' ');
    if (!/[\p{L}\d@./-]/u.test(around)) return true;
  }
  return false;
}

/** Capitalised words less those before the name that are none: "The Shoply", "Read Shoply". */
function nameIn(words: string, text: string): string | null {
  const parts = words.split(' ');
  while (parts.length > 1 && !isName(parts[0] ?? '', text)) parts.shift();
  const name = parts.join(' ');
  return isName(name, text) ? name : null;
}

/** Written as only names are, or again elsewhere: the first word of a sentence is written large anyway. */
function isMarked(name: string, text: string): boolean {
  return /[\p{Ll}\d]\p{Lu}|\d| /u.test(name) || text.split(name).length > 2;
}

/** A title says what its page is for as well as what it is called; a name that is also the host's is one. */
function isPageName(hint: string, hints: string[]): boolean {
  const folded = fold(hint);
  const letters = folded.replace(/[^\p{L}\p{N}]/gu, '');
  if (hints.some((other) => other.includes('.') && fold(other).includes(letters))) return true;
  return !says('terms', folded) && !says('privacy', folded) && !ACTS.some((act) => says(act, folded));
}

/** A name that the page goes by, as the text writes it. */
function findHint(text: string, hints: string[], called: string): string | null {
  const folded = fold(text);
  for (const hint of hints) {
    const wanted = fold(hint);
    if (wanted.length < 3 || !isPageName(hint, hints)) continue;
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      const written = text.slice(at, at + wanted.length);
      const inWord = /[\p{L}\d@/]/u.test(text[at - 1] ?? ' ') || /[\p{Ll}\d]/u.test(text[at + wanted.length] ?? ' ');
      // A heading that is the page's title too is what it is about.
      const alone = /(?:^|\n)$/.test(text.slice(0, at)) && /^(?:\n|$)/.test(text.slice(at + wanted.length));
      if (!inWord && !(alone && hint !== called) && /[^\p{Ll}]/u.test(written)) return written;
    }
  }
  return null;
}

/** The name that stands most often inside the sentences of a text, outside the labels of what can be clicked. */
function mostOften(found: Iterable<RegExpMatchArray>, text: string, least = 0): string | null {
  const counts = new Map<string, number>();
  for (const [words = ''] of found) {
    const name = nameIn(words.replace(/[.'’-]+$/, ''), text);
    if (name && !GENERIC.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [name, count] of counts) if (count > (best === null ? least : (counts.get(best) ?? 0))) best = name;
  return best;
}

/**
 * Who asks, as the prompt writes it. Names that the page goes by (host, title) are looked for first, then
 * "Name's terms", then a name that opens a sentence about changed terms, then a name before "Terms", then one that
 * stands inside a sentence.
 * @param hints the page's own names, likeliest first
 * @param labels of controls and links, whose capitals name no one
 * @param lang language of the statement
 * @param called what the page calls its site, for a prompt that names no one
 */
export function findService(
  text: string,
  statement: string,
  hints: string[],
  labels: string[] = [],
  lang = '',
  called = '',
): string | null {
  const hinted = findHint(text, hints, called || (hints[0] ?? ''));
  if (hinted) return hinted;
  const whole = `${statement}\n${text}`;
  for (const match of whole.matchAll(possessive())) {
    const name = nameIn(match[1] ?? '', text);
    if (name) return name;
  }
  for (const line of text.split(/\n|(?<=\.) /)) {
    const opening = subject().exec(line)?.[1] ?? '';
    const name = nameIn(opening, text);
    // "Dal 20 gennaio …" opens with a day.
    if (
      name &&
      !/ \d[\d.-]*$/.test(name) &&
      opensUpdate(line.slice(opening.length)) &&
      (lang === 'en' || isMarked(name, text))
    )
      return name;
  }
  const terms = pattern('terms');
  const end = terms.exec(fold(statement))?.index ?? 0;
  const name = nameIn(nameAtEnd().exec(statement.slice(0, end))?.[1] ?? '', text);
  // In English a name stands before "terms"; elsewhere what stands there is mostly part of a title.
  if (name && (lang === 'en' || !labels.some((label) => label.startsWith(name)))) return name;
  if (called.length > 1 && called.length <= CALLED_CHARS && isPageName(called, hints)) return called;
  if ((text.match(OTHER_SCRIPT)?.length ?? 0) >= OTHER_LETTERS) {
    const latin = mostOften(text.matchAll(foreign()), text);
    if (latin) return latin;
  }
  let rest = text;
  for (const label of labels) if (label.length > 2) rest = rest.replaceAll(label, ' \n');
  return mostOften(rest.matchAll(inside()), text, lang === NOUNS_LIKE_NAMES ? 1 : 0);
}

/** "… is updating its terms": what changed is said before what it is of. */
function opensUpdate(folded: string): boolean {
  const words = fold(folded.slice(0, 120));
  const update = pattern('update').exec(words)?.index ?? -1;
  const terms = pattern('terms').exec(words)?.index ?? -1;
  return update >= 0 && (terms < 0 || update < terms);
}
