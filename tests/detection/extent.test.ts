// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/detection/fold.ts';
import { LANGUAGES } from '../../src/detection/index.ts';
import { pattern, registerLanguage } from '../../src/detection/lexicon.ts';
import { promptsIn } from './page.ts';

const FIELDS = '<input type="email" name="e"><input type="password" name="p">';

function find(lang: string, html: string) {
  document.documentElement.lang = lang;
  return promptsIn(html).map(({ prompt }) => [prompt.statement, prompt.action, prompt.documents.length]);
}

/** A sentence that opens with "doing so" after one that asks for a click, by language. */
const DOING_SO: [string, string, string, string][] = [
  [
    'en',
    'To finish, accept the club rules and press Join.',
    'By doing so, you also agree to our <a href="/p">Privacy Policy</a>.',
    'Join',
  ],
  [
    'de',
    'Akzeptieren Sie die Vereinsordnung und klicken Sie auf Beitreten.',
    'Damit erklären Sie sich auch mit der <a href="/p">Datenschutzerklärung</a> einverstanden.',
    'Beitreten',
  ],
  [
    'fr',
    "Acceptez le règlement du club puis cliquez sur S'inscrire.",
    'Ce faisant, vous acceptez aussi notre <a href="/p">politique de confidentialité</a>.',
    "S'inscrire",
  ],
  [
    'es',
    'Acepta las normas del club y pulsa Registrarme.',
    'Al hacerlo, aceptas también nuestra <a href="/p">política de privacidad</a>.',
    'Registrarme',
  ],
  [
    'ru',
    'Примите правила клуба и нажмите «Вступить».',
    'Тем самым вы соглашаетесь и с нашей <a href="/p">политикой конфиденциальности</a>.',
    'Вступить',
  ],
  [
    'zh',
    '要保存修改，请接受会员守则并点击“保存”按钮。',
    '这样做意味着您接受我们按照<a href="/p">隐私政策</a>处理您的资料。',
    '保存',
  ],
];

describe('how far a statement reaches', () => {
  it.each(DOING_SO)('what "doing so" means besides is told with it, in %s', (lang, first, second, button) => {
    const found = find(
      lang,
      `<form>${FIELDS}<p>${first}<br>${second}</p><input type="submit" value="${button}"></form>`,
    );
    expect(found).toEqual([[`${first} ${second.replace(/<[^>]*>/g, '')}`, button, 1]]);
  });

  it('every language has words that open such a sentence', () => {
    for (const data of LANGUAGES) registerLanguage(data);
    const opens = (lang: string, words: string) => pattern('so', lang).exec(fold(words))?.index === 0;
    expect(LANGUAGES.filter(({ so }) => !so).map(({ lang }) => lang)).toEqual([]);
    expect(opens('it', 'Così facendo accetti')).toBe(true);
    expect(opens('ja', 'これにより、規約に同意')).toBe(true);
    expect(opens('ar', 'وبذلك توافق')).toBe(true);
    expect(opens('en', 'Nothing by doing so')).toBe(false);
  });

  it('links after the full stop that name the same documents again are no part of it', () => {
    const html = `<form>${FIELDS}<div>By going on you agree to our Terms and our Privacy Policy.,
      <a href="/t"> Terms </a> <a href="/p"> Privacy Policy </a></div><button>Create account</button></form>`;
    expect(find('en', html)).toEqual([
      ['By going on you agree to our Terms and our Privacy Policy.', 'Create account', 2],
    ]);
  });

  it('the name of a field or of a box is no part of the words after it', () => {
    const box = '<label for="c">Terms</label> <input type="checkbox" id="c"> I agree to the terms of use of this site.';
    expect(find('en', `<form><input type="email">${box}<button>Send</button></form>`)).toEqual([
      ['I agree to the terms of use of this site.', 'I agree to the terms of use of this site.', 0],
    ]);
    const field = 'Name <input type="text"> By sending this form you accept our <a href="/t">rules</a>.';
    expect(find('en', `<form>${field}<button>Send</button></form>`)).toEqual([
      ['By sending this form you accept our rules.', 'Send', 1],
    ]);
  });

  it('a line that ends before a link to the terms goes on in it', () => {
    const html = `<form><input type="email"><p>By pressing the button you accept the general<br><a href="/t">Terms of Use</a>
      and the complete<br><a href="/p">Privacy Policy</a> of the club.</p><input type="submit" value="Join"></form>`;
    expect(find('en', html)).toEqual([
      [
        'By pressing the button you accept the general Terms of Use and the complete Privacy Policy of the club.',
        'Join',
        2,
      ],
    ]);
  });
});

describe('a statement whose verb comes last, over two lines', () => {
  it.each([
    ['hi', 'आगे बढ़कर, आप हमारे नियमों', 'और गोपनीयता नीति से सहमत होते हैं', 'आगे बढ़ें'],
    ['ja', '登録すると、利用規約', 'およびプライバシーポリシーに同意したことになります', '登録'],
    ['ko', '가입하면 이용약관', '및 개인정보 처리방침에 동의하게 됩니다', '가입'],
    ['tr', 'Devam ederek kullanım koşullarını', 've gizlilik politikasını kabul etmiş olursunuz', 'Devam'],
  ])('begins with the first (%s)', (lang, first, second, label) => {
    const lines = `<x-lines><x-line>${first} </x-line><x-line>${second}</x-line></x-lines>`;
    const html = `<div><h1>Acme</h1><input type="tel"><div role="button" aria-label="${label}"></div>${lines}</div>`;
    expect(find(lang, html)).toEqual([[`${first} ${second}`, label, 0]]);
  });

  it('leaves out a line before it that names no terms', () => {
    const html = `<div><input type="tel"><div>Devam et</div><div>ve kullanım koşullarını kabul et</div><button>Devam</button></div>`;
    expect(find('tr', html).map(([statement]) => statement)).toEqual(['ve kullanım koşullarını kabul et']);
  });
});

describe('the label of a box', () => {
  const page = (label: string, below: string) =>
    `<div><h4>Status</h4><label><input type="checkbox"> ${label}</label></div><p>${below}</p>`;
  const links = '<a href="/t">Terms for drivers</a> · <a href="/p">Privacy</a>';

  it('that says what is accepted does not go on in the links at the end of the page', () => {
    expect(find('en', page('Accept rides automatically', links))).toEqual([]);
    expect(find('pl', page('Akceptuj kursy automatycznie', '<a href="/r">Regulamin dla kierowców</a>'))).toEqual([]);
  });

  it.each([
    ['I agree to the', 'I agree to the Terms for drivers · Privacy'],
    ['I have read and accept:', 'I have read and accept: Terms for drivers · Privacy'],
  ])('that breaks off does: %s', (label, statement) => {
    expect(find('en', page(label, links)).map(([found]) => found)).toEqual([statement]);
  });
});

describe('controls that are marked as nothing', () => {
  it('an element that its styles call a button is one', () => {
    const html = `<div>${FIELDS}<p>注册即表示您同意<a href="/t">《用户协议》</a></p>
      <div class="row"><span class="button-style disable-button">注册</span></div></div>`;
    expect(find('zh', html)).toEqual([['注册即表示您同意《用户协议》', '注册', 1]]);
  });

  it('a row of buttons is not one button', () => {
    const html = `<div>${FIELDS}<p>By registering you accept our <a href="/t">terms</a>.</p>
      <div class="button-row"><span class="btn">Register</span><span class="btn">Cancel</span></div></div>`;
    expect(find('en', html)).toEqual([['By registering you accept our terms.', 'Register', 1]]);
  });

  it('a button that only closes the dialog is not what accepts', () => {
    const html = `<div role="dialog"><p>By going on you accept our new <a href="/t">Terms of Service</a>.</p>
      <button class="modal-close" title="Hide this message"></button><div class="btn primary">Take me in</div></div>`;
    expect(find('en', html)).toEqual([['By going on you accept our new Terms of Service.', 'Take me in', 1]]);
  });

  it('an icon before the words is a box, whether or not they link to the terms', () => {
    const linked = `<div role="dialog"><div class="row"><i class="icon icon-square"></i> I agree to the <a href="/t">Terms</a></div>
      <div class="btn">Go</div></div>`;
    expect(find('en', linked)).toEqual([['I agree to the Terms', 'I agree to the Terms', 1]]);
    const plain = `<div>${FIELDS}<div><span class="radio open"></span><span>我同意<b>《服务协议》</b></span></div>
      <div class="sub"><span class="button-style">注册</span></div></div>`;
    expect(find('zh', plain)).toEqual([['我同意《服务协议》', '我同意《服务协议》', 0]]);
  });
});

describe('a sentence after the statement', () => {
  const T = '<a href="/t">Terms</a>';
  const form = (words: string) => `<form><input type="email"><p>${words}</p><button>OK</button></form>`;
  const statement = (lang: string, words: string) => {
    document.documentElement.lang = lang;
    return promptsIn(form(words))[0]?.prompt.statement;
  };

  it.each([
    ['ko', '가입하면 이용약관에 동의하는 것으로 간주됩니다.', '동의하지 않으시면 이용할 수 없습니다.'],
    ['cs', 'Registrací přijímáte naše podmínky.', 'Nesouhlasíte-li, službu nelze používat.'],
    ['ja', '登録すると、利用規約に同意したものとみなされます。', '同意いただけない場合は登録できません。'],
  ])('is none of it where it says what refusing costs (%s)', (lang, words, cost) => {
    expect(statement(lang, `${words} ${cost}`)).toBe(words);
  });

  it('is told with it where it says what else comes of it', () => {
    const words = `By signing up, you agree to our ${T}. You may get messages from us and can opt out any time.`;
    expect(statement('en', words)).toBe(words.replace(T, 'Terms'));
  });

  it('is told with it where it speaks of logging in, which in Hindi ends like "not"', () => {
    const words = 'जारी रखकर आप हमारी शर्तें स्वीकार करते हैं। लॉगिन करके आप गोपनीयता नीति से भी सहमत होते हैं।';
    expect(statement('hi', words)).toBe(words);
  });
});
