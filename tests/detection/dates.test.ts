import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/detection/dates.ts';

/** Language, words, the day meant when read on 10 January 2021. */
const DATES: [string, string, string][] = [
  ['en', 'effective on February 8, 2021. After', '2021-02-08'],
  ['en', 'on 8 February 2021', '2021-02-08'],
  ['en', 'by 2/8/2021', '2021-02-08'],
  ['en', 'before February 8th', '2021-02-08'],
  ['en', 'in 30 days', '2021-02-09'],
  ['de', 'bis zum 8. Februar 2021', '2021-02-08'],
  ['de', 'bis 8.2.', '2021-02-08'],
  ['de', 'ab dem 1. März', '2021-03-01'],
  ['de', 'innerhalb von 30 Tagen', '2021-02-09'],
  ['fr', 'le 8 février 2021', '2021-02-08'],
  ['fr', 'le 1er mars 2021', '2021-03-01'],
  ['es', 'el 8 de febrero de 2021', '2021-02-08'],
  ['pt', 'até 1º de março de 2021', '2021-03-01'],
  ['it', 'entro il 8 febbraio 2021', '2021-02-08'],
  ['nl', '8 februari 2021', '2021-02-08'],
  ['pl', 'do 8 lutego 2021 r.', '2021-02-08'],
  ['pl', 'od 1 maja 2021', '2021-05-01'],
  ['sv', 'den 8 februari 2021', '2021-02-08'],
  ['sv', 'före den 8:e februari', '2021-02-08'],
  ['sv', 'om 30 dagar', '2021-02-09'],
  ['da', 'den 8. februar 2021', '2021-02-08'],
  ['no', 'innen 8. februar 2021', '2021-02-08'],
  ['fi', '8. helmikuuta 2021 mennessä', '2021-02-08'],
  ['fi', '8.2.2021 alkaen', '2021-02-08'],
  ['fi', 'helmikuun 8. päivään mennessä', '2021-02-08'],
  ['fi', '30 päivän kuluessa', '2021-02-09'],
  ['cs', 'do 8. února 2021', '2021-02-08'],
  ['cs', 'od 1. července 2021', '2021-07-01'],
  ['cs', 'od 1. června 2021', '2021-06-01'],
  ['cs', '8. 2. 2021', '2021-02-08'],
  ['cs', 'do 30 dnů', '2021-02-09'],
  ['sk', 'do 8. februára 2021', '2021-02-08'],
  ['sk', 'od 1. marca 2021', '2021-03-01'],
  ['sk', 'od 1. októbra 2021', '2021-10-01'],
  ['hu', '2021. február 8-ig', '2021-02-08'],
  ['hu', '2021. 02. 08-ig', '2021-02-08'],
  ['hu', 'február 8-án', '2021-02-08'],
  ['hu', '30 napon belül', '2021-02-09'],
  ['ro', 'până la 8 februarie 2021', '2021-02-08'],
  ['ro', 'în 30 de zile', '2021-02-09'],
  ['bg', 'до 8 февруари 2021 г.', '2021-02-08'],
  ['bg', 'от 1 май 2021 г.', '2021-05-01'],
  ['el', 'έως τις 8 Φεβρουαρίου 2021', '2021-02-08'],
  ['el', 'από 1η Μαΐου 2021', '2021-05-01'],
  ['el', '30 ημέρες', '2021-02-09'],
  ['tr', "8 Şubat 2021'e kadar", '2021-02-08'],
  ['tr', "8 Ağustos'tan itibaren", '2021-08-08'],
  ['ru', 'до 8 февраля 2021 года', '2021-02-08'],
  ['ru', 'с 1 мая 2021', '2021-05-01'],
  ['ru', 'до 8-го марта', '2021-03-08'],
  ['uk', 'до 8 лютого 2021 року', '2021-02-08'],
  ['uk', 'через 30 днів', '2021-02-09'],
  ['ar', 'بحلول 8 فبراير 2021', '2021-02-08'],
  ['ar', '٨ فبراير ٢٠٢١', '2021-02-08'],
  ['ar', '8 شباط 2021', '2021-02-08'],
  ['ar', '1 تشرين الأول 2021', '2021-10-01'],
  ['ar', '26 جمادى الآخرة 1442', '2021-02-08'],
  ['ar', 'خلال 30 يومًا', '2021-02-09'],
  ['ar', '15 كانون الثاني 2021', '2021-01-15'],
  ['he', 'עד 8 בפברואר 2021', '2021-02-08'],
  ['he', 'עד ה-8 בפברואר', '2021-02-08'],
  ['he', '8.2.2021', '2021-02-08'],
  ['he', 'בתוך 30 ימים', '2021-02-09'],
  ['fa', 'تا ۱۹ بهمن ۱۳۹۹', '2021-02-07'],
  ['fa', 'تا تاریخ ۱۳۹۹/۱۱/۱۹', '2021-02-07'],
  ['fa', '۸ فوریهٔ ۲۰۲۱', '2021-02-08'],
  ['fa', 'تا ۲۰ بهمن', '2021-02-08'],
  ['fa', '1 فروردین 1400', '2021-03-21'],
  ['fa', '30 اسفند 1399', '2021-03-20'],
  ['fa', 'ظرف ۳۰ روز', '2021-02-09'],
  ['hi', '8 फ़रवरी 2021 तक', '2021-02-08'],
  ['hi', '८ फरवरी २०२१', '2021-02-08'],
  ['hi', '1 अक्टूबर 2021', '2021-10-01'],
  ['hi', '1 सितंबर 2021', '2021-09-01'],
  ['hi', '1 सितम्बर 2021', '2021-09-01'],
  ['hi', '1 नवंबर, 2021', '2021-11-01'],
  ['hi', '30 दिनों के भीतर', '2021-02-09'],
  ['bn', '৮ ফেব্রুয়ারি, ২০২১', '2021-02-08'],
  ['bn', '৮ই ফেব্রুয়ারী ২০২১', '2021-02-08'],
  ['bn', '৩০ দিনের মধ্যে', '2021-02-09'],
  ['id', '8 Februari 2021', '2021-02-08'],
  ['id', 'dalam 30 hari', '2021-02-09'],
  ['ms', '8hb Februari 2021', '2021-02-08'],
  ['ms', '1 Ogos 2021', '2021-08-01'],
  ['vi', 'ngày 8 tháng 2 năm 2021', '2021-02-08'],
  ['vi', 'trước ngày 8/2/2021', '2021-02-08'],
  ['vi', 'ngày 8 tháng 2', '2021-02-08'],
  ['vi', 'trong vòng 30 ngày', '2021-02-09'],
  ['en', 'within two weeks', '2021-01-24'],
  ['en', 'in the next 48 hours', '2021-01-12'],
  ['de', 'binnen vierzehn Tagen', '2021-01-24'],
  ['de', 'innerhalb von 72 Stunden', '2021-01-13'],
  ['fr', 'sous deux semaines', '2021-01-24'],
  ['es', 'en un plazo de tres meses', '2021-04-10'],
  ['pt', 'dentro de duas semanas', '2021-01-24'],
  ['it', 'entro 48 ore', '2021-01-12'],
  ['nl', 'binnen twee weken', '2021-01-24'],
  ['pl', 'w ciągu czternastu dni', '2021-01-24'],
  ['sv', 'inom två veckor', '2021-01-24'],
  ['da', 'inden for to uger', '2021-01-24'],
  ['no', 'innen to uker', '2021-01-24'],
  ['th', '8 กุมภาพันธ์ 2564', '2021-02-08'],
  ['th', 'วันที่ 8 ก.พ. 2564', '2021-02-08'],
  ['th', '8 กุมภาพันธ์ พ.ศ. 2564', '2021-02-08'],
  ['th', '8/2/2564', '2021-02-08'],
  ['th', '๘ กุมภาพันธ์ ๒๕๖๔', '2021-02-08'],
  ['th', 'ภายใน 30 วัน', '2021-02-09'],
  ['ja', '2021年2月8日まで', '2021-02-08'],
  ['ja', '令和3年2月8日', '2021-02-08'],
  ['ja', '２０２１年２月８日', '2021-02-08'],
  ['ja', '30日以内', '2021-02-09'],
  ['ja', '令和元年5月1日', '2019-05-01'],
  ['ko', '2021년 2월 8일까지', '2021-02-08'],
  ['ko', '2021. 2. 8.', '2021-02-08'],
  ['ko', '30일 이내', '2021-02-09'],
  ['zh', '2021 年 2 月 8 日', '2021-02-08'],
  ['zh', '民國110年2月8日', '2021-02-08'],
  ['zh', '2月8日前', '2021-02-08'],
  ['zh', '30天内', '2021-02-09'],
];

const datesIn = (text: string, lang: string): string[] =>
  findDates(text, lang, '2021-01-10', lang === 'en').map((found) => found.date);

describe('dates', () => {
  it.each(DATES)('in %s: %s', (lang, text, date) => {
    expect(datesIn(text, lang)).toEqual([date]);
  });

  it('keep their place in the text', () => {
    const text = 'Please accept by February 8, 2021, or later.';
    const found = findDates(text, 'en', '2021-01-10', true)[0];
    expect(text.slice(found?.start, found?.end)).toBe('February 8, 2021');
  });

  it('are read day first where the month does not come first', () => {
    expect(findDates('by 2/8/2021', 'en', '2021-01-10', false)[0]?.date).toBe('2021-08-02');
  });

  it.each([
    ['de', 'bis 8.2.21', '2021-02-08'],
    ['fr', 'avant le 08/02/22', '2022-02-08'],
    ['th', '8 ก.พ. 65', '2022-02-08'],
    ['th', '8/2/65', '2022-02-08'],
  ])('with years of two digits lie near today in %s: %s', (lang, text, date) => {
    expect(datesIn(text, lang)).toEqual([date]);
  });

  it.each([
    ['de', 'Version 8.2.75'],
    ['en', 'from 1.2.3.21'],
    ['en', 'on February 30, 2021'],
    ['fa', '31 مهر 1399'],
    ['th', 'หน้า 8 จาก 12'],
    ['de', 'Version 2.1.4'],
    ['en', 'you may call 0800 123 456'],
    ['ar', '30 صفر 1990'],
    ['en', 'two people from three meetings'],
    ['it', 'le due organizzazioni'],
  ])('are none in %s: %s', (lang, text) => {
    expect(datesIn(text, lang)).toEqual([]);
  });

  it('are found in time that grows with the length of a hostile text, not faster', () => {
    const start = performance.now();
    for (const [lang] of DATES) findDates('1. '.repeat(1300), lang, '2021-01-10', true);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
