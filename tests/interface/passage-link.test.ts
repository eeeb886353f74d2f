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

  test('cuts a passage without spaces at its own stops only', () => {
    const short = '当社はあなたの電話番号を広告のためにグループの会社と共有することがあります。';
    expect(decodeURIComponent(linkToPassage(PAGE, short))).toBe(`${PAGE}#:~:text=${short.slice(0, -1)}`);
    const long = `最初の部分です、${'とても長い中ほどの部分です。'.repeat(8)}最後の部分です。`;
    expect(decodeURIComponent(linkToPassage(PAGE, long))).toBe(`${PAGE}#:~:text=最初の部分です,最後の部分です`);
  });

  test.each([
    ['no words', null],
    ['a word or two, which stand everywhere', 'your data'],
    ['half a sign', 'your num\ud800ber and name'],
  ])('is the plain address for %s', (_, quote) => {
    expect(linkToPassage(PAGE, quote)).toBe(PAGE);
  });
});
