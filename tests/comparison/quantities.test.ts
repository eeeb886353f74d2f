import { describe, expect, test } from 'vitest';
import { compareReadings } from '../../src/comparison/index.ts';
import { POLICY } from '../reading/fixtures.ts';
import { read } from './read.ts';

/** So many sentences changed, with a policy around them. */
const changed = (before: string, after: string, around = POLICY) =>
  compareReadings(read(`${around}\n\n${before}`), read(`${around}\n\n${after}`)).changedSentences;

const GERMAN =
  'Wir speichern Ihre Daten auf unseren Servern. Wir geben Ihre Daten nicht an Dritte weiter, es sei denn, Sie willigen ein. Diese Erklärung gilt für alle Dienste, die wir anbieten, und für alle Konten, die Sie bei uns führen. '.repeat(
    4,
  );
const POLISH =
  'Przechowujemy twoje dane na naszych serwerach. Nie udostępniamy twoich danych osobom trzecim bez twojej zgody. Niniejsza polityka dotyczy wszystkich usług, które oferujemy, oraz wszystkich kont, które u nas prowadzisz. '.repeat(
    4,
  );
const FRENCH =
  'Nous conservons vos données sur nos serveurs. Nous ne partageons pas vos données avec des tiers sans votre accord. Cette politique vaut pour tous les services que nous proposons et pour tous les comptes que vous avez chez nous. '.repeat(
    4,
  );
const ITALIAN =
  'Conserviamo i tuoi dati sui nostri server. Non condividiamo i tuoi dati con terzi senza il tuo consenso. Questa informativa vale per tutti i servizi che offriamo e per tutti gli account che hai presso di noi. '.repeat(
    4,
  );

describe('another sum is a change', () => {
  test.each([
    [
      'in groups',
      'Breaking the seal costs a penalty of 1 000 000 euros.',
      'Breaking the seal costs a penalty of 2 000 000 euros.',
    ],
    [
      'with its currency behind',
      'You owe us 1.000.000 EUR for a lost key.',
      'You owe us 9.000.000 EUR for a lost key.',
    ],
    ['with its sign before', 'You owe us € 1.000.000 for a lost key.', 'You owe us € 9.000.000 for a lost key.'],
    [
      'of several',
      'A late ferry costs 10 20 30 euros by its class.',
      'A late ferry costs 40 50 60 euros by its class.',
    ],
    [
      'without a currency',
      'The archive holds at most 900 000 000 letters.',
      'The archive holds at most 100 000 000 letters.',
    ],
    ['in German', 'Bei Verlust zahlen Sie 1 000 000 Euro.', 'Bei Verlust zahlen Sie 2 000 000 Euro.', GERMAN],
    ['in French', 'En cas de perte vous payez 1 000 000 euros.', 'En cas de perte vous payez 2 000 000 euros.', FRENCH],
    ['in Italian', 'In caso di perdita paghi € 1.000.000.', 'In caso di perdita paghi € 3.000.000.', ITALIAN],
    ['in Polish', 'W razie zguby płacisz 1 000 000 zł kary.', 'W razie zguby płacisz 2 000 000 zł kary.', POLISH],
  ])('%s', (_, before, after, around = POLICY) => {
    expect(changed(before, after, around)).toBe(1);
  });

  test.each([
    ['a phone number', 'You can call us at 020 7946 0958.', 'You can call us at 020 7946 0111.'],
    ['one with its country', 'Call +44 20 7946 0958 for help.', 'Call +44 20 7946 0111 for help.'],
    ['one in groups of three', 'You can call us at 900 123 456 for help.', 'You can call us at 900 654 321 for help.'],
    ['one to contact', 'Contact us at 800 123 456.', 'Contact us at 800 123 999.'],
    ['one without a charge', 'Toll free: 800 123 456', 'Toll free: 800 123 999'],
    ['one of an office', 'You can reach our office under 212 555 123.', 'You can reach our office under 212 555 999.'],
    ['one in German', 'Kontakt unter 800 123 456.', 'Kontakt unter 800 123 999.', GERMAN],
    ['one of a service', 'Servicenummer 800 123 456.', 'Servicenummer 800 123 999.', GERMAN],
    ['one before its verb', 'Rufen Sie uns unter 800 123 456 an.', 'Rufen Sie uns unter 800 123 999 an.', GERMAN],
    ['one in Spanish', 'Atención al cliente: 900 123 456', 'Atención al cliente: 900 123 999'],
    ['one to dial in Spanish', 'Puede marcar el 900 123 456.', 'Puede marcar el 900 123 999.'],
    ['one in Italian', 'Assistenza clienti 800 123 456.', 'Assistenza clienti 800 123 999.', ITALIAN],
    [
      'one with what it is for',
      'Assistenza clienti 800 123 456 per domande.',
      'Assistenza clienti 800 123 999 per domande.',
      ITALIAN,
    ],
    ['one of a register', 'Acme SAS, 552 100 554 RCS Paris.', 'Acme SAS, 552 100 999 RCS Paris.', FRENCH],
    ['a number as it is set', 'A crate costs 1 000 000 euros.', 'A crate costs 1.000.000 euros.'],
  ])('but not %s', (_, before, after, around = POLICY) => {
    expect(changed(before, after, around)).toBe(0);
  });
});

describe('a number that begins a sentence is a quantity', () => {
  test.each([
    [
      'of days of a kind',
      '30 business days after you close your account we delete your letters.',
      '90 business days after you close your account we delete your letters.',
    ],
    [
      'of an item',
      'We answer within:\n\n* 30 working days\n* a week for children',
      'We answer within:\n\n* 5 working days\n* a week for children',
    ],
    ['of what one gets', 'The plan has:\n\n* 10 free downloads a month', 'The plan has:\n\n* 5 free downloads a month'],
    ['of years', 'Who may join:\n\n* 16 and older: with a card', 'Who may join:\n\n* 13 and older: with a card'],
    [
      'of a unit in capitals',
      '30 Days after you close your account we delete your letters.',
      '90 Days after you close your account we delete your letters.',
    ],
    [
      'in German',
      '14 Werktage vor Ablauf teilen wir Ihnen den Preis mit.',
      '60 Werktage vor Ablauf teilen wir Ihnen den Preis mit.',
      GERMAN,
    ],
    ['in Polish', '25 złotych opłaty pobieramy za list.', '95 złotych opłaty pobieramy za list.', POLISH],
    ['with a decimal', '2.5 percent of each sale are ours.', '7.5 percent of each sale are ours.'],
    ['with a sign', '2.5 % of each sale are ours.', '7.5 % of each sale are ours.'],
    ['of a price', '9.99 a month is what the box costs.', '8.99 a month is what the box costs.'],
    ['of a price for each', '9.99 per user is what the box costs.', '8.99 per user is what the box costs.'],
  ])('%s', (_, before, after, around = POLICY) => {
    expect(changed(before, after, around)).toBe(1);
  });

  test.each([
    ['a number and a point', '4. We answer letters on Mondays.', '7. We answer letters on Mondays.'],
    ['a number in a bracket', '(4) We answer letters on Mondays.', '(7) We answer letters on Mondays.'],
    ['a number before a bracket', '4) we answer letters on Mondays.', '7) we answer letters on Mondays.'],
    ['a letter in a bracket', '(a) we answer letters on Mondays.', '(c) we answer letters on Mondays.'],
    ['a number of two parts', '6.2 we answer letters on Mondays.', '7.3 we answer letters on Mondays.'],
    ['a bare number before a capital', '4 We answer letters on Mondays.', '7 We answer letters on Mondays.'],
    ['a paragraph', '§ 3 We answer letters on Mondays.', '§ 4 We answer letters on Mondays.'],
    ['an article', 'Art. 5 We answer letters on Mondays.', 'Art. 6 We answer letters on Mondays.'],
    ['a number before what can be counted', '6.1 Users must be 16 years old.', '6.2 Users must be 16 years old.'],
    ['one before a small letter', '6.1 users must be 16 years old.', '6.2 users must be 16 years old.'],
    ['one before each', '4 Each user pays a fee.', '5 Each user pays a fee.'],
    ['one of two parts before each', '6.2 each party pays a fee.', '6.3 each party pays a fee.'],
    ['one before an article', '6.2 An account is free.', '6.3 An account is free.'],
    ['one before a subject', '6.1 data retention is short.', '6.2 data retention is short.'],
    ['one in German', '5.1 Personen unter 16 Jahren zahlen.', '6.1 Personen unter 16 Jahren zahlen.', GERMAN],
    ['one before a German preposition', '5 Im Konto sehen Sie alles.', '6 Im Konto sehen Sie alles.', GERMAN],
    ['one in French', '4 Par exemple, nous écrivons.', '5 Par exemple, nous écrivons.', FRENCH],
    ['one in Italian', '5 Per accedere serve un account.', '6 Per accedere serve un account.', ITALIAN],
    ['one in Polish', '5.1 Za zgodą piszemy listy.', '5.2 Za zgodą piszemy listy.', POLISH],
    ['an article written out', 'Article 5: We answer letters on Mondays.', 'Article 6: We answer letters on Mondays.'],
  ])('but %s only numbers it', (_, before, after, around = POLICY) => {
    expect(changed(before, after, around)).toBe(0);
  });
});

describe('until when something may be done or is kept is a change', () => {
  test.each([
    [
      'a choice',
      'You can opt out of arbitration until 30 June 2026.',
      'You can opt out of arbitration until 1 March 2026.',
    ],
    ['what is kept', 'We keep your photos until 31 December 2026.', 'We keep your photos until 31 December 2036.'],
    [
      'by which something is done',
      'Your photos will be deleted by 31 December 2026.',
      'Your photos will be deleted by 31 March 2027.',
    ],
    ['before which one acts', 'Claims must be filed before 1 May 2026.', 'Claims must be filed before 1 March 2026.'],
    ['without a year', 'You can download your photos until 1 May.', 'You can download your photos until 1 March.'],
    [
      'at the latest in German',
      'Sie müssen spätestens am 1. Mai 2026 zustimmen.',
      'Sie müssen spätestens am 1. März 2026 zustimmen.',
      GERMAN,
    ],
    [
      'at the latest in French',
      'Vous pouvez vous opposer au plus tard le 1er mai 2026.',
      'Vous pouvez vous opposer au plus tard le 1er mars 2026.',
      FRENCH,
    ],
    ['in Italian', 'Puoi opporti entro il 1 maggio 2026.', 'Puoi opporti entro il 1 marzo 2026.', ITALIAN],
    [
      'before which one acts in Polish',
      'Możesz wnieść sprzeciw przed 1 maja 2026 r.',
      'Możesz wnieść sprzeciw przed 1 marca 2026 r.',
      POLISH,
    ],
    [
      'in German',
      'Wir speichern Ihre Fotos bis zum 31. Dezember 2026.',
      'Wir speichern Ihre Fotos bis zum 31. Dezember 2036.',
      GERMAN,
    ],
    [
      'in French',
      'Nous conservons vos photos jusqu’au 31 décembre 2026.',
      'Nous conservons vos photos jusqu’au 31 décembre 2036.',
      FRENCH,
    ],
    [
      'in Polish',
      'Przechowujemy twoje zdjęcia do 31 grudnia 2026 r.',
      'Przechowujemy twoje zdjęcia do 31 grudnia 2036 r.',
      POLISH,
    ],
  ])('%s', (_, before, after, around = POLICY) => {
    expect(changed(before, after, around)).toBe(1);
  });

  test('it is told', () => {
    const around = (sentence: string) => read(`${POLICY}\n\n${sentence}`);
    const { findings } = compareReadings(
      around('We keep your photos until 31 December 2026.'),
      around('We keep your photos until 31 December 2036.'),
    );
    expect(findings[0]).toMatchObject({ topic: 'notice.retention', effect: 'worse' });
  });

  test.each([
    ['by which one can', 'You can object to this by 1 May 2026.', 'You can object to this by 1 March 2026.'],
    ['before which one can', 'You can opt out before 1 May 2026.', 'You can opt out before 1 March 2026.'],
    [
      'by which one must',
      'You must accept the new terms by 1 May 2026, or your account will be closed.',
      'You must accept the new terms by 1 March 2026, or your account will be closed.',
    ],
    ['of each year', 'You can download your photos until 1 May.', 'You can download your photos until 1 March.'],
  ])('an earlier day %s is worse, and a later one better', (_, later, earlier) => {
    const effects = (before: string, after: string) =>
      compareReadings(read(`${POLICY}\n\n${before}`), read(`${POLICY}\n\n${after}`)).findings.map(
        ({ effect }) => effect,
      );
    expect(effects(later, earlier)).toEqual(['worse']);
    expect(effects(earlier, later)).toEqual(['better']);
  });

  test('another day on which the service does something is neither worse nor better', () => {
    const [one, other] = ['We will launch the new app by 1 July 2026.', 'We will launch the new app by 1 August 2026.'];
    const effects = (before: string, after: string) =>
      compareReadings(read(`${POLICY}\n\n${before}`), read(`${POLICY}\n\n${after}`)).findings.map(
        ({ effect }) => effect,
      );
    expect([effects(one, other), effects(other, one)]).toEqual([['neutral'], ['neutral']]);
  });

  test.each([
    ['of the page', 'Last updated: 30 June 2026', 'Last updated: 1 March 2027'],
    [
      'from which it holds',
      'Effective 30 June 2026, we answer letters on Mondays.',
      'Effective 1 July 2027, we answer letters on Mondays.',
    ],
    ['of a version', 'Version of 30 June 2026, which we keep here.', 'Version of 1 July 2027, which we keep here.'],
    ['by which it holds', 'The changes take effect by 1 May 2026.', 'The changes take effect by 1 July 2026.'],
    [
      'by which people are told apart',
      'If you joined before 1 May 2025, you can opt out of arbitration.',
      'If you joined before 1 March 2025, you can opt out of arbitration.',
    ],
    [
      'by which they are told apart at the end',
      'You can opt out of arbitration if you joined before 1 May 2025.',
      'You can opt out of arbitration if you joined before 1 March 2025.',
    ],
    [
      'before which something was done',
      'We collected data of this kind before 1 July 2024.',
      'We collected data of this kind before 1 July 2025.',
    ],
    [
      'of what was agreed before',
      'These terms apply to accounts opened before 1 May 2026.',
      'These terms apply to accounts opened before 1 March 2026.',
    ],
    [
      'up to which a version held',
      'This version applies until 30 June 2026.',
      'This version applies until 30 July 2026.',
    ],
    [
      'written otherwise',
      'We keep your photos until 31 December 2026.',
      'We keep your photos until December 31st, 2026.',
    ],
    ['written in figures', 'We keep your photos until 31 December 2026.', 'We keep your photos until 31/12/2026.'],
  ])('but no date %s', (_, before, after) => {
    expect(compareReadings(read(`${POLICY}\n\n${before}`), read(`${POLICY}\n\n${after}`)).findings).toEqual([]);
  });
});
