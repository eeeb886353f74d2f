import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/detection/index.ts';
import { registerLanguage } from '../../src/detection/lexicon.ts';
import { findDeadline } from '../../src/detection/stakes.ts';

/** Two days in one sentence, of which one is when terms take effect or were last changed; the other is the deadline. */
const TWO_DAYS: [lang: string, text: string, date: string][] = [
  ['en', 'The new terms take effect on 1 March 2027; please accept them by 15 February 2027.', '2027-02-15'],
  [
    'en',
    'Our Terms, last updated on October 1, 2026, must be accepted by December 5, 2026 to keep using Planwise.',
    '2026-12-05',
  ],
  [
    'en',
    'Effective since 1 March 2024, our terms were revised again and you have until 10 January 2027 to accept them.',
    '2027-01-10',
  ],
  ['en', 'Updated: November 1, 2026. Please review and accept by December 15, 2026.', '2026-12-15'],
  [
    'de',
    'Die neuen Bedingungen treten am 1. März 2027 in Kraft, bitte stimmen Sie bis zum 15. Februar 2027 zu.',
    '2027-02-15',
  ],
  ['de', 'Stand: 1. Oktober 2026. Bitte stimmen Sie bis 5. Dezember 2026 zu.', '2026-12-05'],
  ['de', 'Unsere AGB in der Fassung vom 1. Oktober 2026 gelten ab dem 1. Januar 2027.', '2027-01-01'],
  [
    'fr',
    'Les nouvelles conditions entrent en vigueur le 1er mars 2027 ; merci de les accepter avant le 15 février 2027.',
    '2027-02-15',
  ],
  [
    'fr',
    'Nos conditions, mises à jour le 1er octobre 2026, doivent être acceptées avant le 5 décembre 2026.',
    '2026-12-05',
  ],
  [
    'es',
    'Las nuevas condiciones entran en vigor el 1 de marzo de 2027; acéptalas antes del 15 de febrero de 2027.',
    '2027-02-15',
  ],
  ['pt', 'Os novos termos entram em vigor em 1 de março de 2027; aceite-os até 15 de fevereiro de 2027.', '2027-02-15'],
  ['it', 'Le nuove condizioni entrano in vigore il 1º marzo 2027; accettale entro il 15 febbraio 2027.', '2027-02-15'],
  ['nl', 'De nieuwe voorwaarden gaan in op 1 maart 2027; accepteer ze vóór 15 februari 2027.', '2027-02-15'],
  ['pl', 'Nowy regulamin obowiązuje od 1 marca 2027 r.; zaakceptuj go do 15 lutego 2027 r.', '2027-02-15'],
  ['sv', 'De nya villkoren gäller från den 1 mars 2027; godkänn dem senast den 15 februari 2027.', '2027-02-15'],
  ['da', 'De nye vilkår træder i kraft den 1. marts 2027; accepter dem senest den 15. februar 2027.', '2027-02-15'],
  ['no', 'De nye vilkårene trer i kraft 1. mars 2027; godta dem innen 15. februar 2027.', '2027-02-15'],
  ['fi', 'Uudet ehdot tulevat voimaan 1.3.2027; hyväksy ne 15.2.2027 mennessä.', '2027-02-15'],
  ['cs', 'Nové podmínky platí od 1. března 2027; přijměte je do 15. února 2027.', '2027-02-15'],
  ['sk', 'Nové podmienky platia od 1. marca 2027; prijmite ich do 15. februára 2027.', '2027-02-15'],
  ['hu', 'Az új feltételek 2027. március 1-jén lépnek életbe; kérjük, fogadja el 2027. február 15-ig.', '2027-02-15'],
  ['ro', 'Noii termeni intră în vigoare la 1 martie 2027; acceptați-i până la 15 februarie 2027.', '2027-02-15'],
  ['bg', 'Новите условия влизат в сила на 1 март 2027 г.; приемете ги до 15 февруари 2027 г.', '2027-02-15'],
  ['el', 'Οι νέοι όροι ισχύουν από την 1η Μαρτίου 2027· αποδεχθείτε τους έως τις 15 Φεβρουαρίου 2027.', '2027-02-15'],
  ['tr', "Yeni koşullar 1 Mart 2027'de yürürlüğe girecek; lütfen 15 Şubat 2027'ye kadar kabul edin.", '2027-02-15'],
  ['ru', 'Новые условия вступают в силу 1 марта 2027 г.; примите их до 15 февраля 2027 г.', '2027-02-15'],
  ['ru', 'Условия в редакции от 1 октября 2026 г. действуют с 1 января 2027 г.', '2027-01-01'],
  ['uk', 'Нові умови набувають чинності 1 березня 2027 р.; прийміть їх до 15 лютого 2027 р.', '2027-02-15'],
  ['ar', 'تسري الشروط الجديدة في 1 مارس 2027؛ يرجى قبولها قبل 15 فبراير 2027.', '2027-02-15'],
  ['he', 'התנאים החדשים ייכנסו לתוקף ב-1 במרץ 2027; יש לאשר אותם עד 15 בפברואר 2027.', '2027-02-15'],
  ['fa', 'شرایط جدید از ۱۰ اسفند ۱۴۰۵ اجرا می‌شود؛ لطفاً تا ۲۵ بهمن ۱۴۰۵ آن را بپذیرید.', '2027-02-14'],
  ['hi', 'नई शर्तें 1 मार्च 2027 से लागू होंगी; कृपया 15 फरवरी 2027 तक स्वीकार करें।', '2027-02-15'],
  ['bn', 'নতুন শর্ত ১ মার্চ ২০২৭ থেকে কার্যকর হবে; অনুগ্রহ করে ১৫ ফেব্রুয়ারি ২০২৭-এর মধ্যে গ্রহণ করুন।', '2027-02-15'],
  ['id', 'Ketentuan baru berlaku mulai 1 Maret 2027; mohon setujui paling lambat 15 Februari 2027.', '2027-02-15'],
  ['ms', 'Terma baharu berkuat kuasa pada 1 Mac 2027; sila terima sebelum 15 Februari 2027.', '2027-02-15'],
  [
    'vi',
    'Điều khoản mới có hiệu lực từ ngày 1 tháng 3 năm 2027; vui lòng chấp nhận trước ngày 15 tháng 2 năm 2027.',
    '2027-02-15',
  ],
  ['th', 'ข้อกำหนดใหม่มีผลวันที่ 1 มีนาคม 2570 โปรดยอมรับภายในวันที่ 15 กุมภาพันธ์ 2570', '2027-02-15'],
  ['ja', '新しい規約は2027年3月1日から適用されます。2027年2月15日までに同意してください。', '2027-02-15'],
  ['ja', '新規約は2027年3月1日に施行されるため、2027年2月15日までに同意してください。', '2027-02-15'],
  ['ja', '2026年10月1日最終更新の規約に、2026年12月5日までに同意してください。', '2026-12-05'],
  ['ko', '새 약관은 2027년 3월 1일부터 시행되므로 2027년 2월 15일까지 동의해 주세요.', '2027-02-15'],
  ['zh', '新条款自2027年3月1日起生效，请在2027年2月15日前接受。', '2027-02-15'],
];

/** Days and spans by which nothing is accepted. */
const OTHER_DAYS: [lang: string, text: string][] = [
  ['en', 'After your 7-day free trial, you will be charged $9.99 per month.'],
  ['en', 'You can return items within 30 days.'],
  ['en', 'By clicking Start trial you agree to our Terms and that after 7 days your card will be charged.'],
  ['en', 'We now delete messages after 24 months.'],
  ['en', 'You can cancel within 14 days of purchase.'],
  ['de', 'Sie können Ihre Bestellung innerhalb von 14 Tagen widerrufen.'],
  ['fr', "Vous disposez d'un droit de rétractation de 14 jours."],
  ['en', 'Cancel any time before December 2.'],
  ['en', 'Your order arrives by December 5.'],
  ['en', 'This link is valid for 24 hours after it was sent.'],
  ['es', 'Tienes 14 días para desistir de la compra.'],
  ['it', 'Puoi recedere entro 14 giorni.'],
  ['pl', 'Możesz zwrócić towar w ciągu 14 dni.'],
  ['ru', 'Вы можете вернуть товар в течение 14 дней.'],
  ['tr', '14 gün içinde iade edebilirsiniz.'],
  ['ja', '商品到着後7日以内に返品できます。'],
  ['en', 'By continuing you agree to our Terms, last updated on November 1, 2026 and effective December 1, 2026.'],
];

/** Of a notice of changed terms too. */
const NO_TERM: [lang: string, text: string][] = [
  ['en', 'We now delete messages after 24 months.'],
  ['en', 'Messages are deleted after 30 days.'],
  ['de', 'Nach 30 Tagen löschen wir Nachrichten.'],
  ['en', 'We last updated this page on 1 November 2026.'],
  ['en', 'We updated our terms on November 1, 2026.'],
  ['en', 'Under our new terms, plans renew at the end of the month.'],
  ['de', 'Neue Bedingungen: Kündigung jeweils zum Monatsende möglich.'],
  ['fr', 'Nouvelles conditions : résiliation possible à la fin du mois.'],
  ['zh', '隐私政策已更新，数据每月底清除。'],
  ['en', 'The sale runs until the end of the month.'],
  ['zh', '新条款：会员一个月30元。'],
  ['zh', '我们更新了隐私政策，数据保存六个月。'],
  ['ja', '規約改定：一か月の無料期間があります。'],
  ['ko', '약관 변경: 한 달 무료 이용.'],
  ['es', 'Hemos actualizado la política: conservamos los datos durante seis meses.'],
  ['hi', 'नई शर्तें: एक महीने का शुल्क 100 रुपये।'],
  ['de', 'Die Aktion läuft bis Ende des Monats.'],
  ['pt', 'Antes da segunda atualização dos termos.'],
  ['de', 'Sie erreichen uns Montag bis Freitag von 9 bis 17 Uhr.'],
  ['en', 'To accept by phone, call us Monday until Friday.'],
  ['pl', 'Zaakceptuj telefonicznie od poniedziałku do piątku.'],
  ['hu', 'Telefonon hétfőtől péntekig fogadhatja el.'],
  ['el', 'Για να αποδεχθείτε τηλεφωνικά, καλέστε Δευτέρα έως Παρασκευή.'],
  ['tr', 'Kabul etmek için pazartesiden cumaya kadar arayın.'],
  ['id', 'Untuk menyetujui, hubungi kami Senin sampai Jumat.'],
  ['ja', '月曜日から金曜日まで電話で同意できます。'],
  ['ko', '월요일부터 금요일까지 전화로 동의할 수 있습니다.'],
];

const deadlineOf = (text: string, lang: string, notice: boolean): string | null =>
  findDeadline(text, lang, lang, '2026-11-25', notice)?.date ?? null;

describe('by when one must accept', () => {
  for (const data of LANGUAGES) registerLanguage(data);

  it.each(TWO_DAYS)('is the last day and not the first in %s: %s', (lang, text, date) => {
    expect(deadlineOf(text, lang, true)).toBe(date);
  });

  it.each(OTHER_DAYS)('is not what people read who sign up or buy in %s: %s', (lang, text) => {
    expect(deadlineOf(text, lang, false)).toBeNull();
  });

  it.each(NO_TERM)(
    'is not how long something is kept, nor when it was changed, nor when one is there, in %s: %s',
    (lang, text) => {
      expect(deadlineOf(text, lang, true)).toBeNull();
    },
  );

  it.each([
    ['en', 'Please accept by 5 December 2026 to keep your account.', '2026-12-05'],
    ['de', 'Bitte akzeptieren Sie die Bedingungen bis zum 5. Dezember 2026.', '2026-12-05'],
    ['en', 'You have until the end of the month to accept our terms.', '2026-11-30'],
    ['en', 'You have a week to accept our updated terms.', '2026-12-02'],
    ['de', 'Sie haben zwei Wochen Zeit, den neuen Bedingungen zuzustimmen.', '2026-12-09'],
    ['no', 'Du har frem til 31. desember 2026 på deg til å godta vilkårene.', '2026-12-31'],
  ])('is read beside any prompt where it is said of accepting, in %s: %s', (lang, text, date) => {
    expect(deadlineOf(text, lang, false)).toBe(date);
  });
});
