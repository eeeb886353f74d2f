import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TOPICS } from '../../../src/vocabulary.ts';
import { NONE, readLabelled } from '../../../tools/train-clauses/labelled-paragraphs.ts';
import { policySentences } from '../../../tools/train-clauses/own-policies.ts';
import { patternLines } from '../../../tools/train-clauses/own-sentences.ts';
import { ownSentences } from '../../../tools/train-clauses/topic-rows.ts';

const TOPIC_NAMES = new Set<string>(TOPICS);

test('a policy that we wrote gives its sentences, without titles and lines of categories', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bya-policies-'));
  writeFileSync(
    join(folder, 'owls.txt'),
    '# Owls.\n\n## post by owl, 2019\n[first-party] What we note\nWe note your tower.\n  We keep it for a year.\n',
  );
  expect(policySentences(folder)).toEqual([
    { text: 'We note your tower.', service: 'owls.txt' },
    { text: 'We keep it for a year.', service: 'owls.txt' },
  ]);
});

describe('topics that we noted', () => {
  test('are those of sentences that stand in our policies', () => {
    const rows = ownSentences();
    expect(rows.length).toBeGreaterThan(10_000);
    expect(new Set(rows.map(({ group }) => group)).size).toBeGreaterThan(1);
  });

  test.each(['own.txt', 'labelled.txt'])('are of the vocabulary in %s', (file) => {
    const named = readLabelled(patternLines(join('tools', 'train-clauses', 'topics'), file)).flatMap(
      ({ categories }) => [...new Set([...categories.values()].flat())],
    );
    expect(named.filter((name) => name !== NONE && !TOPIC_NAMES.has(name))).toEqual([]);
  });
});
