import { expect, test } from 'vitest';
import { findPhrases, indexPhrases } from '../../src/reading/findings/phrases.ts';
import { readPolicy } from '../../src/reading/index.ts';
import { german } from '../../src/reading/languages/de.ts';
import { english } from '../../src/reading/languages/en.ts';
import { spanish } from '../../src/reading/languages/es.ts';
import { french } from '../../src/reading/languages/fr.ts';
import { italian } from '../../src/reading/languages/it.ts';
import { CUES } from '../../src/reading/languages/lexicon.ts';
import { polish } from '../../src/reading/languages/pl.ts';
import { portuguese } from '../../src/reading/languages/pt.ts';
import { findWords } from '../../src/reading/text/words.ts';
import { TOPICS } from '../../src/vocabulary.ts';

const LEXICONS = { en: english, de: german, fr: french, es: spanish, it: italian, pt: portuguese, pl: polish };

/** Each row: sharing with advertisers, a promise not to sell, a retention period, arbitration, opting out. */
const SAMPLES: Record<string, string[]> = {
  en: [
    'We share your data with advertisers.',
    'We do not sell your personal information.',
    'We retain your data for 30 days.',
    'All disputes are resolved by binding arbitration.',
    'You can opt out at any time.',
  ],
  de: [
    'Wir geben deine Daten an Werbetreibende weiter.',
    'Wir verkaufen deine Daten nicht.',
    'Wir speichern die Daten für einen Zeitraum von 30 Tagen; die Speicherdauer ist begrenzt.',
    'Streitigkeiten werden in einem Schiedsverfahren vor dem Schiedsgericht entschieden.',
    'Du kannst der Werbung jederzeit widersprechen und dich abmelden.',
  ],
  fr: [
    'Nous partageons vos données avec des annonceurs.',
    'Nous ne vendons pas vos données.',
    'Vos données sont conservées pendant une durée de 30 jours.',
    'Les litiges sont tranchés par arbitrage.',
    'Vous pouvez vous désinscrire et vous opposer à tout moment.',
  ],
  es: [
    'Compartimos sus datos con los anunciantes.',
    'No vendemos sus datos.',
    'Los datos se conservan durante un plazo de conservación de 30 días.',
    'Las disputas se resolverán mediante arbitraje.',
    'Puede darse de baja y oponerse en todo momento.',
  ],
  it: [
    'Condividiamo i tuoi dati con gli inserzionisti.',
    'Non vendiamo i tuoi dati.',
    'I dati sono conservati per un periodo di conservazione di 30 giorni.',
    'Le controversie sono risolte mediante arbitrato davanti a un arbitro.',
    'Puoi disiscriverti e opporti in ogni momento.',
  ],
  pt: [
    'Partilhamos os seus dados com anunciantes.',
    'Não vendemos os seus dados.',
    'Os dados são conservados durante o período de conservação de 30 dias.',
    'Os litígios serão resolvidos por arbitragem num tribunal arbitral.',
    'Você pode cancelar a inscrição e opor se a qualquer momento.',
  ],
  pl: [
    'Udostępniamy twoje dane reklamodawcom.',
    'Nie sprzedajemy twoich danych.',
    'Dane są przechowywane przez okres 30 dni.',
    'Spory rozstrzyga sąd polubowny w drodze arbitrażu.',
    'Możesz zrezygnować i wypisać się w każdej chwili.',
  ],
};
const EXPECTED = [
  'recipient.advertisers',
  'notice.promise-added',
  'notice.retention',
  'term.arbitration',
  'choice.opt-out',
];

/** Ordinary sentences, so that a text is long enough to be one. */
const PADDING: Record<string, string> = {
  en: 'This is the text of our policy and it is written for you and all of the people that use it. ',
  de: 'Dies ist der Text und er ist für die Menschen, die ihn mit der Zeit lesen werden, nicht lang und nicht schwer. ',
  fr: 'Ceci est le texte de la page que vous lisez avec nous et que nous avons écrit pour vous dans une langue simple. ',
  es: 'Este es el texto de la página que usted lee y que hemos escrito para las personas que lo usan en su casa. ',
  it: 'Questo è il testo della pagina che leggi e che abbiamo scritto per le persone che la usano nella loro casa. ',
  pt: 'Este é o texto da página que você lê e que escrevemos para as pessoas que não têm tempo e o usam em casa. ',
  pl: 'To jest tekst strony, którą czytasz i którą napisaliśmy dla osób, które nie mają czasu i są w domu lub w pracy. ',
};

test.each(Object.entries(SAMPLES))('%s is recognised, and its sentences are about what they say', (lang, sentences) => {
  const content = [...sentences, (PADDING[lang] ?? '').repeat(5)].join('\n\n');
  const outcome = readPolicy({ content, format: 'markdown', url: 'https://example.org/' });
  if (outcome.kind !== 'read') throw new Error(outcome.kind);
  expect(outcome.reading.lang).toBe(lang);
  for (const [index, sentence] of sentences.entries()) {
    const topics = outcome.reading.findings
      .filter(({ quotation }) => quotation.quote === sentence)
      .map(({ topic }) => topic);
    expect(topics, sentence).toContain(EXPECTED[index]);
  }
});

test.each(Object.entries(LEXICONS))(
  '%s has words for every topic of the vocabulary and for every cue',
  (_, lexicon) => {
    const silent = TOPICS.filter(
      (topic) => topic !== 'notice.promise-added' && topic !== 'notice.promise-removed' && !lexicon.topics[topic],
    );
    expect(silent).toEqual([]);
    expect(CUES.filter((cue) => !lexicon.cues[cue])).toEqual([]);
  },
);

test('phrases match with alternatives, open endings and bounded gaps', () => {
  const index = indexPhrases({ a: '!sell|rent ..2 data', b: '?adverti*' });
  const find = (text: string) => {
    const { forms } = findWords(text);
    return findPhrases(index, forms, 0, forms.length).map(({ code, weight, first, end }) => [code, weight, first, end]);
  };
  expect(find('We rent your personal data')).toEqual([['a', 3, 1, 5]]);
  expect(find('We rent out all of your data')).toEqual([]);
  expect(find('Advertising')).toEqual([['b', 1, 0, 1]]);
  const german = indexPhrases({ c: '*anbieter ..2 *daten' });
  const { forms } = findWords('ein Zahlungsanbieter Ihrer Kontodaten');
  expect(findPhrases(german, forms, 0, forms.length)).toEqual([{ code: 'c', weight: 2, first: 1, end: 4 }]);
});

test.each([
  ['ja', '本ポリシーは、お客様の情報をどのように取り扱うかを説明するものです。'],
  ['zh', '本政策说明我们如何收集、使用和共享您的个人信息。'],
  ['ko', '이 방침은 귀하의 정보를 어떻게 처리하는지 설명합니다.'],
  ['ru', 'Эта политика описывает, как мы обрабатываем ваши данные и сведения.'],
  ['uk', 'Ця політика описує, як ми обробляємо ваші дані та відомості.'],
  ['bg', 'Тази политика описва как обработваме вашите данни и сведения.'],
  ['ar', 'توضح هذه السياسة كيف نتعامل مع معلوماتك وبياناتك الشخصية.'],
  ['fa', 'این سیاست توضیح می‌دهد که چگونه اطلاعات شما را پردازش می‌کنیم.'],
  ['el', 'Η πολιτική αυτή εξηγεί πώς χρησιμοποιούμε τα δεδομένα σας.'],
  ['he', 'מדיניות זו מסבירה כיצד אנו משתמשים במידע שלך.'],
  ['th', 'นโยบายนี้อธิบายวิธีที่เราใช้ข้อมูลของคุณ'],
  ['hi', 'यह नीति बताती है कि हम आपकी जानकारी का उपयोग कैसे करते हैं।'],
])('a text in %s is known by its letters, whatever page or caller say', (lang, sentence) => {
  const content = `<html lang="en"><title>Example Inc.</title><p>${`${sentence} Example Inc. `.repeat(40)}</p>`;
  expect(readPolicy({ content, format: 'html', url: 'https://a.example/', lang: 'de' })).toMatchObject({
    kind: 'unknown-language',
    reading: { textLang: lang },
  });
});

test('a text in Latin letters that is not read is in the language that the page says, else in the one expected', () => {
  const words =
    'Vi behandler dine oplysninger når du bruger tjenesten og gemmer dem så længe du er bruger hos os. '.repeat(9);
  const langOf = (said: string) => {
    const outcome = readPolicy({
      content: `<html lang="${said}"><p>${words}</p>`,
      format: 'html',
      url: 'https://a.example/',
      lang: 'nb',
    });
    return 'reading' in outcome ? outcome.reading.textLang : null;
  };
  expect(langOf('da-DK')).toBe('da');
  expect(langOf('en')).toBe('nb');
});

test('a short text without spaces between its words is not taken for too little of one', () => {
  const words = '当社はお客様の氏名と連絡先を収集し、サービスの提供のために利用します。'.repeat(8);
  const read = (content: string) => readPolicy({ content, format: 'html', url: 'https://a.example/' });
  expect(read(`<h1>プライバシー</h1><p>${words}</p>`)).toMatchObject({ kind: 'unknown-language' });
  expect(read('<h1>プライバシー</h1><p>準備中です。</p>')).toEqual({ kind: 'not-a-policy', reason: 'too-little-text' });
});
