/** How a fact counts as found: the definitions that the collection of pairs states, so that figures compare. */
import { describe, expect, it } from 'vitest';
import { figures, isMaterial, scoreFact } from '../../../tools/benchmark-compare/score.ts';
import { fact, finding, result, TEN } from './findings.ts';

/** As many of the ten words as are asked for, and as many others. */
const sharing = (words: number) => [...TEN.split(' ').slice(0, words), ...'abcdefghij'.slice(words)].join(' ');
const others = (count: number) =>
  Array.from({ length: count }, () => finding({ topic: 'notice.retention', after: 'no' }));

describe('a fact is found strictly', () => {
  it('where a finding has its topic and its words', () => {
    expect(scoreFact(fact(), [finding()])).toMatchObject({ strict: true, loose: true });
  });

  it('from 60 % of shared words on, and not below', () => {
    expect(scoreFact(fact(), [finding({ after: sharing(6) })]).strict).toBe(true);
    expect(scoreFact(fact(), [finding({ after: sharing(5) })]).strict).toBe(false);
  });

  it('by the words of the shorter quotation, whichever of the two it is', () => {
    const long = `${TEN} and in all the nights of a very long winter they never once get lost`;
    expect(scoreFact(fact(), [finding({ after: long })]).strict).toBe(true);
    expect(scoreFact(fact({ evidenceAfter: long }), [finding()]).strict).toBe(true);
  });

  it('without regard to case and punctuation, each word counted as often as it stands there', () => {
    expect(scoreFact(fact(), [finding({ after: TEN.toUpperCase().replaceAll(' ', ', ') })]).strict).toBe(true);
    expect(scoreFact(fact(), [finding({ after: 'owls '.repeat(10) })]).strict).toBe(false);
  });

  it('among the first ten findings, and not after them', () => {
    expect(scoreFact(fact(), [...others(9), finding()]).strict).toBe(true);
    expect(scoreFact(fact(), [...others(10), finding()])).toMatchObject({ strict: false, loose: false });
  });

  it('by the words of now, where it has some: those of before don’t make up for others', () => {
    const both = fact({ evidenceBefore: TEN, evidenceAfter: 'nobody reads this' });
    expect(scoreFact(both, [finding({ before: TEN, after: sharing(0) })]).strict).toBe(false);
  });

  it('by the words of before, where nothing stands in their place now', () => {
    const gone = fact({ evidenceBefore: TEN, evidenceAfter: null });
    expect(scoreFact(gone, [finding({ before: TEN, after: null })]).strict).toBe(true);
    expect(scoreFact(gone, [finding({ before: null, after: TEN })]).strict).toBe(false);
  });
});

describe('a fact is found loosely', () => {
  it('where a finding has its words and a topic of its family', () => {
    expect(scoreFact(fact(), [finding({ topic: 'choice.deletion' })])).toMatchObject({ strict: false, loose: true });
  });

  it('where a finding has its topic, whatever words it stands on', () => {
    expect(scoreFact(fact(), [finding({ after: sharing(0) })])).toMatchObject({ strict: false, loose: true });
  });

  it('but not by the family without its words, nor by its words under another family', () => {
    expect(scoreFact(fact(), [finding({ topic: 'choice.deletion', after: sharing(0) })]).loose).toBe(false);
    expect(scoreFact(fact(), [finding({ topic: 'notice.retention' })]).loose).toBe(false);
  });
});

describe('the effect of a fact', () => {
  it('is right where the finding that it was found by has it', () => {
    expect(scoreFact(fact(), [finding({ effect: 'worse' })]).effect).toBe(true);
    expect(scoreFact(fact(), [finding({ effect: 'better' })]).effect).toBe(false);
  });

  it('is that of the strict finding before a loose one that stands earlier', () => {
    const near = finding({ topic: 'choice.deletion', effect: 'better' });
    expect(scoreFact(fact(), [near, finding({ effect: 'worse' })]).effect).toBe(true);
  });

  it('is not asked for where the fact was not found, or is only there or gone', () => {
    expect(scoreFact(fact(), []).effect).toBeNull();
    for (const direction of ['added', 'removed'])
      expect(scoreFact(fact({ direction }), [finding()])).toMatchObject({ strict: true, effect: null });
  });
});

it('a pair is material unless nothing that matters changed or nothing is known', () => {
  const told = (['serious', 'notable', 'minor', 'favourable', 'none', 'unknown'] as const).filter((level) =>
    isMaterial({ level, findings: [], changedSentences: 0 }),
  );
  expect(told).toEqual(['serious', 'notable', 'minor', 'favourable']);
});

describe('the figures', () => {
  const found = { findings: [finding()] };
  const rows = Object.fromEntries(
    figures([
      result('noise', [], { level: 'none' }, 5),
      result('noise', [], { level: 'minor' }, 1),
      result('substantive', [fact(), fact({ topic: 'notice.retention' })], { ...found, changedSentences: 10 }, 9),
      result('substantive', [fact({ direction: 'better' }), fact({ direction: 'added' })], {
        ...found,
        changedSentences: 11,
      }),
      result(
        'substantive',
        [fact({ topic: 'choice.deletion' })],
        { ...found, level: 'none', changedSentences: 40 },
        70,
      ),
      // Neither: compared and written, and no part of what is counted.
      result('unsure', [fact({ topic: 'term.other' })], { level: 'serious' }, 8),
    ]),
  );

  it('count pairs of noise and pairs with a change by their labels, and no others', () => {
    expect(rows['noise called "nothing that matters"']).toBe('50 % (1/2)');
    expect(rows['substantive called material']).toBe('67 % (2/3)');
  });

  it('count all facts of pairs with a change together, whatever their pair was called', () => {
    expect(rows['facts found, strict']).toBe('60 % (3/5)');
    expect(rows['facts found, loose']).toBe('80 % (4/5)');
  });

  it('count as small a pair in which our own comparison sees at most ten changed sentences', () => {
    expect(rows['facts of pairs with up to 10 changed sentences, loose']).toBe('50 % (1/2)');
  });

  it('ask for the effect of found facts that have one', () => {
    expect(rows['effect right where found']).toBe('67 % (2/3)');
  });

  it('tell the time of all pairs, the one in the middle and the longest', () => {
    expect(rows['read and compared, ms: median / most']).toBe('8 / 70');
  });

  it('are a dash where there is nothing to count', () => {
    expect(figures([])[0]).toEqual(['noise called "nothing that matters"', '–']);
  });
});
