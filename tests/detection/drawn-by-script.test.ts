// @vitest-environment happy-dom
/** Controls as frameworks draw them: blocks in blocks, parts called after the whole; and what is no control of a notice. */
import { describe, expect, it } from 'vitest';
import { promptsIn } from './page.ts';

/** A button as a page drawn by script has it, its words three blocks down. */
const deep = (label: string) =>
  `<div role="button" tabindex="0" class="x1"><div class="x2"><div class="x3"><span>${label}</span></div></div></div>`;
/** A button whose inner parts are called after it. */
const parted = (label: string) =>
  `<button class="mdc-button"><span class="button-ripple"></span><span class="mdc-button__label"> ${label} </span></button>`;
const sheet = (inside: string) => `<main><p>Feed</p></main><div style="position:fixed;bottom:0">${inside}</div>`;

function read(lang: string, html: string) {
  document.documentElement.lang = lang;
  return promptsIn(html).map(({ prompt }) => [prompt.statement, prompt.action]);
}

describe('controls drawn by script', () => {
  it('are no part of the statement over them, however deep their words stand', () => {
    const words = 'To go on, accept the <a href="https://a.example/t">new rules</a> by 8 March.';
    expect(read('en', sheet(`<p>${words}</p><div>${deep('I accept')}${deep('Not now')}</div>`))).toEqual([
      ['To go on, accept the new rules by 8 March.', 'I accept'],
    ]);
  });

  it('say what they do by themselves under a notice of new terms', () => {
    const notice = '<p>We have updated our <a href="https://a.example/t">terms of use</a>.</p>';
    expect(read('en', sheet(`${notice}<div>${deep('Agree')}${deep('Later')}</div>`))).toEqual([
      ['We have updated our terms of use.', 'Agree'],
    ]);
  });

  it('are one control where a part of them is called after it', () => {
    const html = `<main><h1>Changes to our terms of use</h1><p>To go on using Acme, you need to accept the <a href="https://a.example/t">changed terms</a>.</p>${parted('Accept and go on')}${parted('Log out')}</main>`;
    expect(read('en', html)).toEqual([
      ['To go on using Acme, you need to accept the changed terms.', 'Accept and go on'],
    ]);
  });
});

/** Buttons. */
const row = (...labels: string[]) => labels.map((label) => `<button type="button">${label}</button>`).join('');
const dialog = (inside: string) => `<main><p>Feed</p></main><div role="dialog" aria-modal="true">${inside}</div>`;
const T = (title: string) => `<a href="https://a.example/t">${title}</a>`;

const NONE: [string, string, string][] = [
  [
    'a button that says no and logs out, under a notice of new terms',
    'zh',
    dialog(`<h2>服务条款更新</h2><p>我们修改了${T('服务条款')}，下月起生效。</p>${row('不同意并退出')}`),
  ],
  [
    'a sentence of a survey that is quoted',
    'en',
    sheet(`<strong>One question</strong><p>“Your updated terms were written clearly.”</p>${row('Agree', 'Disagree')}`),
  ],
  [
    'the terms themselves, over a button that fetches them',
    'en',
    `<main><h1>Terms of use</h1><p>By opening an account you agree to these terms. We may change them, and tell you before.</p>${row('Print', 'Download as PDF')}</main>`,
  ],
  [
    'a banner about cookies that links to a policy called after them',
    'sv',
    sheet(`<p>Vi vill använda kakor. Allt står i vår ${T('kakpolicy')}.</p><div>${deep('Godkänn alla')}</div>`),
  ],
  [
    'a setting by which a school asks families, under a count of those who have not yet',
    'es',
    `<main><h1>Permisos</h1><p>Faltan 3 familias que no han aceptado las normas.</p><label><input type="checkbox"> Exigir la aceptación al entrar</label>${row('Guardar')}</main>`,
  ],
  [
    'a claim of a customer, under the rules of somebody else',
    'en',
    dialog(
      `<h2>Claim</h2><p>If you accept this dispute, the buyer gets £20 back under the card's rules.</p>${row('Accept dispute', 'Challenge')}`,
    ),
  ],
  [
    'a return that was accepted, under terms',
    'vi',
    dialog(`<h2>Yêu cầu đổi hàng được chấp nhận</h2><p>Chúng tôi gửi hàng mới theo điều khoản.</p>${row('Đã hiểu')}`),
  ],
  [
    'a setting by which a school makes families accept',
    'fr',
    `<main><h1>Règles</h1><p>412 familles sur 480.</p><label><input type="checkbox"> Obliger les familles à accepter la charte</label>${row('Enregistrer')}</main>`,
  ],
];

describe('no acceptance is', () => {
  it.each(NONE)('%s (%s)', (_what, lang, html) => {
    expect(read(lang, html)).toEqual([]);
  });
});

describe('a network that one joins', () => {
  it('is joined by a form whose words speak of its use, where the page says little else (ar)', () => {
    const html = `<form><h2>شبكة المقهى</h2><p>باستخدامك للشبكة أنت تقبل ${T('سياسة الاستخدام')}.</p><input type="submit" value="اتصل الآن"></form>`;
    expect(read('ar', html).map(([, action]) => action)).toEqual(['اتصل الآن']);
  });
});

/** Words over two answers. */
const answers = (words: string, yes: string, no: string) =>
  `<form><input name="n"><fieldset><legend>${words}</legend><label><input type="radio" name="a"> ${yes}</label><label><input type="radio" name="a"> ${no}</label></fieldset><button>OK</button></form>`;

describe('two answers under words that link to terms', () => {
  it.each([
    ['it', `Ho letto le ${T('condizioni di viaggio')}`, 'Accetto', 'Non accetto'],
    ['en', `Do you agree to the ${T('terms of the course')}?`, 'I agree', 'I do not agree'],
    ['de', `Ich habe die ${T('Hausordnung')} gelesen`, 'Ich stimme zu', 'Ich stimme nicht zu'],
  ])('accept them (%s): %s', (lang, words, yes, no) => {
    expect(read(lang, answers(words, yes, no)).length).toBe(1);
  });

  it('are told by the words over them, and by the label of the one that accepts', () => {
    const radios = (id: string, ...labels: string[]) =>
      labels
        .map(
          (label, at) =>
            `<div><input type="radio" id="${id}${at}" name="${id}"><label for="${id}${at}">${label}</label></div>`,
        )
        .join('');
    const html = `<form><fieldset><legend>Reiseversicherung</legend>${radios('v', 'Ja, mit Gepäck', 'Nein')}</fieldset>
      <fieldset><legend>Stimmen Sie der ${T('Hausordnung des Heims')} zu?</legend>${radios('h', 'Ja, ich stimme zu', 'Nein, ich stimme nicht zu')}</fieldset><button>Absenden</button></form>`;
    expect(read('de', html)).toEqual([['Stimmen Sie der Hausordnung des Heims zu?', 'Ja, ich stimme zu']]);
  });

  it('are answers of their own, where their labels name what is accepted', () => {
    const html = answers('Membership', `I agree to the ${T('rules of the choir')}`, 'I do not agree');
    expect(read('en', html)).toEqual([['I agree to the rules of the choir', 'I agree to the rules of the choir']]);
  });

  it('do not, where they only tell what one has done', () => {
    expect(read('en', answers(`Have you ever read the ${T('terms of the course')}?`, 'Yes', 'No'))).toEqual([]);
  });
});

describe('terms on a page', () => {
  it('are accepted under a heading of their own, whatever the page is called', () => {
    const terms =
      '<h2>利用規約</h2><p>第1条　この規約は、アプリの利用について定めます。利用者は次の条件を守るものとします。</p>';
    const html = `<main><h1>おくすり手帳</h1><div style="overflow-y:scroll">${terms}</div><div>${row('同意しない', '同意して次へ')}</div></main>`;
    expect(read('ja', html)).toEqual([['利用規約', '同意して次へ']]);
  });

  it('are told to be new by their title, in a dialog (tr)', () => {
    const words = `<h3>Kullanım koşulları değişti</h3><p>Yeni ${T('koşullar')} 1 Haziran'da yürürlüğe giriyor.</p>`;
    expect(read('tr', dialog(words + row('Onayla ve devam et', 'Hesabımı kapat'))).map(([, action]) => action)).toEqual(
      ['Onayla ve devam et'],
    );
  });
});

const FOUND: [string, string, string][] = [
  ['en', `Please promise to keep the ${T('house rules')}.`, 'I promise'],
  ['en', `The owner of this team has to accept the ${T('DPA')} before June.`, 'Accept for my team'],
  [
    'en',
    `Look through the ${T('account agreement')} and confirm you are happy to go ahead on these terms.`,
    'I confirm',
  ],
  ['sv', `Läs ${T('avtalet')} och skriv under för att godkänna det.`, 'Skriv under'],
  ['nl', `Beloof je dat je je aan de ${T('huisregels')} zult houden?`, 'Beloofd'],
  ['no', `Les ${T('reglene')} og bekreft at du vil følge dem.`, 'Jeg bekrefter'],
  ['da', `Jeg bekræfter, at jeg har læst ${T('vedtægterne')} og vil overholde dem.`, 'Bekræft'],
  ['es', `Para seguir vendiendo, comprométete a respetar las ${T('normas')}.`, 'Me comprometo'],
  ['fr', `Notre ${T('charte')} a changé. Merci d'en prendre connaissance et de la valider.`, 'Valider la charte'],
];

describe('words of accepting', () => {
  it.each(FOUND)('%s: %s', (lang, words, label) => {
    const no =
      { en: 'Leave', sv: 'Avbryt', nl: 'Nee', no: 'Avbryt', da: 'Annuller', es: 'Salir', fr: 'Annuler' }[lang] ?? '';
    const found = read(lang, dialog(`<h2>Acme</h2><p>${words}</p>${row(label, no)}`));
    expect(found.map(([, action]) => action)).toEqual([label]);
  });
});

describe('buttons that are drawn of links', () => {
  const links = (...paths: string[]) =>
    `<div>${paths.map((path) => `<a class="k" href="${path}">${path.split('/').at(-1)}로 시작하기</a>`).join('')}</div>`;
  const words = `<p><span>로그인 시 </span>${T('이용약관')}<span>에 동의한 것으로 간주됩니다.</span></p>`;

  it('are the action where they sign in by way of another service', () => {
    const html = `<main><h1>42</h1>${links('/oauth/kakao', '/oauth/naver')}${words}</main>`;
    expect(read('ko', html).map(([, action]) => action)).toEqual(['naver로 시작하기']);
  });

  it('are none where they lead elsewhere', () => {
    expect(read('ko', `<main><h1>42</h1>${links('/game/one', '/game/two')}${words}</main>`)).toEqual([]);
  });

  it('are meant where the words call one by its name, although it stands in a block about cookies', () => {
    const wall = `<div role="dialog"><div><p>Vi og 40 partnere bruker informasjonskapsler.</p><a class="b" href="/valg">Godta og les gratis</a></div>
      <p>Ved å velge «Godta og les gratis» samtykker du til bruk av informasjonskapsler og aksepterer ${T('brukervilkårene')} våre.</p></div>`;
    expect(read('no', wall).map(([, action]) => action)).toEqual(['Godta og les gratis']);
  });

  it('are meant by words of signing a contract, whose sound is that of closing', () => {
    const html = `<main><h1>42</h1><input maxlength="1"><p>Bằng việc bấm “Ký hợp đồng”, Quý khách chấp thuận ${T('điều khoản vay')}.</p>${row('Ký hợp đồng', 'Từ chối ký')}</main>`;
    expect(read('vi', html).map(([, action]) => action)).toEqual(['Ký hợp đồng']);
  });
});

describe('links side by side that are answers', () => {
  const consent = (words: string, ...links: string[]) =>
    `<div><h2>Quizly</h2><ul><li>1</li></ul><p>${words}</p><p>${links.map((label, at) => `<a class="a${at}" href="/oauth/${at}">${label}</a>`).join(' ')}</p></div>`;
  const terms = '<a href="/t">Terms of Service</a>';

  it.each([
    ['en', `By giving access you agree to Quizly's ${terms}.`, 'Allow', 'Cancel'],
    ['bn', 'অনুমতি দিলে আপনি কুইজলির <a href="/t">সেবার শর্তে</a> সম্মতি জানাচ্ছেন।', 'অনুমতি দিন', 'বাতিল'],
    ['de', 'Mit dem Zugriff stimmen Sie den <a href="/t">Nutzungsbedingungen</a> zu.', 'Zulassen', 'Abbrechen'],
  ])('count as buttons do (%s)', (lang, words, yes, no) => {
    expect(read(lang, consent(words, yes, no)).map(([, action]) => action)).toEqual([yes]);
  });

  it.each([
    ['pages of a gallery', 'Next', 'Back'],
    ['an account', 'My orders', 'Log out'],
    ['an order', 'Edit order', 'Cancel'],
  ])('are none where they are links of %s', (_, one, other) => {
    expect(read('en', consent(`By using this site you agree to our ${terms}.`, one, other))).toEqual([]);
  });

  it('that are called as the title are meant where they stand among the words', () => {
    const page = `<main><h1>Create account</h1><p>By creating an account you agree to our ${terms} and <a href="/p">Privacy Policy</a>.</p><a href="/join">Create account</a></main>`;
    expect(read('en', page).map(([, action]) => action)).toEqual(['Create account']);
  });

  it('are none where none of them refuses', () => {
    expect(read('en', consent(`By giving access you agree to Quizly's ${terms}.`, 'Allowed apps', 'Help'))).toEqual([]);
  });
});
