// @vitest-environment happy-dom
/** Pages write as much as they like; a prompt that comes through no border would be a prompt that nobody is warned of. */
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { PASSAGE_CHARS } from '../../src/detection/budgets.ts';
import { withinLimits } from '../../src/detection/limits.ts';
import { PROMPT_LIMITS } from '../../src/model.ts';
import { promptSchema } from '../../src/schemas.ts';
import { prompt } from '../knowledge/fixtures.ts';
import { promptsIn } from './page.ts';

const CONSENT = `I agree to the <a href="https://shop.example/terms">Terms of Service</a> and that my name, address and
  number may be kept ${'and given to those who need them to send me what I order, '.repeat(10)} as the policy says.`;
const signUp = (terms: string) =>
  `<form><p>By signing up you agree to our ${terms}.</p><button>Sign up</button></form>`;
const link = (words: string, path = '/terms') => `<a href="https://shop.example${path}">${words}</a>`;

describe('a prompt comes through every border', () => {
  afterEach(() => document.documentElement.removeAttribute('lang'));

  it.each([
    ['with a box whose label is a whole paragraph', `<form><label><input type="checkbox"> ${CONSENT}</label></form>`],
    [
      'with a link as long as a paragraph',
      signUp(link(`Terms of Service ${'and all that goes with them '.repeat(20)}`)),
    ],
    [
      'with more links than anybody reads',
      signUp(Array.from({ length: 40 }, (_, at) => link(`Terms ${at}`, `/t${at}`)).join(', ')),
    ],
    ['with an address of two thousand signs', signUp(`<a href="/terms?for=${'a'.repeat(1990)}">Terms of Service</a>`)],
    ['with a link to a file', signUp('<a href="file:///terms.html">Terms of Service</a>')],
  ])('%s', (_, html) => {
    const found = promptsIn(html);
    expect(found).toHaveLength(1);
    for (const one of found) expect(z.safeParse(promptSchema, one.prompt).error).toBeUndefined();
  });

  it('with all the text that is read around it', () => {
    expect(PASSAGE_CHARS).toBeLessThanOrEqual(PROMPT_LIMITS.text);
  });

  it('in a page whose language is no language', () => {
    document.documentElement.lang = 'x-default';
    const [found] = promptsIn(signUp(link('Terms of Service')));
    expect(z.safeParse(promptSchema, found?.prompt).error).toBeUndefined();
  });
});

describe('what is cut of a prompt', () => {
  it('nothing, as long as it fits', () => {
    expect(withinLimits(prompt)).toEqual(prompt);
  });

  it('the end of what is too long, which says so', () => {
    const long = withinLimits({ ...prompt, action: 'a'.repeat(PROMPT_LIMITS.label + 1) });
    expect(long.action).toHaveLength(PROMPT_LIMITS.label);
    expect(long.action.endsWith('a…')).toBe(true);
  });

  it('an address that would be another one if it were cut', () => {
    const url = `https://shop.example/${'a'.repeat(PROMPT_LIMITS.address)}`;
    const { documents } = withinLimits({ ...prompt, documents: [{ type: 'Terms of Service', title: 'Terms', url }] });
    expect(documents).toEqual([{ type: 'Terms of Service', title: 'Terms', url: null }]);
  });
});

describe('the title of terms put before as much as is read of a page', () => {
  it('makes it no longer', () => {
    const words = 'I agree to the Terms of Service and Privacy Policy';
    const box = '<div role="checkbox">Decline<h2>Ich akzeptiere die AGB</h2></div>';
    const found = promptsIn(
      `<div>${words}<div>Accept<a>Accept</a><textarea>${words}</textarea></div><div>${box}</div><div>${words.repeat(79)}</div></div>`,
    );
    expect(found.length).toBeGreaterThan(0);
    for (const { prompt: one } of found) expect(one.text.length).toBeLessThanOrEqual(PASSAGE_CHARS);
  });
});
