/** What a link leads to, where it is no control that accepts. */
import { fold } from './fold.ts';
import { says } from './lexicon.ts';
import type { Mark } from './marks.ts';
import { namesTerms } from './names-terms.ts';
import { attribute, closest, type PageElement, parentOf, query, queryAll, textOf } from './tree.ts';

/** A file that is fetched, not something that is agreed to. */
const FILE = /\.(?:pdf|docx?|odt|rtf|txt|zip)(?:[?#]|$)/i;
const FILE_NAMED = /(?:^|[^a-z])(?:pdf|docx?|odt|rtf)(?:[^a-z]|$)/;

/** Longest heading that is looked at. */
const TITLE_CHARS = 120;

/** The terms as a file, on the page that shows them. */
export function isTermsFile(link: PageElement, label: string): boolean {
  if (!(FILE.test(attribute(link, 'href')) || FILE_NAMED.test(label)) || says('agree', label)) return false;
  const text = closest(link, 'article,main,[role=main],body');
  const heading = text && query(text, 'h1,h2,[role=heading]');
  return !!heading && namesTerms(fold(textOf(heading).slice(0, TITLE_CHARS)));
}

/** A link that a script answers to. */
export const leadsNowhere = (link: PageElement): boolean =>
  /^(?:#?$|javascript:)/i.test(attribute(link, 'href').trim());

/** A place in the same page. */
const FRAGMENT = /^#[\p{L}\d]/u;
/** So many links to places in the page, in one list, are its contents. */
const CONTENTS = 3;

/** What the steps of a wizard, and the answers of a dialog, are called. */
const OFFERS = ['decline', 'later', 'logout', 'remove', 'proceed', 'back'] as const;

const isOffer = (link: PageElement): boolean => {
  const label = fold(textOf(link)).trim();
  return OFFERS.some((subject) => says(subject, label));
};

/** Characters of an element's words. */
const lengthOf = (element: PageElement): number => textOf(element).replace(/\s+/g, '').length;

/** Whether most of what an element says are these links. */
const isLinked = (around: PageElement, links: readonly PageElement[]): boolean =>
  links.reduce((chars, link) => chars + lengthOf(link), 0) * 2 > lengthOf(around);

/** A link of a table of contents, or of a menu that is one: links and nothing else, none of which is a step or an answer. */
export function isOfContents(link: PageElement): boolean {
  const list = FRAGMENT.test(attribute(link, 'href')) && closest(link, 'ul,ol,aside,menu');
  if (!list) return false;
  const links = queryAll(list, 'a').filter(
    (other) => FRAGMENT.test(attribute(other, 'href')) && (parentOf(other) === list || closest(other, 'li')),
  );
  if (links.length < CONTENTS || links.some(isOffer)) return false;
  return isLinked(list, links);
}

/** What numbers a heading or an entry: "1.", "§ 2", "III)". */
const NUMBERING = /^[\s§]*(?:\d+[\s.):–-]+|[ivx]+[.):]+\s*)*/;
const nameOf = (element: PageElement): string =>
  fold(textOf(element).slice(0, TITLE_CHARS))
    .trim()
    .replace(NUMBERING, '')
    .replace(/[\s.:]+$/, '');

/** A link of contents that is called as a heading is: "Acceptance" leads to the clause of that name, and accepts nothing. */
export function leadsToHeading(link: PageElement): boolean {
  const words = nameOf(link);
  const page = closest(link, 'article,main,[role=main],body');
  return (
    !!page &&
    words !== '' &&
    isOfContents(link) &&
    queryAll(page, 'h2,h3,h4,h5,h6').some((heading) => nameOf(heading) === words)
  );
}

/** An entry of a menu, links and nothing else, that is called as the page's own title is: it leads to this page. */
export function leadsHere(link: PageElement): boolean {
  const menu = closest(link, 'ul,ol,nav,menu,aside') ?? parentOf(link);
  const page = closest(link, 'body');
  const words = nameOf(link);
  if (!menu || !page || words === '') return false;
  const links = queryAll(menu, 'a');
  if (links.length < CONTENTS || links.some(isOffer) || !isLinked(menu, links)) return false;
  return queryAll(page, 'h1').some((title) => nameOf(title) === words);
}

/** Longest other answer. */
const ANSWER_CHARS = 25;

/** "Allow" beside "Cancel", both drawn of links: their line has nothing else. */
export function isAnswer({ element, label }: Mark): boolean {
  const row = parentOf(element);
  const own = fold(label);
  if (!row || !(says('allow', own) || says('agree', own)) || closest(element, 'nav,header,footer,li,td')) return false;
  const links = queryAll(row, 'a').filter((link) => parentOf(link) === row);
  const others = links.filter((link) => link !== element).map((link) => fold(textOf(link)).trim());
  const linked = links.reduce((chars, link) => chars + lengthOf(link), 0);
  return (
    linked === lengthOf(row) &&
    others.length > 0 &&
    others.length < CONTENTS &&
    others.some((other) => other.length <= ANSWER_CHARS && says('decline', other))
  );
}

/** Its line says nothing else, and it is none of a list. */
export function standsAlone(mark: Mark, text: string): boolean {
  if (closest(mark.element, 'nav,header,footer,li,td')) return false;
  // What has no words, as a picture, may stand after the last of them.
  const isFirst = mark.start > text.length || /(?:^|\n)\s*$/.test(text.slice(0, mark.start));
  return isFirst && /^\s*(?:\n|$)/.test(text.slice(mark.end));
}

/** Where one is sent to sign in by way of another service: OAuth 2.0 (RFC 6749), OpenID and single sign-on. */
const SIGN_IN = /(?:^|[/.])(?:o?auth2?|sso|openid)(?:[/?.-]|$)/i;
/** Services that others sign in with. */
const PROVIDER =
  /google|facebook|apple|twitter|linkedin|microsoft|github|kakao|naver|line\b|yandex|vk(?:ontakte)?\b|wechat|weixin/i;

const isSignIn = (link: PageElement): boolean => {
  const address = attribute(link, 'href');
  return SIGN_IN.test(address) && PROVIDER.test(`${address} ${textOf(link)}`);
};

/** One of the buttons that are drawn of links, side by side, to sign in by way of other services. */
export function signsIn({ element }: Mark): boolean {
  const row = parentOf(element);
  if (!row || !isSignIn(element) || closest(element, 'nav,header,footer,li')) return false;
  return queryAll(row, 'a').filter(isSignIn).length > 1;
}
