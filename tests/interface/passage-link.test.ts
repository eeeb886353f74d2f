import { describe, expect, test } from 'vitest';
import { linkToPassage } from '../../extension/interface/passage-link.ts';

const PAGE = 'https://news.example/terms';

describe('a link to words that were quoted', () => {
  test('opens the page at them', () => {
    expect(linkToPassage(PAGE, 'We share your number with the group.')).toBe(
      `${PAGE}#:~:text=We%20share%20your%20number%20with%20the%20group`,
    );
  });

  test('names the first and the last words of a long passage', () => {
    const long = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    expect(linkToPassage(PAGE, long)).toBe(
      `${PAGE}#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen`,
    );
  });

  test('looks for the longest stretch without a gap', () => {
    expect(linkToPassage(PAGE, 'We may … share your number with them [the group] and more…')).toBe(
      `${PAGE}#:~:text=share%20your%20number%20with%20them`,
    );
  });

  test('keeps signs that mean something in an address from meaning it', () => {
    expect(linkToPassage(PAGE, 'end-to-end, yours & mine')).toBe(
      `${PAGE}#:~:text=end%2Dto%2Dend%2C%20yours%20%26%20mine`,
    );
  });

  test('keeps the place that the address has already', () => {
    expect(linkToPassage(`${PAGE}#ads`, 'your number and name')).toBe(`${PAGE}#ads:~:text=your%20number%20and%20name`);
  });

  test('ends at whole words, also where no spaces stand between them', () => {
    const link = linkToPassage(PAGE, '当社はあなたの電話番号を広告のためにグループの会社と共有することがあります。');
    const [start = '', end = ''] = decodeURIComponent(link.split('text=')[1] ?? '').split(',');
    expect('当社はあなたの電話番号を広告のためにグループの会社と共有することがあります。'.startsWith(start)).toBe(true);
    expect(start.length).toBeGreaterThan(3);
    expect(end).toMatch(/あります$/);
  });

  test.each([
    ['no words', null],
    ['a word or two, which stand everywhere', 'your data'],
    ['half a sign', 'your num\ud800ber and name'],
  ])('is the plain address for %s', (_, quote) => {
    expect(linkToPassage(PAGE, quote)).toBe(PAGE);
  });
});
