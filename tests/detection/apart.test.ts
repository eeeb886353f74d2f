// @vitest-environment happy-dom
/** How near a control has to stand to a statement, and what of a page never belongs to one. */
import { describe, expect, it } from 'vitest';
import { promptsIn } from './page.ts';

const FIELDS = '<div><label for="e">E-mail</label><input id="e" type="email"></div>';
const FOOTER = '<footer><ul><li><a href="/t">Terms</a></li><li><a href="/p">Privacy</a></li></ul></footer>';
/** What most pages have at their foot. */
const NEWS = `<div class="site-footer"><div><a href="/t">Terms</a></div><form class="nl"><input type="email" placeholder="E-mail"><button>→</button></form></div>`;
const front = (inside: string) =>
  `<main><p>Feed</p></main>${FOOTER}<div style="position:fixed;top:0"><div role="dialog" aria-modal="true">${inside}</div></div>`;
const buttons = (...labels: string[]) => labels.map((label) => `<button type="button">${label}</button>`).join('');

function read(lang: string, html: string) {
  document.documentElement.lang = lang;
  return promptsIn(html).map(({ prompt }) => prompt);
}

const T = (title: string) => `<a href="/t">${title}</a>`;
/** Words, and what the button with an arrow is called. */
const MESSAGES: [string, string, string][] = [
  ['en', `By messaging Parrot, our assistant, you agree to our ${T('Terms')}.`, 'Send prompt'],
  ['de', `Mit dem Senden einer Nachricht stimmst du unseren ${T('Nutzungsbedingungen')} zu.`, 'Los'],
  ['es', `Al enviar un mensaje, aceptas nuestros ${T('Términos')}.`, 'Enviar'],
  ['fr', `En envoyant un message, vous acceptez nos ${T('Conditions')}.`, 'Envoyer'],
  ['pl', `Wysyłając wiadomość, akceptujesz nasz ${T('Regulamin')}.`, 'Wyślij'],
  ['ru', `Отправляя сообщение, вы принимаете наши ${T('Условия')}.`, 'Отправить'],
  ['ja', `メッセージを送信すると、${T('利用規約')}に同意したことになります。`, '送信'],
  ['ko', `메시지를 보내면 ${T('이용약관')}에 동의하는 것으로 간주됩니다.`, '보내기'],
  ['bn', `বার্তা পাঠিয়ে আপনি আমাদের ${T('শর্তাবলীতে')} সম্মত হচ্ছেন।`, 'পাঠান'],
  ['zh', `发送消息即表示您同意我们的${T('服务条款')}。`, '发送'],
];

/** What is found, its language, its markup, the action. */
const FOUND: [string, string, string, string][] = [
  [
    'a button whose label says nothing known, right over words that speak of a click',
    'ru',
    `<main><div class="card">${FIELDS}${buttons('Получить код')}<div class="small">Нажимая кнопку, вы принимаете правила сервиса</div></div></main>${FOOTER}`,
    'Получить код',
  ],
  [
    'a drawn button of a block that holds no field, with a prefix before the stem',
    'pl',
    `<div>${FIELDS}</div><div><div role="button" tabindex="0">Zarejestruj się</div><div>Zakładając konto, akceptujesz nasz regulamin</div></div>`,
    'Zarejestruj się',
  ],
  [
    'words of one’s own in a block under the fields',
    'en',
    `<div class="screen"><div>${FIELDS}</div><div class="bottom"><div role="button" tabindex="0">Sign order</div><div>I have read and agree to all the terms of this order.</div></div></div>`,
    'Sign order',
  ],
  [
    'a box whose own label speaks of signing up',
    'de',
    `<form>${FIELDS}<label><input type="checkbox"><span>Mit der Anmeldung stimmen Sie den Vereinsregeln zu.</span></label><button>Anmelden</button></form>`,
    'Mit der Anmeldung stimmen Sie den Vereinsregeln zu.',
  ],
  [
    'a drawn box whose label, beside it, says what ticking means besides',
    'en',
    `<form>${FIELDS}<div><button type="button" role="checkbox" aria-checked="false" id="news"></button><input type="checkbox" aria-hidden="true" tabindex="-1"><label for="news">Send me the news (by doing this you accept the <a href="/t">terms</a>).</label></div><button>Go</button></form>`,
    'Send me the news (by doing this you accept the terms).',
  ],
  [
    'the button, where a box’s own label calls it by its name',
    'en',
    `<form>${FIELDS}<label><input type="checkbox"> By clicking “Open the door” you agree to our <a href="/t">terms</a>.</label><button>Open the door</button></form>`,
    'Open the door',
  ],
  [
    'the button, where the box beside the words has a label of its own',
    'en',
    `<form>${FIELDS}<label><input type="checkbox"> Stay here</label><p>By signing in you accept the <a href="/t">terms</a>.</p><button>Sign in</button></form>`,
    'Sign in',
  ],
  [
    'terms under a heading whose article is written as one with it',
    'ar',
    `<main><h1>الشروط والأحكام</h1><p>المكتبة مفتوحة للأعضاء.</p><form>${buttons('موافقة', 'رفض')}</form></main>`,
    'موافقة',
  ],
  [
    'terms under a heading that is one word with what they are for',
    'ja',
    `<main><h1>利用規約</h1><p>図書館は会員専用です。</p><form>${buttons('承諾', '却下')}</form></main>`,
    '承諾',
  ],
  [
    'a request to agree',
    'uk',
    front(`<p>Погодьтеся з умовами клубу, щоб продовжити.</p>${buttons('Скасувати', 'Далі')}`),
    'Далі',
  ],
  [
    'one’s own button, further out in the form than those of other services',
    'it',
    `<form><div><div>${buttons('Accedi con Google', 'Accedi con Facebook')}</div>${FIELDS}<small>Iscrivendoti accetti le nostre condizioni d’uso.</small></div><button>Avanti</button></form>`,
    'Avanti',
  ],
  [
    'a button of another service, where the form has no other',
    'en',
    `<form><div><button type="button">Continue with Google</button><p>By continuing you agree to our terms of use.</p></div><p>Need help?</p></form>`,
    'Continue with Google',
  ],
  [
    'the yes to a question',
    'en',
    front(`<p>Do you accept the <a href="/l">licence terms</a>?</p>${buttons('Yes', 'No')}`),
    'Yes',
  ],
  ['the yes to a question', 'fa', front(`<p>آیا شرایط استفاده را می پذیرید؟</p>${buttons('بله', 'خیر')}`), 'بله'],
  ['the yes to a question', 'de', front(`<p>Akzeptieren Sie die Lizenzbedingungen?</p>${buttons('Nein', 'Ja')}`), 'Ja'],
  [
    'a declaration in front of the page, over a button that signs it',
    'en',
    front(
      `<p>I confirm that I have read the loan agreement and the privacy notice and agree to both.</p>${buttons('Sign now')}`,
    ),
    'Sign now',
  ],
  [
    'a declaration over a button that signs it',
    'hi',
    front(`<p>मैं पुष्टि करता हूं कि मैंने किराया समझौता पढ़ लिया है और उससे सहमत हूं।</p>${buttons('समझौते पर हस्ताक्षर करें')}`),
    'समझौते पर हस्ताक्षर करें',
  ],
  [
    'a sentence that asks one to read, before the one that agrees',
    'ja',
    `<main><div><p>本規約をよくお読みください。「同意」を押した時点で、本規約に同意したものとみなされます。</p>${buttons('同意', 'キャンセル')}</div></main>`,
    '同意',
  ],
  [
    'the yes to a question, as a link, on a page with a newsletter in its foot',
    'en',
    `<div class="content"><div style="position:fixed;top:0"><p>Do you accept the <a href="/l">licence agreement</a>?</p><div><a href="#" class="btn">Yes</a> <a href="#" class="btn-link">No</a></div></div></div>${NEWS}`,
    'Yes',
  ],
  [
    'a label that says one has read what is linked before it',
    'pt',
    front(
      `<p>Antes de começar, leia os <a href="/t">Termos de Uso</a> e a <a href="/p">Política de Privacidade</a>.</p>${buttons('✓ Li e aceito')}`,
    ),
    '✓ Li e aceito',
  ],
  [
    'a disclaimer',
    'hi',
    front(`<label><input type="checkbox"> मैंने अस्वीकरण पढ़ लिया है और स्वीकार करता हूँ।</label>${buttons('आगे बढ़ें')}`),
    'मैंने अस्वीकरण पढ़ लिया है और स्वीकार करता हूँ।',
  ],
  ...MESSAGES.map(([lang, words, label]): [string, string, string, string] => [
    'what one writes a message into, right over words that speak of it',
    lang,
    `<main><h1>Hi!</h1></main><div><form><textarea rows="1"></textarea><button type="button" aria-label="${label}"><svg></svg></button></form><div class="fine"><p>${words}</p></div></div>`,
    label,
  ]),
  [
    'the button right under a message that speaks of an action',
    'en',
    `<main><h1>Rooms</h1>${FIELDS}<div role="alert">By going on you accept our ${T('house rules')}.</div><button>Next</button></main>`,
    'Next',
  ],
  [
    'a button in the message that tells of new terms',
    'en',
    `<div role="status"><p>The rental agreement has been updated. To go on letting rooms, review and accept the updated agreement.</p><button>Review and accept</button></div><main><h1>Rooms</h1><button>Try again</button></main>`,
    'Review and accept',
  ],
  ['"by this action"', 'uk', front(`<p>Цією дією ви погоджуєтеся з умовами договору!</p>${buttons('OK')}`), 'OK'],
];

/** What it is, its language, its markup. */
const NONE: [string, string, string][] = [
  [
    'an article on terms beside a form',
    'sk',
    `<main><article><h1>Podmienky</h1><p>Používaním stránky vyjadrujete súhlas s týmito podmienkami.</p></article><aside><form>${FIELDS}${buttons('OK')}</form></aside></main>${FOOTER}`,
  ],
  [
    'an article on terms beside a form',
    'en',
    `<main><article><h1>Terms</h1><p>By using the app you agree to these terms.</p></article><aside><form>${FIELDS}${buttons('OK')}</form></aside></main>`,
  ],
  [
    'an answer that one opens, over a search',
    'bg',
    `<main><details open><summary>Условия</summary><div>С използването на приложението приемате тези условия.</div></details><form role="search"><input type="search"><button>Търсене</button></form></main>`,
  ],
  ['an error that one closes', 'en', front(`<p>You must accept the privacy notice to continue</p>${buttons('OK')}`)],
  ['an error that one closes', 'en', front(`<p>Please accept the terms of service first.</p>${buttons('OK')}`)],
  ['an error that one closes', 'it', front(`<p>Devi accettare i termini per continuare</p>${buttons('OK')}`)],
  ['an error that one closes', 'th', front(`<p>กรุณายอมรับข้อกำหนดการใช้งาน</p>${buttons('OK')}`)],
  ['an error that one closes', 'pl', front(`<p>Aby kontynuować, musisz zaakceptować regulamin.</p>${buttons('OK')}`)],
  ['an error that one closes', 'tr', front(`<p>Devam etmek için koşulları kabul etmelisiniz.</p>${buttons('Tamam')}`)],
  [
    'a table of statements that one agrees with by degrees, over a button that ends it',
    'en',
    `<form><fieldset><table><thead><tr><td></td><th>I agree</th><th>Neutral</th><th>I disagree</th></tr></thead><tbody><tr><td>The rules of the library are fair</td>${['I agree', 'Neutral', 'I disagree'].map((name) => `<td><label><input type="radio" name="r" aria-label="The rules of the library are fair, ${name}"></label></td>`).join('')}</tr></tbody></table></fieldset><textarea></textarea><button>Finish</button></form>`,
  ],
  [
    'a table of statements that one agrees with by degrees, over a button that ends it',
    'de',
    `<form><fieldset><table><thead><tr><td></td><th>Ich stimme zu</th><th>Teils</th><th>Ich stimme nicht zu</th></tr></thead><tbody><tr><td>Die Regeln im Haus sind klar</td>${['Ich stimme zu', 'Teils', 'Ich stimme nicht zu'].map((name) => `<td><label><input type="radio" name="r" aria-label="Die Regeln im Haus sind klar, ${name}"></label></td>`).join('')}</tr></tbody></table></fieldset><textarea></textarea><button>Fertig</button></form>`,
  ],
  [
    'the list of what is wrong with a form, whose links lead to its fields',
    'en',
    `<main><div role="alert"><h2>Something is wrong</h2><ul><li><a href="#mail">Give your address</a></li><li><a href="#rules">Agree to the rules of the club to join</a></li></ul></div></main>`,
  ],
  [
    'agreement with what stands above in a dialog, on a page with terms in its footer',
    'en',
    `<main><p>Feed</p></main>${FOOTER}<dialog open><form>${FIELDS}<label><input type="checkbox"> I agree with the details above.</label><button>Send</button></form></dialog>`,
  ],
  [
    'cookies for the right working of a page',
    'uk',
    front(
      `<p>Ми використовуємо cookies для правильної роботи. Якщо погоджуєтеся, натисніть «Прийняти».</p>${buttons('Прийняти')}`,
    ),
  ],
  [
    'terms above the form of a newsletter in the foot of the page',
    'en',
    `<div class="content"><h2>Terms</h2><p>By registering and paying, you agree to these terms.</p></div>${NEWS}`,
  ],
  [
    'a guide above the form of a newsletter in the foot of the page',
    'en',
    `<div class="content"><h2>Licence agreement</h2><ul><li>Press F11 to accept and continue</li></ul></div>${NEWS}`,
  ],
  [
    'terms under a search whose label is part of a word',
    'tr',
    `<div><form role="search"><input type="search" name="q"><button>Ara</button></form></div><div><p>Uygulamayı kullanarak bu gizlilik politikasının şartlarını kabul etmiş olursunuz.</p></div>`,
  ],
  [
    'an answer that a button opens',
    'en',
    `<div><button aria-expanded="true">Consent to the agreement</button><p>You accept the licence agreement, which says that all the code is yours.</p></div>`,
  ],
  [
    'a guide over the button of a banner about cookies',
    'en',
    `<div class="md"><ul><li>Run the installer. Accept the licence agreement and click next.</li></ul></div><div class="bar"><span>Cookies</span><button>OK</button><a href="/p">Privacy</a></div>`,
  ],
  [
    'advice to read rules that hold for whoever is there',
    'ru',
    `<main><form>${FIELDS}<p>Вам следует ознакомиться с правилами клуба. Помните, что ваше присутствие в беседах означает согласие со всеми правилами.</p><button>Регистрация</button></form></main>`,
  ],
  [
    'agreement with what stands above, on a page with a banner over it that links to a policy',
    'en',
    `<main><form>${FIELDS}<label><input type="checkbox"> I agree with the details above.</label><button>Send</button></form></main><div style="position:fixed;bottom:0">Cookies <button>OK</button><a href="/p">Privacy policy</a></div>`,
  ],
  [
    'words of a page under what one writes a comment into, which speak of no action',
    'en',
    `<main><h1>Swifts</h1><form><textarea></textarea><button type="button">Post</button></form><p>All who write here have agreed to our ${T('house rules')}.</p></main>`,
  ],
  [
    'words that speak of writing, under a search',
    'en',
    `<main><form><input type="search" name="q"><button type="button">Go</button></form><p>By writing for us you agree to our ${T('terms')}.</p></main>`,
  ],
  [
    'a message that somebody else must accept terms, over a page with buttons of its own',
    'en',
    `<div role="status"><span>The rental agreement has been updated. Before rooms can be let, the owner of the house has to review and accept the updated agreement by signing in.</span><button aria-label="Dismiss">×</button></div><main><h1>Rooms</h1><p>Room 7 could not be saved.</p><button>Try again</button> <button>Copy error</button></main>`,
  ],
  [
    'a question on a page that says more',
    'en',
    `<main><p>Do you accept the rules of the game?</p>${buttons('Yes', 'No')}<p>${'Players ask that often, and then they play. '.repeat(9)}</p></main>${FOOTER}`,
  ],
];

describe('what stands apart from a control', () => {
  it.each(FOUND)('%s (%s)', (_name, lang, html, action) => {
    expect(read(lang, html).map((prompt) => prompt.action)).toEqual([action]);
  });

  it.each(NONE)('is no prompt: %s (%s)', (_name, lang, html) => {
    expect(read(lang, html).map((prompt) => prompt.statement)).toEqual([]);
  });
});
