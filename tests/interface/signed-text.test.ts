import { expect, test } from 'vitest';
import { partsOf } from '../../extension/interface/signed-text.tsx';

test('a list is drawn thing by thing, and no line begins with what stands between two of them', () => {
  const parts = [
    { text: 'ads', topic: 'purpose.ads' as const },
    { text: ' · ', topic: null },
    { text: 'safety', topic: 'purpose.security-safety' as const },
  ];
  const drawn = partsOf({ text: 'ads · safety', lang: 'en', evidence: [], parts });
  expect(drawn.map(({ text }) => text)).toEqual(['ads', '\u00a0· ', 'safety']);
});

test('a sentence about one thing is one piece with its sign, and any other is one without', () => {
  const sentence = { text: 'New: ads.', lang: 'en', evidence: [] };
  expect(partsOf({ ...sentence, topic: 'purpose.ads' })).toEqual([{ text: 'New: ads.', topic: 'purpose.ads' }]);
  expect(partsOf(sentence)).toEqual([{ text: 'New: ads.', topic: null }]);
});
