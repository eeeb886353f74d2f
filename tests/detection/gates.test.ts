import { describe, expect, it } from 'vitest';
import { fold } from '../../src/detection/fold.ts';
import { LANGUAGES } from '../../src/detection/index.ts';
import { ACCEPTING, NAMING } from '../../src/detection/languages/gates.ts';
import { samplesOf } from './samples.ts';

const stopped = (gate: string, field: string): string[] =>
  samplesOf(field).filter((sample) => sample && !new RegExp(gate).test(fold(sample)));

describe('the always-on gate', () => {
  it.each(LANGUAGES.map((data) => [data.lang, data] as const))('lets through every word of %s', (_lang, data) => {
    expect(stopped(ACCEPTING, `${data.agree}|${data.read}`)).toEqual([]);
    expect(stopped(NAMING, `${data.terms}|${data.privacy}`)).toEqual([]);
  });
});
