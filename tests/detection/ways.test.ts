// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { promptsIn } from './page.ts';

const FIELDS = '<input type="email" name="e"><input type="password" name="p">';
const TERMS = '<a href="/t">Terms of Service</a>';

function actions(html: string, lang = 'en'): string[] {
  document.documentElement.lang = lang;
  return promptsIn(html).map(({ prompt }) => prompt.action);
}

describe('ways to show a prompt', () => {
  it('a box and the button after it are one prompt, that of the box', () => {
    const box = `<label><input type="checkbox"> I agree to the ${TERMS}</label>`;
    expect(actions(`<form>${FIELDS}${box}<button>Create account</button></form>`)).toEqual([
      'I agree to the Terms of Service',
    ]);
    const dialog = `<div role="dialog"><h2>New terms</h2>${box}<button disabled>I agree</button></div>`;
    expect(actions(dialog)).toEqual(['I agree to the Terms of Service']);
  });

  it.each([
    ['a picture that sends the form', '<input type="image" src="data:," alt="Join the club">', 'Join the club'],
    [
      'a button without words that has a name',
      '<button aria-label="Join the club"><svg></svg></button>',
      'Join the club',
    ],
    ['an element with the role of one', '<div role="button" tabindex="0">Join the club</div>', 'Join the club'],
    ['a link', '<a class="btn" href="#">Join the club</a>', 'Join the club'],
    ['the value of an input', '<input type="submit" value="Join the club">', 'Join the club'],
    ['one that is disabled', '<button disabled>Join the club</button>', 'Join the club'],
  ])('the control is %s', (_name, control, action) => {
    expect(actions(`<form>${FIELDS}${control}<p>By joining you agree to our ${TERMS}.</p></form>`)).toEqual([action]);
  });

  it('statement and control meet only some ancestors further up', () => {
    const html = `<section><div><div><div><p>By joining you agree to our ${TERMS}.</p></div></div></div>
      <div><div><div>${FIELDS}<button>Join</button></div></div></div></section>`;
    expect(actions(html)).toEqual(['Join']);
  });

  it('the box that counts is hidden under a drawn one', () => {
    const html = `<form>${FIELDS}<label><input type="checkbox" style="opacity:0"><span class="tick"></span><span>I accept the ${TERMS}</span></label><button>Go</button></form>`;
    expect(actions(html)).toEqual(['I accept the Terms of Service']);
  });
});

const buttons = (...labels: string[]) => labels.map((label) => `<button>${label}</button>`).join('');
const dialog = (inside: string) => `<div role="dialog" style="position:fixed">${inside}</div>`;

/** What it is, its language, its markup. */
const NONE: [string, string, string][] = [
  [
    'an age gate',
    'en',
    dialog(`<h2>Are you 18 or older?</h2><p>You must be of legal age to enter.</p>${buttons('Yes, enter', 'No')}`),
  ],
  [
    'an age gate',
    'de',
    dialog(`<h2>Bist du über 18?</h2><p>Bitte bestätige dein Alter.</p>${buttons('Ja, ich bin 18', 'Nein')}`),
  ],
  [
    'a newsletter',
    'en',
    '<form><p>Get our stories by email. Unsubscribe at any time.</p><input type="email"><button>Subscribe</button></form>',
  ],
  [
    'consent to offers alone',
    'es',
    '<form><input type="email"><label><input type="checkbox"> Acepto recibir ofertas y novedades por correo</label><button>Enviar</button></form>',
  ],
  [
    'consent to offers alone',
    'pl',
    '<form><input type="email"><label><input type="checkbox"> Zgadzam się na otrzymywanie ofert e-mailem</label><button>Wyślij</button></form>',
  ],
  ['a friend request', 'en', dialog(`<p>Sam wants to be friends.</p>${buttons('Accept', 'Delete')}`)],
  ['a friend request', 'ru', dialog(`<p>Анна хочет добавить вас в друзья.</p>${buttons('Принять', 'Отклонить')}`)],
  [
    'a payment',
    'fr',
    dialog(`<p>Léa vous envoie 20 €. Acceptez-vous le paiement ?</p>${buttons('Accepter', 'Refuser')}`),
  ],
  ['a call', 'ja', dialog(`<p>着信: 田中さん</p>${buttons('応答する', '拒否')}`)],
  [
    'a merge of branches',
    'en',
    `<div><p>3 of 5 checks passed. Rules require one review.</p>${buttons('Accept changes', 'Reject')}</div>`,
  ],
  [
    'thanks for an acceptance',
    'it',
    `<div><p>Hai accettato i <a href="/t">Termini</a> il 3 marzo 2020.</p>${buttons('Scarica copia')}</div>`,
  ],
  [
    'links in a footer',
    'tr',
    '<form><input type="email"><button>Giriş yap</button></form><footer><a href="/k">Kullanım koşulları</a><a href="/g">Gizlilik</a></footer>',
  ],
];

describe('what shares a word with one', () => {
  it.each(NONE)('%s is none (%s)', (_name, lang, html) => {
    expect(actions(html, lang)).toEqual([]);
  });
});
