import { fold } from './fold.ts';
import { lazily } from './lazy.ts';
import { pattern, says } from './lexicon.ts';

/** A name of up to five words; lengths are capped because texts are hostile. */
const NAME = "[\\p{Lu}\\d][\\p{L}\\d&.+'-]{0,30}(?:[ ](?:of[ ]|and[ ]|&[ ])?[\\p{Lu}\\d][\\p{L}\\d&.+-]{0,30}){0,4}";
const possessive = lazily(() => new RegExp(`(?<![\\p{L}\\d])(${NAME}?)[’'´]s? `, 'gu'));
const subject = lazily(() => new RegExp(`^(${NAME}) `, 'u'));
const nameAtEnd = lazily(() => new RegExp(`(?<![\\p{L}\\d])(${NAME}) $`, 'u'));

/** Words that begin a sentence or a title without being a name. */
function isName(words: string): boolean {
  const folded = fold(words);
  return (
    words.length > 1 &&
    !says('terms', folded) &&
    !says('privacy', folded) &&
    !says('agree', folded) &&
    !says('update', folded) &&
    !says('by', `${folded} `)
  );
}

/**
 * Who asks, as the prompt writes it. Names that the page goes by (host, title) are looked for first, then
 * "Name's terms", then a name that opens a sentence about changed terms, then a name before "Terms".
 * @param hints the page's own names, likeliest first
 */
export function findService(text: string, statement: string, hints: string[]): string | null {
  const folded = fold(text);
  for (const hint of hints) {
    const wanted = fold(hint);
    if (wanted.length < 3) continue;
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      const written = text.slice(at, at + wanted.length);
      const inWord = /[\p{L}\d@/]/u.test(text[at - 1] ?? ' ') || /[\p{Ll}\d]/u.test(text[at + wanted.length] ?? ' ');
      if (!inWord && /[^\p{Ll}]/u.test(written)) return written;
    }
  }
  for (const match of `${statement}\n${text}`.matchAll(possessive())) {
    if (match[1] && isName(match[1])) return match[1];
  }
  for (const line of text.split(/\n|(?<=\.) /)) {
    const name = subject().exec(line)?.[1];
    if (name && isName(name) && says('update', fold(line.slice(0, 120)))) return name;
  }
  const terms = pattern('terms');
  const end = terms.exec(fold(statement))?.index ?? 0;
  const name = nameAtEnd().exec(statement.slice(0, end))?.[1];
  return name && isName(name) ? name : null;
}
