// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { promptsIn } from './page.ts';

/** A dialog's words, and who asks in them. */
const NAMED: [string, string, string | null][] = [
  ['en', 'Acme is updating its terms. By tapping Agree you accept them.', 'Acme'],
  ['en', 'Please accept the new terms to keep using Planwise.', 'Planwise'],
  ['en', "By tapping Agree you accept Kite's terms.", 'Kite'],
  ['en', 'I accept the updated Shoply Terms', 'Shoply'],
  ['en', 'Our terms have changed. By tapping Agree you accept them.', null],
  ['en', "We've made some changes to the User Agreement. By tapping Agree you accept it.", null],
  ['en', 'On 1 March 2027 new versions of our Terms come into force. Tap Agree to accept the terms.', null],
  ['en', 'Last updated: 1 October 2026. Please accept our new terms to go on.', null],
  ['en', 'By starting you agree to our terms. After your 7-day free trial you agree to pay monthly.', null],
  ['fr', 'Nous mettons à jour nos conditions. En continuant, vous acceptez les conditions de Kite.', 'Kite'],
  ['ja', '続行すると、Kite の利用規約に同意したことになります。', 'Kite'],
];

describe('who asks', () => {
  beforeEach(() => {
    document.head.innerHTML = '';
  });

  it('is what the link to the first page says where neither prompt nor title names anyone', () => {
    document.documentElement.lang = 'cs';
    document.head.innerHTML = '<title>Registrace</title>';
    const [found] = promptsIn(
      '<header><a class="logo" href="/">Toulavá knihovna</a></header><form><input type="email"><p>Registrací souhlasíte s <a href="/p">podmínkami</a>.</p><button>Registrovat</button></form>',
    );
    expect(found?.prompt.service).toBe('Toulavá knihovna');
  });

  it('is no day on which something begins', () => {
    document.documentElement.lang = 'it';
    const [found] = promptsIn(
      '<div role="dialog"><p>Dal 20 gennaio 2027 cambiano le regole sulle recensioni.</p><p>Cliccando su Accetta accetti i nuovi <a href="/t">Termini</a>.</p><button>Accetta</button></div>',
    );
    expect(found?.prompt.service).toBeNull();
  });

  it('is what the page calls its site where the prompt names no one', () => {
    document.documentElement.lang = 'ro';
    document.head.innerHTML = '<title>Condiții noi – Cămara Bunicii</title>';
    const [found] = promptsIn(
      '<div role="dialog"><h2>Condiții noi</h2><p>Prin continuare, accepți <a href="/t">termenii</a>.</p><button>Continuă</button></div>',
    );
    expect(found?.prompt.service).toBe('Cămara Bunicii');
  });

  it('is not what the title says of the page', () => {
    document.documentElement.lang = 'en';
    document.head.innerHTML = '<title>Sign in</title>';
    const [found] = promptsIn(
      '<form><h1>Sign in</h1><input type="email"><p>By signing in you accept our <a href="/t">terms</a>.</p><button>Sign in</button></form>',
    );
    expect(found?.prompt.service).toBe(null);
  });

  it.each(NAMED)('in %s: %s', (lang, words, service) => {
    document.documentElement.lang = lang;
    const [found] = promptsIn(`<div role="dialog"><p>${words}</p><button>Agree</button></div>`);
    expect(found?.prompt.service).toBe(service);
  });
});
