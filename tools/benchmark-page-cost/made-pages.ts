/** Pages made on the spot: the same at every run, so that figures compare. */

/** Everyday words, and now and then those that a first look for terms has to stop at. */
const WORDS =
  'the river house walks green a morning paper of in and table small light window carries to for water story with never old road'.split(
    ' ',
  );
const LEGAL = 'terms agree privacy accept policy conditions continue'.split(' ');

/** A generator of numbers from 0 up to `below`, the same row at every run. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** @param legal one word in how many is a legal one */
export function sentence(next: (below: number) => number, legal: number): string {
  const words = Array.from({ length: 8 + next(14) }, () => {
    const list = next(legal) === 0 ? LEGAL : WORDS;
    return list[next(list.length)];
  });
  return `${words.join(' ')}.`;
}

const paragraph = (next: (below: number) => number, legal: number) =>
  `<p>${Array.from({ length: 2 + next(5) }, () => sentence(next, legal)).join(' ')}</p>`;

const item = (next: (below: number) => number, legal: number) =>
  `<li class="card"><a href="/item/${next(9999)}"><img alt="" width="80" height="80"><h3>${sentence(next, legal)}</h3></a><div><span>${next(90)}.99</span><button type="button">Add to basket</button></div></li>`;

/** Blocks as pages have them, of about 100 to 900 characters. */
function block(next: (below: number) => number, legal: number): string {
  const many = (make: typeof item, count: number) => Array.from({ length: count }, () => make(next, legal)).join('');
  switch (next(6)) {
    case 0:
      return `<ul>${many(item, 1 + next(3))}</ul>`;
    case 1:
      return `<section><h2>${sentence(next, legal)}</h2>${many(paragraph, 2)}</section>`;
    case 2:
      return `<form action="/search"><label>Find <input name="q"></label><button>Search</button></form>`;
    case 3:
      return `<table><tr><td>${sentence(next, legal)}</td><td>${next(999)}</td></tr></table>`;
    default:
      return `<div><div><div>${paragraph(next, legal)}</div></div></div>`;
  }
}

export const SIGN_UP = `<form action="/join" method="post"><h2>Join us</h2>
<input type="email" placeholder="Mail"><input type="password" placeholder="Password">
<p>By joining you agree to our <a href="/terms">Terms of Service</a> and <a href="/privacy">Privacy Policy</a>.</p>
<button>Join</button></form>`;
const FOOTER = `<footer><a href="/terms">Terms</a> <a href="/privacy">Privacy</a> <a href="/cookies">Cookies</a> © Example</footer>`;

/** @param legal one word in how many is a legal one */
export function makePage(bytes: number, seed: number, legal: number, end = ''): string {
  const next = numbers(seed);
  const parts = [`<!doctype html><html lang="en"><title>Page ${seed}</title><body><nav><a href="/">Home</a></nav>`];
  for (let length = 0; length < bytes; ) {
    const part = block(next, legal);
    parts.push(part);
    length += part.length;
  }
  return [...parts, end, FOOTER].join('\n');
}

const KILOBYTES = [4, 15, 40, 90, 180, 350];

/** Small and large pages, with and without a sign-up form: for where there is no corpus. */
export const makeSample = (): [string, string][] =>
  KILOBYTES.flatMap((size) =>
    ['', SIGN_UP].map((end, form): [string, string] => [
      `${size}-kb${form ? '-sign-up' : ''}.html`,
      makePage(size * 1000, size + form, 150, end),
    ]),
  );
