import { describe, expect, it } from 'vitest';
import { fold, tokenF1, tokensOf } from '../../../tools/benchmark-detect/fold.ts';

describe('folding', () => {
  it.each([
    ['  Sign\u00a0UP » ', 'sign up'],
    ['J’accepte les « Conditions »', 'j accepte les conditions'],
    ['Zaakceptuj – Übersicht', 'zaakceptuj ubersicht'],
    ['Ｓｉｇｎ　ｕｐ', 'sign up'],
    ['→ ✓', ''],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('parts scripts without spaces by character and leaves others whole', () => {
    expect(tokensOf('同意Terms条款')).toEqual(['同', '意', 'terms', '条', '款']);
    expect(tokensOf('약관에 동의')).toEqual(['약관에', '동의'].map((word) => word.normalize('NFKD')));
  });
});

describe('token F1', () => {
  it('is 1 for the same words in another dress and 0 for none in common or no words', () => {
    expect(tokenF1('You AGREE, to it.', 'you agree to it')).toBe(1);
    expect(tokenF1('something else', 'you agree')).toBe(0);
    expect(tokenF1('', '')).toBe(0);
    expect(tokenF1('…', 'you agree')).toBe(0);
  });

  it('counts a repeated word as often as both have it', () => {
    // 2 shared of 4 and 2: precision 0.5, recall 1.
    expect(tokenF1('agree agree agree now', 'agree now')).toBeCloseTo(2 / 3);
  });
});
