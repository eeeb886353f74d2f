// @vitest-environment happy-dom
/** Ordinary prompts that look like what is none: a clause, a message, a label that is over, a consent taken back. */
import { describe, expect, it } from 'vitest';
import { promptsIn } from './page.ts';

function read(lang: string, html: string) {
  document.documentElement.lang = lang;
  return promptsIn(html).map(({ prompt }) => [prompt.statement, prompt.action]);
}

const actions = (lang: string, html: string) => read(lang, html).map(([, action]) => action);
const T = (title: string) => `<a href="/t">${title}</a>`;
const FILLER =
  'The library lends books, maps and games to all who live in town, for as long as others do not ask for them. ';

describe('a statement that names a right to withdraw, or says that one can', () => {
  it.each([
    ['fi', 'Hyväksyn varausehdot ja peruutusehdot'],
    ['nl', 'Ik ga akkoord met de huurvoorwaarden en het herroepingsrecht'],
    ['ro', 'Sunt de acord cu termenii de închiriere și cu dreptul de retragere'],
    ['cs', 'Souhlasím s obchodními podmínkami a souhlas mohu kdykoli odvolat'],
    ['ja', '利用規約とプライバシーポリシーに同意します(いつでも撤回できます)'],
    ['en', 'I consent to the rental terms and the withdrawal policy'],
    ['tr', 'Kiralama şartlarını kabul ediyorum, ödenen ücret geri alınamaz'],
  ])('accepts by a box (%s)', (lang, words) => {
    expect(read(lang, `<form><label><input type="checkbox"> ${words}</label><button>OK</button></form>`)).toEqual([
      [words, words],
    ]);
  });

  it('accepts by a button', () => {
    const words = 'Mit der Bestellung erklären Sie Ihr Einverständnis mit unseren AGB und der Widerrufsbelehrung.';
    expect(read('de', `<form><input name="a"><p>${words}</p><button>Bestellen</button></form>`)).toEqual([
      [words, 'Bestellen'],
    ]);
  });
});

describe('terms in a dialog or on a short page that say how they change', () => {
  const change = (may: string) =>
    `<h3>9. Changes</h3><p>${may} By continuing to use the library, you agree to the updated terms and the ${T('Privacy Policy')}.</p>`;

  it.each(['We may update these terms.', 'We updated these terms in May.'])(
    'are not accepted by going on: %s',
    (may) => {
      const long = `<p>${FILLER.repeat(12)}</p>`;
      const short = `<p>${FILLER}</p>`;
      const title = 'Terms of Service';
      expect(read('en', `<div role="dialog"><h2>${title}</h2>${long}${change(may)}${long}</div>`)).toEqual([]);
      expect(read('en', `<div role="dialog"><div>${title}</div>${long}${change(may)}${long}</div>`)).toEqual([]);
      expect(
        read('en', `<h1>Library</h1><div style="position:fixed"><h2>${title}</h2>${short}${change(may)}</div>`),
      ).toEqual([]);
      expect(read('en', `<h1>${title}</h1><div>${short}${change(may)}${short}</div>`)).toEqual([]);
    },
  );
});

describe('a button under a title with a word of terms', () => {
  it.each([
    [
      'Buy now',
      `<h1>Policy details</h1><p>By buying this policy you agree to our ${T('Terms')}.</p><h3>Total 30 €</h3><button>Buy now</button>`,
    ],
    [
      'Continue',
      `<h1>Terms and Conditions</h1><p>By continuing you agree to our ${T('house rules')}.</p><h2>Your details</h2><form><input name="a"><input name="b"><button>Continue</button></form>`,
    ],
    [
      'Order now',
      `<h1>Terms and Conditions</h1><p>By ordering a room you agree to our ${T('house rules')}.</p><h2>Your details</h2><h3>Dates</h3><h3>Guests</h3><form><input name="a"><input name="b"><button>Order now</button></form>`,
    ],
    [
      'Next',
      `<h1>Terms and Conditions</h1><p>By going on you agree to our ${T('house rules')}.</p><h2>Your details</h2><h2>Dates</h2><form><input name="a"><input name="b"><button>Next</button></form>`,
    ],
  ])('accepts where the statement speaks of it, or no clauses stand between: %s', (label, html) => {
    expect(actions('en', html)).toEqual([label]);
  });
});

describe('a label that goes on in what stands under it', () => {
  const box = (label: string) => `<div><input type="checkbox" id="c"><label for="c">${label}</label></div>`;

  it.each([
    ['en', 'I confirm that I have read and accept', 'Terms of Use'],
    ['en', 'I accept the website', 'Terms of Use'],
    ['es', 'Acepto nuestros', 'Términos de uso'],
  ])('is one statement with it, where it does not say what it accepts (%s: %s)', (lang, label, title) => {
    const list = `<ul><li>${T(title)}</li></ul>`;
    const bare = `<input type="checkbox" id="c"><label for="c">${label}</label>`;
    for (const html of [bare + list, `<section>${box(label)}${list}</section>`])
      expect(read(lang, html).map(([statement]) => statement)).toEqual([`${label} ${title}`]);
  });

  it.each([
    ['es', 'Acepto expresamente todos nuestros', 'Términos de uso'],
    ['en', 'I accept everything written in the website', 'Terms of Use'],
  ])('is one statement with it in a form (%s: %s)', (lang, label, title) => {
    const html = `<form>${box(label)}<ul><li>${T(title)}</li></ul></form>`;
    expect(read(lang, html).map(([statement]) => statement)).toEqual([`${label} ${title}`]);
  });
});

describe('an answer that accepts', () => {
  it('is told by its own line where no sentence over it accepts what it links to', () => {
    const radios = ['I accept', 'I do not accept']
      .map((label, at) => `<input type="radio" name="r" id="r${at}"><label for="r${at}">${label}</label>`)
      .join('<br>');
    const html = `<form><fieldset><legend>Terms acceptance</legend><p>${T('Terms and Conditions')}</p>${radios}</fieldset><button>Next</button></form>`;
    expect(read('en', html)).toEqual([['Terms and Conditions I accept', 'Terms and Conditions I accept']]);
  });
});

describe('a message that a page reads out', () => {
  it.each([
    ['en', `By signing up you agree to our ${T('house rules')}.`, 'Sign up'],
    ['en', `By registering you agree to our ${T('house rules')}.`, 'Create account'],
    ['en', `By submitting this form you agree to our ${T('house rules')}.`, 'Send'],
    ['de', `Mit der Registrierung stimmen Sie unserer ${T('Hausordnung')} zu.`, 'Registrieren'],
  ])('is accepted by the button that it speaks of, wherever that stands (%s)', (lang, words, label) => {
    const html = `<div role="alert">${words}</div><div><label>E-Mail <input type="email"></label><button>${label}</button></div>`;
    expect(actions(lang, html)).toEqual([label]);
  });
});

describe('a line that begins with what is "and" elsewhere', () => {
  it('is a sentence of its own (cs)', () => {
    const html = `<form><p>Zásady ochrany osobních údajů</p><div><label><input type="checkbox"> Ve smyslu zákona souhlasím se zpracováním osobních údajů</label></div><button>OK</button></form>`;
    expect(read('cs', html).map(([statement]) => statement)).toEqual([
      'Ve smyslu zákona souhlasím se zpracováním osobních údajů',
    ]);
  });
});

it('a message in Bengali is read with its letters composed or not', () => {
  for (const letter of ['\u09df', '\u09af\u09bc', '\u09af']) {
    const words = `বার্তা পাঠি${letter}ে আপনি আমাদের ${T('শর্তাবলীতে')} সম্মত হচ্ছেন।`;
    const html = `<main><h1>Hi!</h1></main><div><form><textarea></textarea><button type="button">পাঠান</button></form><div><p>${words}</p></div></div>`;
    expect(actions('bn', html)).toEqual(['পাঠান']);
  }
});
