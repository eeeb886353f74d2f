import { describe, expect, it } from 'vitest';
import { fold } from '../../src/detection/fold.ts';
import { LANGUAGES } from '../../src/detection/languages/all.ts';
import { registerLanguage, says } from '../../src/detection/lexicon.ts';

for (const data of LANGUAGES) registerLanguage(data);

describe('the third answer to an invitation', () => {
  it.each([
    ['en', 'Maybe'],
    ['en', 'Tentative'],
    ['de', 'Vielleicht'],
    ['de', 'Mit Vorbehalt'],
    ['fr', 'Peut-être'],
    ['es', 'Quizás'],
    ['es', 'Tal vez'],
    ['pt', 'Talvez'],
    ['it', 'Forse'],
    ['nl', 'Misschien'],
    ['pl', 'Może'],
    ['cs', 'Možná'],
    ['sk', 'Možno'],
    ['hu', 'Talán'],
    ['ro', 'Poate'],
    ['sv', 'Kanske'],
    ['no', 'Kanskje'],
    ['da', 'Måske'],
    ['fi', 'Ehkä'],
    ['bg', 'Може би'],
    ['ru', 'Возможно'],
    ['uk', 'Можливо'],
    ['el', 'Ίσως'],
    ['tr', 'Belki'],
    ['he', 'אולי'],
    ['ar', 'ربما'],
    ['fa', 'شاید'],
    ['hi', 'शायद'],
    ['bn', 'হয়তো'],
    ['id', 'Mungkin'],
    ['vi', 'Có thể'],
    ['th', 'อาจจะ'],
    ['ja', '未定'],
    ['ko', '아마'],
    ['zh', '也许'],
    ['zh', '待定'],
  ])('is known in %s: %s', (_, label) => {
    expect(says('maybe', fold(label).trim())).toBe(true);
  });

  it.each(['Maybe later', 'Accept', 'Vielleicht später', 'Può darsi', 'May be required'])('is not “%s”', (label) => {
    expect(says('maybe', fold(label).trim())).toBe(false);
  });
});
