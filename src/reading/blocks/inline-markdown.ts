import { collapseSpace } from '../text/clean.ts';
import { decodeEntities } from './entities.ts';

/** Words of a line with how many of their characters were links. */
export interface Inline {
  text: string;
  linked: number;
}

/** Longest address inside a link. */
const MAX_TARGET = 4_000;
/** Brackets inside brackets that are followed. */
const MAX_NESTED = 50;

/** Index behind the `)` of a link's target; -1 where it has none. */
function endOfTarget(source: string, from: number): number {
  let depth = 0;
  const stop = Math.min(source.length, from + MAX_TARGET);
  for (let at = from; at < stop; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return at + 1;
  }
  return -1;
}

const isWord = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
const TAG = /^<\/?[A-Za-z][^<>]{0,2000}>/;
const AUTOLINK = /^<((?:https?:|mailto:)[^\s<>]{1,2000})>/;
const ESCAPABLE = /[\\`*_{}[\]()#+\-.!|<>~]/;

/** `~~struck out~~`, and the elements that say so in Markdown. */
const STRUCK =
  /(?<![\\~])~~(?=[^\s~])[^~]{1,4000}?(?<=[^\s~])~~(?!~)|<(del|s|strike)(?:\s[^<>]{0,200})?>[^<>]{0,4000}<\/\1>/gi;

/** Takes the markup out of one line of Markdown: links become their words, images vanish. */
export function readInline(marked: string): Inline {
  const source = marked.replace(STRUCK, '');
  const out: string[] = [];
  const brackets: { at: number; image: boolean }[] = [];
  let linked = 0;
  let targets = 0;
  for (let at = 0; at < source.length; at++) {
    const char = source[at] ?? '';
    if (char === '\\' && ESCAPABLE.test(source[at + 1] ?? '')) {
      out.push(source[++at] ?? '');
    } else if (char === '[' || (char === '!' && source[at + 1] === '[')) {
      if (brackets.length < MAX_NESTED) brackets.push({ at: out.length, image: char === '!' });
      out.push(char === '!' ? '![' : '[');
      if (char === '!') at++;
    } else if (char === ']' && brackets.length > 0) {
      const bracket = brackets.pop();
      const end = source[at + 1] === '(' && targets < MAX_TARGET * 10 ? endOfTarget(source, at + 1) : -1;
      if (bracket && end < 0 && source[at + 1] === '(') targets += MAX_TARGET;
      if (bracket && end > 0) {
        if (bracket.image) out.length = bracket.at;
        else {
          out[bracket.at] = '';
          linked += out.slice(bracket.at).join('').length;
        }
        at = end - 1;
      } else out.push(char);
    } else if (char === '*' || char === '`') {
      const alone = /\s/.test(source[at - 1] ?? ' ') && /\s/.test(source[at + 1] ?? ' ');
      if (alone) out.push(char);
    } else if (char === '_') {
      if (isWord(source[at - 1]) && isWord(source[at + 1])) out.push(char);
    } else if (char === '<') {
      const rest = source.slice(at, at + 2010);
      const auto = AUTOLINK.exec(rest);
      const tag = TAG.exec(rest);
      if (auto) out.push(auto[1] ?? '');
      else if (tag) out.push(/^<(br|\/?p|\/?div|\/?li)\b/i.test(tag[0]) ? ' ' : '');
      else out.push(char);
      if (auto ?? tag) at += (auto ?? tag)?.[0].length ?? 1;
      if (auto ?? tag) at--;
    } else out.push(char);
  }
  return { text: collapseSpace(decodeEntities(out.join(''))), linked };
}
