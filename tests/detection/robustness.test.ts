// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/detection/fold.ts';
import { promptsIn, WHATSAPP_INSIDE } from './page.ts';

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

describe('hostile pages', () => {
  it('a form whose fields are called like the DOM is still read', () => {
    const fields =
      'parentNode children id nodeType getAttribute textContent localName closest outerHTML innerHTML querySelectorAll contains checkVisibility nodeValue'.split(
        ' ',
      );
    const form = `<form>${fields.map((name) => `<input name="${name}">`).join('')}
      <p>By signing up you agree to our <a href="https://example.com/terms">Terms of Service</a>.</p><button>Sign up</button></form>`;
    expect(promptsIn(form).map(({ prompt }) => prompt.action)).toEqual(['Sign up']);
  });

  it('attributes that name the prototype do no harm', () => {
    const [found] = promptsIn(`<div __proto__="x" constructor="y" class="__proto__">${WHATSAPP_INSIDE}</div>`);
    expect(found?.prompt.kind).toBe('reconsent');
  });

  it('a document of two megabytes in one text node is passed over', () => {
    const text = 'I agree to the terms of the contract and so on and on. '.repeat(40_000);
    expect(timeOf(() => expect(promptsIn(`<p>${text}</p>`)).toEqual([]))).toBeLessThan(5000);
  });

  it('elements nested a thousand deep end the search, not the page', () => {
    const depth = 1000;
    const html = `${'<div>'.repeat(depth)}You agree to our terms by signing up${'</div>'.repeat(depth)}`;
    expect(() => promptsIn(html)).not.toThrow();
  });
});

describe('folding', () => {
  it('keeps the length, so that offsets hold', () => {
    for (const text of [
      'İstanbul ĞÜŞ ıi',
      'Größe ÆØÅ łódź',
      'ΆΈΉ ώς',
      'Ёлка Йод',
      'أوافق إلى',
      '利用規約 약관',
      '٣٠ ۲۰ ८ ১২ ๙ ９',
    ]) {
      expect(fold(text)).toHaveLength(text.length);
    }
    expect(fold('Términos y Condições, Größe, İlk, ٣٠ ۲۰ ८ ১২ ๙')).toBe(
      'terminos y condicoes, grose, ilk, 30 20 8 12 9',
    );
  });
});
