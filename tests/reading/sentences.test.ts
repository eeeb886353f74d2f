import { expect, test } from 'vitest';
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
