import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutQuotations } from '../../src/detection/quotations.ts';

it.each([
  ['He said „yes“ and left', 'He said  and left'],
  ['«a «b» c»', ' c»'],
  ['“one” “two” „three” "four" ”five”', '    '],
  ['„never closed “here', 'here'],
  ['never „closed', 'never „closed'],
  ['', ''],
])('whole quotations are left out of %s', (text, rest) => {
  expect(withoutQuotations(text, '„«“"”')).toBe(rest);
});

it('a sign that is not asked about opens none', () => {
  expect(withoutQuotations('"a" “b”', '„«“')).toBe('"a" ');
});

it('is what a pattern says that goes through the text anew from each sign that opens', () => {
  const sign = fc.constantFrom(...'„“”"«» ab');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
      const text = signs.join('');
      const whole = /„[^“”"]*[“”"]|«[^»]*»|“[^”]*”|"[^"]*"|”[^”]*”/g;
      expect(withoutQuotations(text, '„«“"”')).toBe(text.replace(whole, ''));
    }),
  );
});
