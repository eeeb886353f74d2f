import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/reading/blocks/markdown-blocks.ts';
import { composeDocument } from '../../src/reading/text/document.ts';
import { splitSentences } from '../../src/reading/text/sentences.ts';

const cut = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Ask Dr. Smith, Inc. about Sec. 4. He knows.', ['Ask Dr. Smith, Inc. about Sec. 4.', 'He knows.']],
  ['1. We collect data. 2. We use it.', ['1. We collect data.', '2. We use it.']],
  ['In the U.S. we pay $3.50, e.g. by card. You agree!', ['In the U.S. we pay $3.50, e.g. by card.', 'You agree!']],
  [
    'We joined the Owl-U.S. Feather Pact. It binds non-U.S. Owls too.',
    ['We joined the Owl-U.S. Feather Pact.', 'It binds non-U.S. Owls too.'],
  ],
  ['Visit Booking.com. We reply.', ['Visit Booking.com.', 'We reply.']],
  [
    'Daten gem. Art. 6 Abs. 1 lit. b DSGVO, z. B. Namen. Wir löschen sie.',
    ['Daten gem. Art. 6 Abs. 1 lit. b DSGVO, z. B. Namen.', 'Wir löschen sie.'],
  ],
  ['He said “stop.” We did.', ['He said “stop.”', 'We did.']],
  ['Art. 5 ust. 2 pkt. 3 stosuje się. Zobacz niżej.', ['Art. 5 ust. 2 pkt. 3 stosuje się.', 'Zobacz niżej.']],
])('%s is cut where its sentences end', (text, sentences) => {
  expect(cut(text)).toEqual(sentences);
});

describe('an abbreviation ends a sentence where the next word begins one:', () => {
  test.each([
    ['We never send your data to the U.S.', 'We sell your location to advertisers.'],
    ['Some partners are in the U.K.', 'The others are in the E.U.'],
    ['We joined the EU-U.S.', 'Our partners did not.'],
    ['We never keep names, numbers, etc.', 'Our partners keep logs.'],
    ['We delete it at 5 p.m.', 'If you object, we do not.'],
    ['You may allow it or not.', 'We share your data.'],
    ['Do you sell my data? No.', 'We share it.'],
    ['Our tools are state of the art.', 'They read your chats.'],
    ['We never sell to Example Cie.', 'However, we share.'],
    ['Wir speichern nie Namen usw.', 'Wir verkaufen Ihren Standort.'],
    ['Wir teilen Namen etc.', 'Die Partner sehen sie.'],
    ['Nous ne gardons ni noms, ni adresses, etc.', 'L’application lit vos messages.'],
    ['Nous ne vendons pas de noms, etc.', 'Nous partageons votre position.'],
    ['No guardamos nombres, etc.', 'Vendemos su ubicación.'],
    ['Non conserviamo nomi, ecc.', 'Condividiamo la tua posizione.'],
    ['Não guardamos nomes, etc.', 'Compartilhamos a sua localização.'],
    ['Nie zbieramy nazwisk itd.', 'Sprzedajemy Twoją lokalizację.'],
  ])('%s %s', (one, other) => {
    expect(cut(`${one} ${other}`).at(-1)).toBe(other);
  });

  test.each([
    'We follow the U.S. Department of Commerce.',
    'We joined the U.S. Privacy Shield and the U.S. Feather Pact.',
    'We store names etc. Google Analytics reads.',
    'Ask Dr. The or Mr. You.',
    'Wir nutzen Daten, z.B. Ihre Adresse, d.h. Sie erhalten Post.',
    'Gem. Art. 6 Abs. 1 lit. b gilt das.',
    'We meet at 5 p.m. Pacific time.',
    'Siehe §§ 1 ff. BGB.',
    'Przetwarzamy dane zgodnie z art. W tym celu pytamy.',
    'Please read clause no. If in doubt, ask.',
    'Refund: max. The amount paid.',
    'Fee: min. The price of one month.',
    'Write to our legal dept. The Owl House, London.',
    'Zutritt haben alle, die das 18. Lebensjahr vollendet haben.',
    'Die Frist endet am 3. Werktag des Monats.',
    'I dati sono trattati ai sensi dell’art. 6, par. 1, lett. b) del GDPR.',
    'Vous disposez des droits prévus à l’art. 15 du RGPD.',
  ])('and goes on where it begins none: %s', (text) => {
    expect(cut(text)).toEqual([text]);
  });
});

test('a sentence without an end is cut at a space and never within a character', () => {
  const parts = cut('😀word '.repeat(2000));
  expect(parts.length).toBeGreaterThan(5);
  expect(parts.every((part) => part.length <= 1200 && !/^[\udc00-\udfff]/.test(part))).toBe(true);
});

test('list items and cells know which sentence they continue', () => {
  const { text, sentences } = composeDocument(
    readMarkdown(
      'We share with:\n\n* banks;\n* shops.\n\nWe keep logs.\n\n| Data | Why |\n|---|---|\n| Name | Login |',
    ),
  );
  const leads = sentences.map(({ start, end, leadIn }) => [
    text.slice(start, end),
    text.slice(sentences[leadIn]?.start ?? 0, sentences[leadIn]?.end ?? 0),
  ]);
  expect(leads).toContainEqual(['banks;', 'We share with:']);
  expect(leads).toContainEqual(['shops.', 'We share with:']);
  expect(leads).toContainEqual(['We keep logs.', '']);
  expect(leads).toContainEqual(['Name | Login', 'Data | Why']);
});
