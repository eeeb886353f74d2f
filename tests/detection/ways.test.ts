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
    [
      'one whose drawing has a title',
      '<button><svg viewBox="0 0 9 9"><title>Join the club</title><path d="M0"></path></svg></button>',
      'Join the club',
    ],
    [
      'one that takes its name of other words',
      '<span id="name">Join the club</span><button aria-labelledby="name"><svg></svg></button>',
      'Join the club',
    ],
    ['an element that answers to clicks', '<span onclick="join()">Join the club</span>', 'Join the club'],
    ['an element that the keyboard reaches', '<div tabindex="0">Join the club</div>', 'Join the club'],
    ['what has the role of a link', '<span role="link" tabindex="0">Join the club</span>', 'Join the club'],
    ['an input that browsers give its label', '<input type="submit">', 'Submit'],
  ])('the control is %s', (_name, control, action) => {
    expect(actions(`<form>${FIELDS}${control}<p>By joining you agree to our ${TERMS}.</p></form>`)).toEqual([action]);
  });

  const CLICKED = (...words: string[]) => words.map((said) => `<div onclick="open()">${said}</div>`).join('');

  it.each([
    ['entries of a mailbox', CLICKED('Acme: please accept the new terms', 'Please accept our new privacy policy')],
    ['questions to unfold', `${CLICKED('What do I agree to?')}<p>By using Acme you agree to our ${TERMS}.</p>`],
    [
      'topics to unfold',
      `<p>By ordering you agree to our ${TERMS}.</p>${CLICKED('Orders', 'Payment', 'Delivery', 'Contact')}`,
    ],
    ['sizes to choose', `<p>By ordering you agree to our ${TERMS}.</p>${CLICKED('Small', 'Large')}`],
  ])('of what answers to clicks, these are no controls: %s', (_name, html) => {
    expect(actions(`<main>${html}</main>`)).toEqual([]);
  });

  it('words that tick the box beside them are its label, though they answer to clicks', () => {
    const [found] = promptsIn(`<form>${FIELDS}<input type="checkbox" id="box">
      <span onclick="box.click()">I agree to the Terms of Service</span><button>Join</button></form>`);
    expect(found?.prompt.kind).toBe('checkbox');
    expect(found?.action.id).toBe('box');
  });

  it('words that answer to clicks and name a document are its link, and end no line', () => {
    const [found] =
      promptsIn(`<form>${FIELDS}<p>By joining you agree to our <span onclick="show('t')">Terms of Service</span>
      and <span onclick="show('p')">Privacy Policy</span>.</p><button>Join</button></form>`);
    expect(found?.prompt.statement).toBe('By joining you agree to our Terms of Service and Privacy Policy.');
    expect(found?.prompt.documents.map(({ title }) => title)).toEqual(['Terms of Service', 'Privacy Policy']);
  });

  it.each([
    [
      'a native dialog',
      `<main><p>Feed</p></main><dialog open><h2>Our terms are changing</h2><p>Please read the new ${TERMS}.</p>
       <form method="dialog"><button value="no">Not now</button><button value="yes">I agree</button></form></dialog>`,
      'I agree',
      ['Not now'],
    ],
    [
      'a page whose buttons are each sent with a token',
      `<main><h1>Our terms are changing</h1><p>We have updated our ${TERMS}.</p>
       <form method="post" action="/yes"><input type="hidden" name="token" value="9"><button>I accept</button></form>
       <form method="post" action="/out"><input type="hidden" name="token" value="9"><button>Log out</button></form></main>`,
      'I accept',
      ['Log out'],
    ],
  ])('the buttons stand in a form of their own, in %s', (_name, html, action, others) => {
    const found = promptsIn(html);
    expect(found.map(({ prompt }) => [prompt.action, prompt.alternatives.map(({ text }) => text)])).toEqual([
      [action, others],
    ]);
  });

  it.each([
    ['a friend', '<aside><p>Ada wants to be your friend.</p>'],
    ['cookies', '<aside><p>We use cookies to count visits.</p>'],
    ['a guest', '<ul><li>Ada wants to come on Sunday.'],
    ['a picture', '<section><img alt="Ada">'],
  ])(
    'a button in a form of its own accepts what stands right around it: %s, not the new terms of the page',
    (_name, around) => {
      const form = (label: string) =>
        `<form method="post"><input type="hidden" name="token"><button>${label}</button></form>`;
      expect(
        actions(
          `<main><p>We have updated our ${TERMS}.</p>${around}<div>${form('Accept')}${form('Decline')}</div></main>`,
        ),
      ).toEqual([]);
    },
  );

  it.each([
    ['#', '<a href="#">Let’s play</a>', 'Let’s play'],
    ['a script', '<a href="javascript:go()">Let’s play</a>', 'Let’s play'],
    ['nothing', '<a>Let’s play</a>', 'Let’s play'],
  ])('where a dialog has no button, a link to %s is one', (_name, link, action) => {
    const words = `<p>By playing on you accept our ${TERMS}.</p>`;
    expect(actions(`<main><p>Feed</p></main><div role="dialog">${words}${link}</div>`)).toEqual([action]);
  });

  it('"learn more" is no control of a notice that has none', () => {
    const words = `<p>By using Acme you agree to our ${TERMS}.</p><a href="#">Learn more</a>`;
    expect(actions(`<main><p>Feed</p></main><div role="dialog">${words}</div>`)).not.toContain('Learn more');
  });

  it.each(['Show details', 'Learn more', 'Back to top'])(
    'nor is a link to nowhere a button that is called by nothing of the deed: %s',
    (label) => {
      const words = `<p>By registering you accept our ${TERMS}.</p><a href="#">${label}</a>`;
      expect(actions(`<main><p>Feed</p></main><div role="dialog">${words}</div>`)).toEqual([]);
      expect(actions(`<main>${words}</main>`)).toEqual([]);
    },
  );

  it.each(['How to accept the new terms', 'Accepting the new terms', 'Accepting terms for your team'])(
    'under news of the terms, a link to a page that tells of accepting accepts nothing: %s',
    (label) => {
      const link = `<p><a href="/help/1">${label}</a></p>`;
      expect(actions(`<main><h1>Help</h1><p>We have updated our ${TERMS}.</p>${link}</main>`)).toEqual([]);
    },
  );

  it('a link accepts that stands alone right under news of the terms; one to a page of that name does not', () => {
    const link = '<p><a href="/accept?next=1">I accept the new terms</a></p>';
    expect(actions(`<main><h1>Acme</h1><p>We have updated our ${TERMS}.</p>${link}</main>`)).toEqual([
      'I accept the new terms',
    ]);
    const far = `<p>We have updated our ${TERMS}.</p>${'<p>Other news of the week, and of the one before.</p>'.repeat(6)}`;
    expect(actions(`<main><h1>Acme</h1>${far}<h2>Read on</h2>${link}</main>`)).toEqual([]);
  });

  it.each([
    [
      'a switch after other words',
      `<div id="words">I accept the ${TERMS}</div><div>Required</div><button type="button" role="switch" aria-checked="false" aria-labelledby="words"></button>`,
    ],
    [
      'a box after other words',
      `<label for="box">I accept the ${TERMS}</label> <em>(needed to join)</em> <input type="checkbox" id="box">`,
    ],
    [
      'what is drawn with a state and no role',
      `<div><span tabindex="0" aria-checked="false"></span><span>I accept the ${TERMS}</span></div>`,
    ],
    [
      'what is only drawn, beside the field that is sent for it',
      `<div><input type="hidden" name="ok" value="0"><i class="check-square"></i><span>I accept the ${TERMS}</span></div>`,
    ],
  ])('the box that words belong to is %s', (_name, row) => {
    const [found, ...others] = promptsIn(`<form>${FIELDS}${row}<button>Create account</button></form>`);
    expect(others).toEqual([]);
    expect(found?.prompt.kind).toBe('checkbox');
    expect(found?.prompt.action).toMatch(/^I accept the Terms of Service/);
  });

  it('the box that words name is meant, not the one that lies nearer', () => {
    const [found] =
      promptsIn(`<form>${FIELDS}<div><button type="button" role="checkbox" aria-checked="false" id="seen"></button>
      <input type="checkbox" tabindex="-1" style="opacity:0"><label for="seen">I accept the ${TERMS}</label></div><button>Sign up</button></form>`);
    expect(found?.action.id).toBe('seen');
  });

  it('statement and control meet only some ancestors further up', () => {
    const html = `<section><div><div><div><p>By joining you agree to our ${TERMS}.</p></div></div></div>
      <div><div><div>${FIELDS}<button>Join</button></div></div></div></section>`;
    expect(actions(html)).toEqual(['Join']);
  });

  it.each([
    ['By signing in', 'Continue with Google'],
    ['By clicking the button below', 'Let’s go'],
  ])('the button stands at the foot of a page that is drawn like an app: %s', (by, label) => {
    expect(
      actions(
        `<div><h2>Welcome</h2><p>${by} you agree to our ${TERMS}.</p></div><footer><button>${label}</button></footer>`,
      ),
    ).toEqual([label]);
  });

  it('a network is joined by a picture of a button that is drawn of a link', () => {
    const html =
      '<center><p>By clicking the button below you agree to the house rules.</p><a href="/ok"><img alt="Connect"></a></center>';
    expect(actions(html)).toEqual(['Connect']);
  });

  const RULES = 'Guests keep to these rules for as long as they are here. '.repeat(9);
  const CONNECT =
    '<form action="/go"><input type="hidden" name="mac" value="1"><input type="submit" value="Accept & Connect"></form>';

  it.each([
    ['over the button', `<h1>Hotel Wi-Fi</h1><h2>Terms of use</h2><div>${RULES}</div>${CONNECT}`],
    [
      'in a field',
      `<h1>Hotel Wi-Fi</h1><h2>Terms of use</h2>${CONNECT.replace('<input', `<textarea readonly>${RULES}</textarea><input`)}`,
    ],
    ['behind a link', `<h1>Hotel Wi-Fi</h1><p><a href="/t">Terms of use</a></p>${CONNECT}`],
  ])('a network is joined by a button that says so, with its terms %s', (_name, html) => {
    expect(actions(html)).toEqual(['Accept & Connect']);
  });

  it.each([
    ['a form for its news', '<form><input type="email" name="e"><button>Accept and subscribe</button></form>'],
    ['a banner about cookies', '<form><p>We use cookies.</p><button>Accept and continue</button></form>'],
  ])('terms themselves are not accepted by %s under them', (_name, form) => {
    expect(actions(`<main><h1>Terms of use</h1><p>${RULES}</p></main>${form}`)).toEqual([]);
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
