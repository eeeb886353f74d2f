import { describe, expect, it } from 'vitest';
import { parseManifest, readCorpus } from '../../../tools/benchmark-detect/corpus.ts';

const line = (parts: object) => JSON.stringify({ id: 'a', file: 'a.html', label: 'positive', ...parts });

describe('a manifest', () => {
  it('needs only id, file and label, and may say null for the rest', () => {
    const text = `${line({})}\n\n${line({ id: 'b', kind: null, lang: null, shownAfterMs: null, termsLinks: null })}\n`;
    expect(parseManifest(text).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('keeps fields that are not known here out of the way', () => {
    expect(parseManifest(line({ source: { repo: 'x' }, bytes: 5 }))).toHaveLength(1);
  });

  it.each([
    ['{"id": "a"', 'Line 2 of m is not JSON.'],
    [line({ id: 'b', label: undefined }), 'Line 2 of m is not as it should be'],
    [line({ id: 'b', shownAfterMs: -1 }), 'shownAfterMs'],
    [line({ id: 'b', scripts: 'yes' }), 'scripts'],
    [line({ id: 'b', file: '../../etc/passwd' }), 'inside the corpus'],
    [line({ id: 'b', file: '/etc/passwd' }), 'inside the corpus'],
    [line({ id: 'b', file: 'a/../../b.html' }), 'inside the corpus'],
    [line({}), 'Line 2 of m has the id "a"'],
  ])('with the wrong line %s is refused with a sentence', (wrong, message) => {
    expect(() => parseManifest(`${line({})}\n${wrong}`, 'm')).toThrow(message);
  });

  it('that is not there is no corpus', async () => {
    expect(await readCorpus('/nowhere/at/all')).toBeNull();
  });
});
