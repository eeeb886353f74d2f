// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { SignedText } from '../../extension/interface/signed-text.tsx';
import type { Sentence } from '../../src/explanation/index.ts';

afterEach(() => render(null, document.body));

function draw(sentence: Partial<Sentence>) {
  const whole = { text: '', lang: 'en', evidence: [], ...sentence };
  render(<SignedText sentence={whole} drawLast={(text) => `${text} ⌄`} />, document.body);
  const textsOf = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
  return { textsOf, signs: document.querySelectorAll('svg').length };
}

test('a list is drawn thing by thing, each with its sign, and what stands between two is read aloud only', () => {
  const parts = [
    { text: 'ads', topic: 'purpose.ads' as const },
    { text: ' · ', topic: null },
    { text: 'safety', topic: 'purpose.security-safety' as const },
    { text: ' · ', topic: null },
    { text: '2 more', topic: null },
  ];
  const { textsOf, signs } = draw({ text: 'ads · safety · 2 more', parts });
  expect(textsOf('.thing')).toEqual(['ads', 'safety', '2 more ⌄']);
  expect(textsOf('.unseen')).toEqual([' · ', ' · ']);
  expect(document.body.textContent).toBe('ads · safety · 2 more ⌄');
  expect(signs).toBe(2);
});

test('a sentence about one thing has its sign, and any other has none', () => {
  expect(draw({ text: 'New: ads.', topic: 'purpose.ads' })).toMatchObject({ signs: 1 });
  expect(document.body.textContent).toBe('New: ads. ⌄');
  expect(draw({ text: 'New: ads.' })).toMatchObject({ signs: 0 });
});

test('a label before somebody else’s words is no list: it runs on, each in its language', () => {
  const parts = [
    { text: '15 Jan 2021: ', topic: null },
    { text: 'Ein anderer Tag.', topic: null, lang: 'de' },
  ];
  const { textsOf } = draw({ text: '15 Jan 2021: Ein anderer Tag.', parts });
  expect(textsOf('.thing, .unseen')).toEqual([]);
  expect(textsOf('[lang=de]')).toEqual(['Ein anderer Tag. ⌄']);
});

test('words that are quoted stay as they were written', () => {
  draw({ text: "“We don't keep it for 30 days.”", isQuoted: true });
  expect(document.body.textContent).toBe("“We don't keep it for 30 days.” ⌄");
});
