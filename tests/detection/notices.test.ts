// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { promptsIn } from './page.ts';

function read(lang: string, html: string) {
  document.documentElement.lang = lang;
  return promptsIn(html).map(({ prompt }) => prompt);
}

const front = (inside: string) => `<main><p>Feed</p></main><div style="position:fixed;top:0">${inside}</div>`;

/** Language, title, what changes (its link), the sentence about those who refuse, the statement, the button. */
const COSTS: [string, string, string, string, string][] = [
  [
    'en',
    'New house rules',
    'By tapping Go on you accept the new <a href="/r">rules</a>.',
    'Without your consent the lift card stops working.',
    'Go on',
  ],
  [
    'es',
    'Nuevas normas del edificio',
    'Al pulsar Continuar aceptas las nuevas <a href="/r">normas</a>.',
    'De lo contrario, tu tarjeta dejará de abrir el portal.',
    'Continuar',
  ],
  [
    'pt',
    'Novas regras do prédio',
    'Ao tocar em Continuar, você aceita as novas <a href="/r">regras</a>.',
    'Caso contrário, seu cartão deixa de abrir o portão.',
    'Continuar',
  ],
  [
    'it',
    'Nuovo regolamento',
    'Toccando Continua accetti il nuovo <a href="/r">regolamento</a>.',
    'In mancanza di conferma la tessera non aprirà più il portone.',
    'Continua',
  ],
  [
    'no',
    'Nye husregler',
    'Ved å trykke Fortsett godtar du de nye <a href="/r">vilkårene</a>.',
    'Uten samtykke slutter kortet å virke.',
    'Fortsett',
  ],
  [
    'cs',
    'Nový domovní řád',
    'Kliknutím na Pokračovat přijímáte nový <a href="/r">domovní řád</a>.',
    'Bez potvrzení přestane karta otevírat dveře.',
    'Pokračovat',
  ],
  [
    'pl',
    'Nowy regulamin domu',
    'Klikając Dalej, akceptujesz nowy <a href="/r">regulamin</a>.',
    'Po tym terminie karta przestanie działać.',
    'Dalej',
  ],
  [
    'ru',
    'Новые правила дома',
    'Нажимая «Продолжить», вы принимаете новые <a href="/r">правила</a>.',
    'Без вашего согласия карта перестанет открывать дверь.',
    'Продолжить',
  ],
  [
    'uk',
    'Нові правила будинку',
    'Натискаючи «Продовжити», ви приймаєте нові <a href="/r">правила</a>.',
    'Без вашої згоди картка перестане відчиняти двері.',
    'Продовжити',
  ],
  [
    'he',
    'תקנון חדש לבניין',
    'בלחיצה על המשך אתה מסכים <a href="/r">לתקנון</a> החדש.',
    'מי שלא יאשר יקבל כרטיס אורח בלבד.',
    'המשך',
  ],
  [
    'fa',
    'قوانین جدید ساختمان',
    'با زدن ادامه، <a href="/r">قوانین</a> جدید را می‌پذیرید.',
    'در صورت عدم تأیید، کارت شما در را باز نمی‌کند.',
    'ادامه',
  ],
  [
    'zh',
    '新版住户公约',
    '点击“继续”即表示您同意新的<a href="/r">《住户公约》</a>。',
    '逾期未确认的，门卡将无法开门。',
    '继续',
  ],
];

describe('a notice of new terms', () => {
  it.each(COSTS)(
    'says what becomes of those who refuse, in words nobody foresaw, in %s',
    (lang, title, by, cost, button) => {
      const [prompt, ...others] = read(
        lang,
        front(`<h2>${title}</h2><p>${by}</p><p>${cost}</p><button>${button}</button>`),
      );
      expect(others).toEqual([]);
      expect(prompt).toMatchObject({ kind: 'reconsent', action: button, consequence: { quote: cost } });
      expect(prompt?.statement).toBe(by.replace(/<[^>]*>/g, ''));
    },
  );

  it('is one where "I have read and understood the rules" stands over a button that goes on', () => {
    const html = front(
      '<b>Nya ordningsregler</b><p>Läs dem <a href="/o">här</a>.</p><div>Jag har läst och förstått reglerna.</div><button>Fortsätt till gruppen</button>',
    );
    expect(read('sv', html)).toMatchObject([{ kind: 'reconsent', action: 'Fortsätt till gruppen' }]);
  });

  it('is one where what is accepted is only called "the changes"', () => {
    const html = `<div><h3>We hebben de gebruiksvoorwaarden gewijzigd</h3><p>Lees <a href="/g">de gebruiksvoorwaarden</a>.</p>
      <div>Ik heb kennisgenomen van de wijzigingen en accepteer deze.</div><button>Bevestigen</button></div>`;
    const [prompt] = read('nl', html);
    expect(prompt).toMatchObject({ kind: 'reconsent', action: 'Bevestigen' });
    expect(prompt?.documents.map(({ title }) => title)).toEqual(['de gebruiksvoorwaarden']);
  });

  it('links to its document by a word that names none', () => {
    const html = `<div><h1>We change your mobile contract</h1><p>Version 9 of the special terms holds from March 1. You can <a href="/c/9">read the whole text here</a>.</p>
      <p>Press “I accept the new terms” to agree to them.</p><button>I accept the new terms</button></div>`;
    expect(read('en', html)[0]?.documents.map(({ url }) => url)).toEqual(['http://localhost:3000/c/9']);
  });

  it('ends where what is laid over the page ends: links of the page behind it are not its own', () => {
    const html = `<div style="position:fixed"><h2>Our terms have changed</h2><p>By tapping OK you accept the new terms.</p><button>OK</button></div>
      <div><a href="/old/terms">Terms of Use</a></div>`;
    expect(read('en', html)[0]?.documents).toEqual([]);
  });

  it('on a page of its own is read whole', () => {
    const html = `<main><h1>Nội quy chung cư sửa đổi</h1><div><input type="checkbox" id="f"><label for="f">Tôi đã đọc và đồng ý với <a href="/n">nội quy</a></label></div>
      <button>Xác nhận</button><p>Hạn chót: ngày 15 tháng 1 năm 2027.</p></main>`;
    expect(read('vi', html)).toMatchObject([{ kind: 'reconsent', deadline: { date: '2027-01-15' } }]);
  });
});

describe('words of having read', () => {
  it('accept where they are said of the click', () => {
    const html = `<form><p>By placing your order you confirm you've read our <a href="/c">Conditions of Sale</a>.</p><button>Place order</button></form>`;
    expect(read('en', html)).toMatchObject([{ kind: 'checkout', action: 'Place order' }]);
  });

  it('accept nothing where one is only asked to read', () => {
    const html = front('<p>有關更多信息，請閱讀我們的<a href="/p">隱私政策</a>。</p><button>註冊</button>');
    expect(read('zh', html)).toEqual([]);
  });
});

/** What it is, its language, its markup. */
const NONE: [string, string, string][] = [
  [
    'privacy settings, which are no document (tr)',
    'tr',
    front(
      '<p>Ece seni takip etmek istiyor. Kabul edersen gizlilik ayarlarına göre paylaşımlarını görür.</p><button>Kabul et</button><button>Sil</button>',
    ),
  ],
  [
    'privacy settings, which are no document (vi)',
    'vi',
    front(
      '<p>Lan gửi lời mời kết bạn. Chấp nhận để chia sẻ theo cài đặt quyền riêng tư.</p><button>Chấp nhận</button><button>Từ chối</button>',
    ),
  ],
  [
    'a question of a help page, answered by yes or no',
    'hi',
    '<div><h1>नई शर्तें स्वीकार करने का संदेश क्यों आता है?</h1><p>ऐप खोलें और आगे बढ़ें।</p><p>क्या यह उपयोगी था?</p><button>हाँ</button><button>नहीं</button></div>',
  ],
  [
    'a consent platform that says "information on a device"',
    'uk',
    front(
      '<p>Ми та партнери зберігаємо інформацію на пристрої та обробляємо персональні дані. Ви можете прийняти вибір на сторінці політики конфіденційності.</p><button>Не погоджуюся</button><button>Погоджуюся</button>',
    ),
  ],
  [
    'a table of what was accepted beside a newsletter in the footer',
    'en',
    '<div><table><tr><th>Accepted</th></tr><tr><td><a href="/t">Terms of Service</a></td></tr></table><footer><form><input type="email"><button>Sign up</button></form></footer></div>',
  ],
  [
    'lines on both sides of a button',
    'ms',
    '<div><p>Terima berita melalui e-mel</p><input type="email"><button>Langgan</button><p><a href="/t">Terma dan Syarat</a></p></div>',
  ],
  [
    'an article that tells of a dialog in a quotation that goes on',
    'en',
    '<div><p>Last week millions opened their photo app and met a box: “By tapping Continue, you agree to our new Terms of Use. It takes a second.” Few read them.</p><a class="btn" href="/2">Continue reading</a></div>',
  ],
];

describe('what shares words with a notice and is none', () => {
  it.each(NONE)('%s', (_name, lang, html) => {
    expect(read(lang, html).map(({ statement }) => statement)).toEqual([]);
  });
});

describe('controls in a sentence and icons', () => {
  it('"click here to agree" in the sentence is the action', () => {
    const html = front(
      '<p>تم تعديل <a href="/p">سياسة الاستخدام</a>. <a href="/ok">اضغط هنا للموافقة</a> عليها والمتابعة.</p>',
    );
    expect(read('ar', html)).toMatchObject([{ action: 'اضغط هنا للموافقة' }]);
  });

  it('an icon is called by its name, not by its sign', () => {
    const html = front(
      '<span>Toca ✓ para aceptar las <a href="/n">normas</a> del grupo</span><i role="button" aria-label="Aceptar las normas">✓</i>',
    );
    expect(read('es', html)).toMatchObject([{ action: 'Aceptar las normas' }]);
  });

  it('a link that stands alone sends on where there is no button', () => {
    const html = `<main><h1>Reis enklere</h1><input type="tel"><a class="x1" href="/s">Fortsett</a><p>Ved å gå videre godtar du <a href="/v">vilkårene</a> våre.</p></main>`;
    expect(read('no', html)).toMatchObject([{ action: 'Fortsett' }]);
  });
});

describe('a banner about cookies on the same page', () => {
  const banner = (more: string) =>
    `<div class="cc" ${more}><span>We use cookies to measure visits.</span> <button>Reject all</button> <button>Accept all</button></div>`;
  const prompt = `<main><h1>Members</h1><p>We have updated our <a href="/t">Terms of Service</a>. By pressing Continue you accept them.</p><button>Continue</button> <button>Not now</button></main>`;

  it.each(['role="dialog"', ''])('has no way to say no to a prompt beside it (%s)', (more) => {
    document.documentElement.lang = 'en';
    const [found] = promptsIn(prompt + banner(more));
    expect(found?.prompt.action).toBe('Continue');
    expect(found?.prompt.alternatives).toEqual([{ kind: 'later', text: 'Not now' }]);
  });

  it('that accepts terms too has its own', () => {
    document.documentElement.lang = 'en';
    const wall = `<div role="dialog"><p>By pressing Accept all you agree to our use of cookies and to our <a href="/t">Terms of Service</a>.</p><button>Reject all</button> <button>Accept all</button></div>`;
    expect(promptsIn(wall)[0]?.prompt.alternatives).toEqual([{ kind: 'decline', text: 'Reject all' }]);
  });

  it('is none where it only adds a word to the buttons of a notice, or holds nothing but buttons', () => {
    document.documentElement.lang = 'en';
    const said = `<p>By clicking Accept you agree to our new <a href="/t">Terms of Service</a>.</p>`;
    const remark = `<div role="dialog">${said}<div><button>Accept</button><button>Decline</button><p>See also how we use cookies.</p></div></div>`;
    const bar = `<section>${said}<div role="dialog"><button>Decline</button></div><button>Accept</button></section>`;
    for (const html of [remark, bar])
      expect(promptsIn(html)[0]?.prompt.alternatives).toEqual([{ kind: 'decline', text: 'Decline' }]);
  });
});
