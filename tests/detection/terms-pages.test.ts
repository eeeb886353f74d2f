// @vitest-environment happy-dom
/** Terms themselves, which speak of agreeing to them, and pages that only tell that they have changed. */
import { describe, expect, it } from 'vitest';
import { promptsIn } from './page.ts';

function read(lang: string, html: string) {
  document.documentElement.lang = lang;
  return promptsIn(html).map(({ prompt }) => [prompt.statement, prompt.action]);
}

/** The clause, in its language, under a title of terms and over a clause about something else. */
const CLAUSES: [string, string, string, string, string][] = [
  [
    'en',
    'Terms of Service',
    'By opening an account or by pressing “Agree”, where you are shown it, you agree to these Terms and our <a href="/p">Privacy Policy</a>.',
    'Fees',
    'Print',
  ],
  ['de', 'Nutzungsbedingungen', 'Mit der Anmeldung stimmen Sie diesen Bedingungen zu.', 'Preise', 'Weiter zum Shop'],
  [
    'uk',
    'Публічна оферта',
    'Натискання кнопки «Згоден» у кабінеті означає прийняття умов цієї оферти.',
    'Оплата',
    'Продовжити покупки',
  ],
  ['hi', 'नियम और शर्तें', 'इस वेबसाइट का उपयोग करके आप हमारी शर्तों से सहमत होते हैं।', 'भुगतान', 'खरीदारी जारी रखें'],
];

describe('contents of terms', () => {
  const contents = (...names: string[]) =>
    `<ul>${names.map((name, at) => `<li><a href="#c${at}">${name}</a></li>`).join('')}</ul>`;
  const clause = 'By using the site you accept these terms, which we may change from time to time.';

  it('lead to the clause on acceptance and accept nothing', () => {
    const page = `<main><h1>Terms of use</h1>${contents('Acceptance', 'Copyright', 'Comments')}<h2 id="c0">1. Acceptance</h2><p>${clause}</p></main>`;
    expect(read('en', page)).toEqual([]);
  });

  it('are none where a heading only has the word', () => {
    const page = `<main><h1>Please accept our new terms</h1><p>By pressing “Accept” you agree to our terms of use.</p>${contents('Accept', 'Read the terms', 'Help')}</main>`;
    expect(read('en', page).map(([, action]) => action)).toEqual(['Accept']);
  });

  it('are none where the heading has no "I": it is no number', () => {
    const page = `<main><h1>Before you go on</h1><p>By pressing “I accept” you agree to our terms of use.</p>${contents('I accept', 'Read the terms', 'Help')}<h2>Accept</h2></main>`;
    expect(read('en', page).map(([, action]) => action)).toEqual(['I accept']);
  });

  it('are none where no heading is called so', () => {
    const page = `<main><h1>Before you go on</h1><p>By pressing “I accept” you agree to our terms of use.</p>${contents('I accept', 'Read the terms', 'Help')}</main>`;
    expect(read('en', page).map(([, action]) => action)).toEqual(['I accept']);
  });
});

describe('a clause of terms', () => {
  it.each(CLAUSES)(
    'is not accepted by a button above or below other clauses (%s)',
    (lang, title, clause, other, label) => {
      const button = `<a class="btn" role="button" href="/x">${label}</a>`;
      const clauses = `<h3>1. ${title}</h3><p>${clause}</p><h3>2. ${other}</h3><p>–</p>`;
      expect(read(lang, `<h1>${title}</h1><div>${button}</div>${clauses}`)).toEqual([]);
      expect(read(lang, `<h1>${title}</h1>${clauses}<p>${button}</p>`)).toEqual([]);
    },
  );

  it('is accepted by a button that says so, or that it calls by its name, wherever that stands', () => {
    const clauses = (label: string) =>
      `<h1>Terms of Service</h1><p>By pressing “${label}” you agree to these terms.</p><h2>2. Fees</h2><p>There are none.</p><button>${label}</button>`;
    expect(read('en', clauses('I agree')).map(([, action]) => action)).toEqual(['I agree']);
    expect(read('en', clauses('Join the library')).map(([, action]) => action)).toEqual(['Join the library']);
  });

  it('is not accepted by a button of the page that stands over the terms, though it names what that does', () => {
    const html = `<h1>Terms of Service</h1><div><button>Book now</button></div><h2>1. Scope</h2><p>–</p><h2>2. Booking</h2><p>By booking a room you agree to these terms.</p>`;
    expect(read('en', html)).toEqual([]);
  });

  it('is accepted by the button right under it, as that of a network is', () => {
    const html = `<h1>Terms of use</h1><p>Be kind to other guests.</p><p>By going online you accept these terms.</p><button>Connect</button>`;
    expect(read('en', html).map(([, action]) => action)).toEqual(['Connect']);
  });
});

const NEWS = 'We changed our terms of use after your last visit.';
const ONWARD = 'By continuing to use Birdpost, you are agreeing to these terms.';

describe('a page before all else that tells of changed terms', () => {
  it('is accepted by going on, where all that one can press leads to the terms', () => {
    const html = `<div class="box"><h1>The terms of use of Birdpost are changing</h1><p>${NEWS}</p>
      <p>${ONWARD} If you disagree with the new terms, you can end your agreement by deleting your account.</p>
      <div><a class="button" href="https://birdpost.example/terms">Read the terms of use</a></div></div>`;
    expect(read('en', html)).toEqual([[ONWARD, '']]);
    expect(promptsIn(html)[0]?.prompt.documents.map(({ url }) => url)).toEqual(['https://birdpost.example/terms']);
  });

  it('is none where what one accepts by going on is cookies, or on the page of an article', () => {
    const cookies = `<div style="position:fixed"><p>We changed our <a href="/p">privacy policy</a>. By continuing to use Birdpost you agree to our use of cookies.</p></div>`;
    expect(read('en', cookies)).toEqual([]);
    const article = `<article><h1>News of birds</h1><p>${NEWS} ${ONWARD} <a href="/t">Terms of use</a></p></article>`;
    expect(read('en', article)).toEqual([]);
  });

  it('is none where it is the terms that say so, or where no terms are linked to', () => {
    const clause = `<h2>Changes</h2><p>We may change these terms, and tell you of the changed terms. ${ONWARD}</p>`;
    expect(read('en', `<h1>Terms of use</h1>${clause}<a href="https://birdpost.example/p">Privacy Policy</a>`)).toEqual(
      [],
    );
    expect(read('en', `<div><h1>News</h1><p>${NEWS} ${ONWARD}</p></div>`)).toEqual([]);
  });
});

describe('a clause that bears a number, under the title of terms', () => {
  const page = (clause: string, button: string) =>
    `<main><h1>Condiciones de uso</h1><p>${button}</p><p><b>1. Alta.</b> ${clause}</p><p><b>2. Pagos.</b> Se paga cada mes.</p></main>`;
  const clause = 'Al darse de alta, el usuario acepta estas condiciones y la <a href="/p">política de privacidad</a>.';

  it('is none, whatever button stands over it', () => {
    expect(read('es', page(clause, '<button>Imprimir</button>'))).toEqual([]);
  });

  it('is accepted by a button that says so', () => {
    expect(read('es', page(clause, '<button>Acepto las condiciones</button>')).map(([, action]) => action)).toEqual([
      'Acepto las condiciones',
    ]);
  });
});
