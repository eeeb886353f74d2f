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
    'Ved at oprette en konto er I enige i vores betingelser.',
    'Vi er einige i vilkåra',
    "Je m'engage au respect du règlement intérieur",
    'Mit dem Absenden schließen\n        Sie einen Vertrag mit uns.',
    'Ved at fortsætte er du bundet\n        af vores handelsbetingelser.',
    "Je m'engage\nà suivre la charte",
    "I'm happy to\n  continue under these terms",
  ])('opens however a wording is inflected or wrapped: %s', (text) => {
    expect(fold(text)).toMatch(new RegExp(ACCEPTING));
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
