import { describe, expect, it } from 'vitest';
import { fold } from '../../src/detection/fold.ts';
import { ACCEPTING_BEYOND, LANGUAGES } from '../../src/detection/index.ts';
import { ACCEPTING } from '../../src/detection/languages/gates.ts';
import { samplesOf } from './samples.ts';

const stopped = (field: string): string[] =>
  samplesOf(field).filter((sample) => sample && !new RegExp(`${ACCEPTING}|${ACCEPTING_BEYOND}`).test(fold(sample)));

describe('the always-on gate', () => {
  it.each(LANGUAGES.map((data) => [data.lang, data] as const))('lets through every word of %s', (_lang, data) => {
    expect(stopped(`${data.agree}|${data.read}`)).toEqual([]);
  });

  it.each([
    'All trademarks are property of their respective owners.',
    'We celebrated with an engagement party and a bundle of gifts.',
    'In conclusion, compressed files, stems and stemming.',
    'Our attorneys, with mutual respect, solved the enigma.',
    'Einige Nachrichten bundesweit, gute Stimmung, schlechte Verbindung.',
    'Fenster schließen',
    'Derechos de propiedad intelectual',
    'We are happy to help.',
  ])('stays shut for words that only begin like others: %s', (text) => {
    expect(fold(text)).not.toMatch(new RegExp(ACCEPTING));
  });
});
