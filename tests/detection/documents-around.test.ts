// @vitest-environment happy-dom
/** Documents that a statement names by pointing to them: in a list after it, in a list before it, in the rows below. */
import { describe, expect, it } from 'vitest';
import { promptsIn } from './page.ts';

const link = (name: string, title: string) => `<a href="https://a.example/${name}">${title}</a>`;
const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

function read(lang: string, html: string) {
  document.documentElement.lang = lang;
  return promptsIn(html).map(({ prompt }) => ({
    statement: prompt.statement,
    documents: prompt.documents.map(({ url }) => url?.replace('https://a.example/', '')),
  }));
}

const sheet = (inside: string) => `<main><p>Feed</p></main><div role="dialog">${inside}</div>`;

describe('a list after a colon', () => {
  it('is all of it what a statement accepts, whose own words have named it', () => {
    const html = sheet(
      `<div>Als je verdergaat op deze site, ga je akkoord met onze voorwaarden:${list(link('t', 'Huisregels van de bibliotheek'), link('p', 'Privacyverklaring'), link('c', 'Gedragscode'))}</div><button>Doorgaan</button>`,
    );
    expect(read('nl', html)).toEqual([
      {
        statement: 'Als je verdergaat op deze site, ga je akkoord met onze voorwaarden:',
        documents: ['t', 'p', 'c'],
      },
    ]);
  });

  it('is told as part of a statement that names nothing itself', () => {
    const html = `<form><input type="email"><button>Sign up</button></form><div><p>By continuing you agree to:</p>${list(
      `${link('t', 'Terms of Service')} and ${link('p', 'Privacy Notice')} for subscriptions to the weekly paper and its archive`,
      `${link('at', 'Terms of Service')} and ${link('ap', 'Privacy Notice')} for accounts with the weekly paper and its archive`,
    )}</div>`;
    const [found, ...others] = read('en', `<section>${html}</section>`);
    expect(others).toEqual([]);
    expect(found?.documents).toEqual(['t', 'p', 'at', 'ap']);
    expect(found?.statement).toContain('for accounts with');
  });

  it('ends where a line names no document', () => {
    const html = sheet(
      `<div>By continuing you agree to our rules:${list(link('t', 'House rules'), link('h', 'Opening hours'), link('p', 'Privacy policy'))}</div><button>Continue</button>`,
    );
    expect(read('en', html)[0]?.documents).toEqual(['t']);
  });
});

describe('a list of files in a notice of changed terms', () => {
  const notice = (files: string) =>
    `<dialog open><h2>Please agree</h2><p>On 1 July we change our terms and fees.</p>${files}<p>By clicking “Agree” I accept the changed terms.</p><button>Later</button><button>Agree</button></dialog>`;

  it('is all of it what is accepted, where one of them is called by a name of terms', () => {
    const files = list(link('terms-2.pdf', 'General terms (PDF)'), link('fees-2.pdf', 'What our services cost (PDF)'));
    expect(read('en', notice(files))[0]?.documents).toEqual(['terms-2.pdf', 'fees-2.pdf']);
  });

  it('leaves out what is no file, and files elsewhere', () => {
    const files = `${list(link('terms-2.pdf', 'General terms (PDF)'), link('help', 'Help with this'))}<p>${link('map.pdf', 'Our branches')}</p>`;
    expect(read('en', notice(files))[0]?.documents).toEqual(['terms-2.pdf']);
  });
});

describe('a box for all that stands below it', () => {
  const row = (words: string, to: string) =>
    `<div role="checkbox" tabindex="0"><i></i><span>${words}</span>${to}</div>`;
  const form = (all: string, rows: string) =>
    `<form>${row(all, '')}<div>${rows}</div><button disabled>OK</button></form>`;

  it.each([
    [
      'ko',
      '아래 약관에 모두 동의',
      '[필수] 서비스 약관 동의',
      '[필수] 개인정보 처리방침 동의',
      '보기',
      '[선택] 광고 수신',
    ],
    [
      'en',
      'I agree to all of the following terms',
      'I accept the rental terms',
      'I accept the privacy policy',
      'View',
      'News',
    ],
  ])(
    'accepts the documents of their rows, by whatever name the links go (%s)',
    (lang, all, terms, privacy, view, news) => {
      const rows = row(terms, link('t', view)) + row(privacy, link('p', view)) + row(news, link('n', view));
      expect(read(lang, form(all, rows))[0]).toEqual({ statement: all, documents: ['t', 'p'] });
    },
  );

  it('accepts none of them where it does not point to them', () => {
    const rows = row('I accept the rental terms', link('t', 'View'));
    expect(read('en', form('I agree to the club rules', rows))[0]?.documents).toEqual([]);
  });
});

describe('links of the whole site under a notice', () => {
  it('are no documents of a statement whose own notice has some', () => {
    const documents = list(link('t', 'Allgemeine Nutzungsbedingungen'), link('b', 'Bedingungen der Karte'));
    const notice = `<section><h1>Neues</h1>${documents}<p>Mit Klick auf „Zustimmen“ nehmen Sie die geänderten Bedingungen an.</p><button>Zustimmen</button></section>`;
    const html = `${notice}<p>${link('i', 'Impressum')} · ${link('d', 'Datenschutzerklärung')}</p>`;
    expect(read('de', html).map(({ documents: found }) => found)).toEqual([['t', 'b']]);
  });

  it('are the second document of a statement that names two', () => {
    const box = `<label><input type="checkbox"> I accept the terms of use and the privacy policy</label>`;
    const html = `<form><div>${box} ${link('t', 'Terms of use')}</div><div>${link('p', 'Privacy policy')}</div><button>Send</button></form>`;
    expect(read('en', html).map(({ documents }) => documents)).toEqual([['t', 'p']]);
  });

  it('are of a statement that names them, whatever stands nearer', () => {
    const box = `<label><input type="checkbox"> I accept the rental terms and the returns policy</label>`;
    const html = `<form><div>${box} (${link('t', 'Rental terms')})</div><div>${link('r', 'Returns policy')}</div><button>Send</button></form>`;
    expect(read('en', html).map(({ documents }) => documents)).toEqual([['t', 'r']]);
  });

  it('are those of the whole form', () => {
    const box = `<label><input type="checkbox"> I accept all policies</label>`;
    const html = `<form><input type="email"><div>${box} ${link('t', 'Terms')}</div><div>${link('p', 'Privacy Policy')}</div><button>OK</button></form>`;
    expect(read('en', html).map(({ documents }) => documents)).toEqual([['t', 'p']]);
  });
});

describe('links in a line under a label', () => {
  const form = (under: string) =>
    `<form><input type="email"><div><input type="checkbox" id="b"><div><label for="b">I accept the booking terms, the cancellation policy and the privacy policy</label><br>(${under})</div></div><button>Book</button></form>`;

  it('are documents where they are called as the label calls what it accepts', () => {
    const under = [link('b', 'terms'), link('c', 'cancellation'), link('p', 'privacy')].join(' · ');
    expect(read('en', form(under))[0]?.documents).toEqual(['b', 'c', 'p']);
  });

  it('are none where they lead to settings', () => {
    const box =
      '<label><input type="checkbox"> J’accepte les conditions et je peux modifier mes paramètres de confidentialité</label>';
    const line = `${link('t', 'Conditions')} · ${link('s', 'Paramètres')}`;
    expect(
      read('fr', `<form><input type="email">${box}<p>${line}</p><button>OK</button></form>`)[0]?.documents,
    ).toEqual(['t']);
  });

  it('are none where the label says such a word of something else', () => {
    const own =
      '<form><input type="email"><p>By signing up you agree to Example terms and the privacy policy, or log out.</p>';
    const line = `${link('', 'Example')} · ${link('t', 'Terms')} · ${link('p', 'Privacy')} · ${link('out', 'Log out')}`;
    expect(read('en', `${own}<button>Sign up</button><p>${line}</p></form>`)[0]?.documents).toEqual(['t', 'p']);
  });

  it('are none where they are called otherwise, or stand in another line', () => {
    const beside = [link('p', 'privacy policy'), link('h', 'house'), link('m', 'map')].join(' · ');
    expect(read('en', form(beside))[0]?.documents).toEqual(['p']);
    const apart = `${link('p', 'privacy policy')}</p><p>${link('c', 'cancellation')}`;
    expect(read('en', form(apart))[0]?.documents).toEqual(['p']);
  });
});
