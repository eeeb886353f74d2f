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

/** What is found, its language, its markup, the action. */
const FOUND: [string, string, string, string][] = [
  [
    'a question of its own over the button that sends the form',
    'en',
    `<form><input type=email><input type=password><a href="/forgot">Forgot password?</a><button type=submit>Log in</button><p>By logging in, you agree to our ${T('Terms of Service')}.</p></form>`,
    'Log in',
  ],
  [
    'a question that calls to the deed',
    'en',
    `<section><h2>Ready to get started?</h2><button>Sign up</button><p>By clicking Sign up you agree to our ${T('Terms of Service')}.</p></section>`,
    'Sign up',
  ],
  [
    'an age gate’s question, in a dialog',
    'en',
    `<div role=dialog><h2>Are you 21 or older?</h2><button>Yes</button><button>No</button><p>By entering this site you agree to our ${T('Terms of Service')}.</p></div>`,
    'Yes',
  ],
  [
    'an age gate’s question',
    'en',
    `<main><h2>Are you 21 or older?</h2><button>Yes</button><button>No</button><p>By entering this site you agree to our ${T('Terms of Service')}.</p></main>`,
    'Yes',
  ],
  [
    'a question about the very deed',
    'en',
    `<div role=dialog><h2>Join Acme Team?</h2><button>Join</button><button>Cancel</button><p>By joining you agree to the ${T('Terms of Service')}.</p></div>`,
    'Join',
  ],
  [
    'a question among the fields',
    'en',
    `<form><label>What is 3 + 4?</label><input name=a><input type=email><button>Register</button><p>By registering you agree to our ${T('Terms of Service')}.</p></form>`,
    'Register',
  ],
  [
    'a button that takes an acceptance back beside it',
    'en',
    `<div role=dialog><p>We have updated our ${T('Terms of Service')}.</p><button>Cancel acceptance of the terms</button><button>Accept the terms</button></div>`,
    'Accept the terms',
  ],
  [
    'the day by which something was accepted',
    'en',
    `<form><input type=email><p>By clicking Register you confirm that, as of 25 May 2018, you have accepted the ${T('Terms of Service')}.</p><button>Register</button></form>`,
    'Register',
  ],
  [
    'terms that have a day, and a policy that was read',
    'zh',
    `<form><input type=email><p>点击注册即表示您同意2018年5月25日生效的<a href="/t">服务条款</a>，并确认您已阅读并同意<a href="/p">隐私政策</a>。</p><button>注册</button></form>`,
    '注册',
  ],
  [
    'a law that has a day',
    'ru',
    `<form><input type=email><p>Нажимая «Отправить», вы подтверждаете, что в соответствии с законом от 27.07.2006 вы согласились с условиями соглашения.</p><button>Отправить</button></form>`,
    'Отправить',
  ],
  [
    'terms that a regulator has approved',
    'bg',
    `<form><label><input type=checkbox> Съгласен съм с <a href="/t">Общите условия</a>, одобрени от КРС</label><button>OK</button></form>`,
    'Съгласен съм с Общите условия, одобрени от КРС',
  ],
  [
    'a link with the words of the heading',
    'en',
    `<main><h1>Accept the Terms of Use</h1><p>These are the rules.</p><p><a href="/accept">Accept the Terms of Use</a></p></main>`,
    'Accept the Terms of Use',
  ],
  [
    'links to places that are the buttons',
    'en',
    `<div role=dialog><p>By choosing Accept you agree to our ${T('Terms of Service')}.</p><ul><li><a href="#accept">Accept</a></li><li><a href="#decline">Decline</a></li><li><a href="#later">Later</a></li></ul></div>`,
    'Accept',
  ],
  [
    'the foot of a table with a head',
    'en',
    `<main><table><thead><tr><th>Item</th><th>Price</th><th>Total</th></tr></thead><tbody><tr><td>Book</td><td>$5</td><td>$5</td></tr></tbody><tfoot><tr><td colspan=3>By clicking Place order you accept our ${T('Terms of Service')}.</td></tr></tfoot></table><button>Place order</button></main>`,
    'Place order',
  ],
  [
    'a question over fields and boxes',
    'en',
    `<form><fieldset><legend>Who is coming?</legend><input><input type=email><label><input type=checkbox> Vegetarian</label><label><input type=checkbox> Parking</label><label><input type=checkbox> I agree to the terms and conditions</label></fieldset></form>`,
    'I agree to the terms and conditions',
  ],
  [
    'another group’s question',
    'en',
    `<form><fieldset><input type=email><fieldset><legend>How did you hear about us?</legend><label><input type=radio name=a> TV</label><label><input type=radio name=a> Web</label></fieldset><label><input type=checkbox> I accept the terms and conditions</label></fieldset></form>`,
    'I accept the terms and conditions',
  ],
  [
    'entries of a list, on a page with comments',
    'en',
    `<div id="post-1" class="hentry comments-open"><ul class=steps><li><input type=email></li><li>By joining you agree to the ${T('Terms of Service')}.</li><li><button>Join</button></li></ul></div>`,
    'Join',
  ],
  [
    'the last of numbered rules, right before its button',
    'en',
    `<main><h1>Terms of Use</h1><p>1. Wi-Fi is free for guests.</p><p>2. By using the Wi-Fi you accept these terms of use.</p><button>Connect</button></main>`,
    'Connect',
  ],
  [
    'the last of numbered rules, by the button',
    'en',
    `<main><h1>Terms of Use</h1><p>1. Wi-Fi is free for guests.</p><p>2. By pressing the button, you accept these terms of use.</p><button>Get online</button></main>`,
    'Get online',
  ],
  [
    'a question before the answers',
    'es',
    `<div><p>La compra implica la aceptación de las ${T('condiciones de venta')}.</p><p>¿Desea continuar?</p><button type="button">Sí</button><button type="button">No</button></div>`,
    'Sí',
  ],
  [
    'a question before the answers, the words naming one',
    'en',
    `<div><p>By clicking Yes I agree to the ${T('Terms of Service')}.</p><p>Place the order now?</p><button type="button">Yes</button><button type="button">No</button></div>`,
    'Yes',
  ],
  [
    'the first of numbered rules over a button',
    'en',
    `<main><h1>Terms of Use</h1><p>1. By using the Wi-Fi you accept these terms of use.</p><p>2. No illegal downloads.</p><button>Connect</button></main>`,
    'Connect',
  ],
  [
    'numbers that are no clauses',
    'en',
    `<main><h1>Terms of Service</h1><p>30 days free. By joining you agree to the terms of service.</p><p>14 devices at most.</p><button>Let's go</button></main>`,
    "Let's go",
  ],
  [
    'the steps of a wizard',
    'en',
    `<div><div><h3>Finish</h3><input type="email"><input name="n"><p>By clicking Finish you agree to the ${T('Terms of Service')}.</p></div><div><ul role="menu"><li><a href="#previous">Previous</a></li><li><a href="#next">Next</a></li><li><a href="#finish">Finish</a></li></ul></div></div>`,
    'Finish',
  ],
  [
    'links to places that are answers',
    'en',
    `<div><p>Please accept our ${T('Terms of Service')} to continue.</p><ul><li><a href="#accept">I accept</a></li><li><a href="#print">Print</a></li><li><a href="#logout">Log out</a></li></ul></div>`,
    'I accept',
  ],
  [
    'consents under a question',
    'en',
    `<form><fieldset><legend>Do you agree?</legend><label><input type="checkbox"> I agree to the terms and conditions</label><label><input type="checkbox"> I agree to receive news by e-mail</label><label><input type="checkbox"> I consent to being photographed</label></fieldset><button>Send</button></form>`,
    'I agree to the terms and conditions',
  ],
  [
    'the foot of a table, in one’s own words',
    'en',
    `<main><table><thead><tr><th>Item</th><th>Price</th><th>Total</th></tr></thead><tbody><tr><td>Book</td><td>$5</td><td>$5</td></tr></tbody><tfoot><tr><td colspan="3">I agree to the ${T('Terms of Service')}.</td></tr></tfoot></table><button>I agree</button></main>`,
    'I agree',
  ],
  [
    'a list of comments that ends with the one that one writes',
    'en',
    `<ul class="comments"><li><textarea></textarea></li><li>By posting you accept our ${T('rules')}.</li><li><button>Post</button></li></ul>`,
    'Post',
  ],
  [
    'a footer that speaks of a visit',
    'en',
    `<footer><p>Your continued visit signifies acceptance of our ${T('Terms of Service')}.</p></footer>`,
    '',
  ],
  [
    'the first of numbered notes under a form',
    'en',
    `<main><h1>Privacy Policy</h1><h2>Sign up</h2><form><input type="email"><button>Sign up</button></form><p>1. By signing up you agree to the ${T('Terms')}.</p><p>2. You are over 18.</p></main>`,
    'Sign up',
  ],
  [
    'an answer among links to places',
    'en',
    `<div role="dialog"><p>Please accept our ${T('Terms of Service')} to continue.</p><ul><li><a href="#accept">I accept</a></li><li><a href="#terms">Read terms</a></li><li><a href="#contact">Contact us</a></li></ul></div>`,
    'I accept',
  ],
  [
    'consents to a programme under a question',
    'en',
    `<form><fieldset><legend>Ready to join?</legend><label><input type="checkbox"> I accept the terms and conditions of the Acme Loyalty Programme</label><label><input type="checkbox"> I agree to receive e-mails</label><label><input type="checkbox"> I agree to receive text messages</label></fieldset></form>`,
    'I accept the terms and conditions of the Acme Loyalty Programme',
  ],
  [
    'a button that goes back, which the words call by its name',
    'en',
    `<div role="dialog"><p>By choosing Go back you accept our ${T('Terms of Service')}.</p><button>Go back</button></div>`,
    'Go back',
  ],
  [
    'a paragraph that first says what is accepted about cookies',
    'fr',
    `<div role="dialog"><p>Pour lire gratuitement, vous devez accepter les cookies. En cliquant sur « Accepter », vous acceptez aussi nos ${T("conditions d'utilisation")}.</p><button>Accepter</button><button>S'abonner</button></div>`,
    'Accepter',
  ],
  [
    'a button that refuses and leaves, before the one that accepts',
    'zh-CN',
    `<div role="dialog"><h2>用户协议与隐私保护</h2><p>请认真阅读${T('《用户协议》')}。点击“同意”即表示您已阅读并接受全部条款。</p><button>不同意并退出</button><button>同意</button></div>`,
    '同意',
  ],
  [
    'the articles of a law at the beginning of a label',
    'it',
    `<form><input name="n"><label><input type="checkbox"> Ai sensi degli artt. 1341 e 1342 approvo le ${T('clausole')} 4 e 7</label><button>Invia</button></form>`,
    'Ai sensi degli artt. 1341 e 1342 approvo le clausole 4 e 7',
  ],
  [
    'a person who declares to agree, the verb first',
    'da',
    `<form><input type="email"><button>Fortsæt</button><p>Ved at fortsætte erklærer du dig enig i vores ${T('betingelser')}.</p></form>`,
    'Fortsæt',
  ],
  [
    'an offer together with its terms',
    'de',
    `<div role="dialog"><p>Wenn Sie das Angebot annehmen, akzeptieren Sie auch unsere ${T('Nutzungsbedingungen')}.</p><button>Angebot annehmen</button></div>`,
    'Angebot annehmen',
  ],
  [
    'an offer that is accepted under terms',
    'es',
    `<form><input name="n"><p>Acepto la oferta según las ${T('condiciones generales')}.</p><button>Aceptar oferta</button></form>`,
    'Aceptar oferta',
  ],
  [
    'an order that accepts an offer on the terms of a shop',
    'pl',
    `<form><input name="n"><p>Składając zamówienie akceptujesz ofertę na warunkach ${T('regulaminu')}.</p><button>Zamawiam z obowiązkiem zapłaty</button></form>`,
    'Zamawiam z obowiązkiem zapłaty',
  ],
  [
    'a request that is dealt with as a policy says',
    'fr',
    `<form><input type="email"><p>J'accepte que ma demande soit traitée selon la ${T('politique de confidentialité')}.</p><button>Envoyer</button></form>`,
    'Envoyer',
  ],
  [
    'a label that is quoted with more than it says',
    'en',
    `<div role="dialog"><p>Click "I agree to the ${T('Terms')}" to continue.</p><button>I agree</button></div>`,
    'I agree',
  ],
  [
    'new terms, after what one has accepted before',
    'th',
    `<div role="dialog"><p>คุณได้ยอมรับข้อกำหนดเดิมแล้ว โปรดยอมรับ${T('ข้อกำหนดใหม่')}เพื่อใช้งานต่อ</p><button>ยอมรับ</button></div>`,
    'ยอมรับ',
  ],
  [
    'an offer and terms, accepted at once',
    'pl',
    `<form><input name="n"><p>Klikając „Zamawiam”, akceptujesz ofertę i ${T('regulamin')}.</p><button>Zamawiam</button></form>`,
    'Zamawiam',
  ],
  [
    'a sign-up at the head of a page whose words speak of it',
    'en',
    `<header><a class="btn" href="/join">Join now</a></header><main><p>By joining you agree to our ${T('Terms of Service')}.</p></main>`,
    'Join now',
  ],
  [
    'a form that speaks of whoever fills it in',
    'fr',
    `<form><input name="a"><input name="b"><button>Envoyer</button><p>En soumettant ce formulaire, l'utilisateur accepte les ${T('conditions générales')}.</p></form>`,
    'Envoyer',
  ],
  [
    'a form that speaks of whoever fills it in',
    'pl',
    `<form><input type="email"><button>Załóż konto</button><p>Zakładając konto, użytkownik akceptuje ${T('regulamin')}.</p></form>`,
    'Załóż konto',
  ],
  [
    'terms that are named right after cookies, without a space',
    'zh-CN',
    `<div role="dialog"><p>我们使用Cookie。点击“接受”，即表示您同意使用Cookie以及我们的${T('用户协议')}。</p><button>接受</button><button>设置</button></div>`,
    '接受',
  ],
  [
    'a request that one sends, and terms',
    'el',
    `<form><input name="a"><p>Με την υποβολή του αιτήματος αποδέχεστε τους ${T('Όρους Χρήσης')}.</p><button>Αποστολή</button></form>`,
    'Αποστολή',
  ],
];

describe('beside what looks like something else', () => {
  it.each(FOUND)('%s (%s)', (_name, lang, html, action) => {
    expect(actions(lang, html)).toEqual([action]);
  });

  it('three boxes under a question that asks for the acceptance', () => {
    const boxes = ['I accept the terms and conditions', 'I accept the house rules', 'I accept the privacy policy'];
    const html = `<form><fieldset><legend>Do you agree?</legend>${boxes.map((box) => `<label><input type="checkbox"> ${box}</label>`).join('')}</fieldset></form>`;
    expect(actions('en', html)).toEqual(boxes);
  });

  it.each([
    ['en', 'Cancel my consent to the privacy policy'],
    ['ru', 'Отменить согласие с условиями'],
    ['zh', '取消对服务条款的同意'],
    ['ja', '利用規約への同意をキャンセル'],
    ['en', 'I agree to the cancellation of my contract'],
    ['da', 'Jeg accepterer annullering af aftalen'],
    ['uk', 'Погоджуюся на скасування договору'],
  ])('but not a button that takes an acceptance back (%s)', (lang, label) => {
    expect(actions(lang, `<div><button>${label}</button></div>`)).toEqual([]);
  });

  it('a notice, told once, after a link in a footer whose name begins as agreeing does', () => {
    const dialog = `<div role="dialog"><h2>Мы обновили правила</h2><p>Чтобы продолжить, примите новое ${T('Пользовательское соглашение')}. Оно вступает в силу 1 марта 2021 года.</p><button>Принимаю</button></div>`;
    document.documentElement.lang = 'ru';
    const found = promptsIn(
      `<main><form><input type="email"></form></main><footer>${T('Пользовательское соглашение')}</footer>${dialog}`,
    );
    expect(found.map(({ prompt }) => [prompt.kind, prompt.action])).toEqual([['reconsent', 'Принимаю']]);
  });

  it('but not an own sign-in under words about the use of a site', () => {
    const html = `<div><p>Use of this site constitutes acceptance of our ${T('Terms of Service')}.</p><div><a href="/auth/login">Sign in</a> <a href="/auth/register">Register</a></div></div>`;
    expect(actions('en', html)).toEqual([]);
  });
});
