import { describe, expect, test } from 'vitest';
import { explainChange, explainCompany } from '../../src/explanation/index.ts';
import { typeset } from '../../src/explanation/typeset.ts';
import { makeSetting } from './english.ts';
import { whatsapp2021 } from './whatsapp-change.ts';

describe('what a company learns', () => {
  const picture = explainCompany('Meta', [{ service: 'WhatsApp', changes: [whatsapp2021] }], makeSetting());

  test('is one picture over all its services, in which nothing is new any more', () => {
    expect(picture.flow?.service).toBe('Meta');
    expect(picture.flow?.bands.length).toBeGreaterThan(0);
    expect(picture.flow?.bands.some(({ isNew }) => isNew)).toBe(false);
  });

  test('is told service by service, every sentence with its evidence', () => {
    expect(picture.parts.map(({ service }) => service)).toEqual(['WhatsApp']);
    const [part] = picture.parts;
    expect(part?.sentences.length).toBeGreaterThan(0);
    expect(part?.sentences.every(({ evidence }) => evidence.length > 0)).toBe(true);
  });

  test('is nothing where nothing was accepted', () => {
    expect(explainCompany('Meta', [{ service: 'WhatsApp', changes: [] }], makeSetting())).toEqual({
      flow: null,
      parts: [],
    });
  });
});

test('a change in one line has its day and its sources', () => {
  const line = explainChange(whatsapp2021, makeSetting());
  expect(line.date).toBe(whatsapp2021.announced);
  expect(line.sentence.text).toBe(typeset(whatsapp2021.headline.en));
  expect(line.sentence.evidence.length).toBeGreaterThan(0);
});
