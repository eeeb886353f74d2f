/** Terms that a document defines as recipients, and who gets data where they stand. */
import { describe, expect, test } from 'vitest';
import { analyseSentence, LEXICONS, learnLexicons } from '../../src/reading/index.ts';
import { read } from '../comparison/read.ts';
import { around, POLICY } from './fixtures.ts';

learnLexicons(LEXICONS);

/** Topics of the findings of a text's last sentence. */
function topicsOf(text: string): string[] {
  const reading = read(`${POLICY}\n\n# More\n\n${text}`);
  return reading.findings.filter(({ sentence }) => sentence === reading.sentences.length - 1).map(({ topic }) => topic);
}

describe('a defined term names who gets data:', () => {
  test.each([
    [
      '“Partners” means companies that show you advertising. We share your phone number with Partners.',
      'recipient.other-third-parties',
    ],
    [
      '"Group" refers to advertisers and data brokers. We share your phone number with the Group.',
      'recipient.advertisers',
    ],
    [
      '"Processors" means service providers that we hire. We share your phone number with Processors.',
      'recipient.service-providers',
    ],
  ])('%s', (text, topic) => {
    expect(topicsOf(text)).toContain(topic);
  });

  test.each([
    '"Personal Data" means data that we share with advertisers. We share Personal Data.',
    '"Group" refers to advertisers and data brokers. We share your phone number with a group of friends.',
    '"Friends" means people you follow. We share your phone number with Friends.',
  ])('but not what is shared, the same word in another sense, or what no recipient is said of: %s', (text) => {
    expect(topicsOf(text).filter((topic) => topic.startsWith('recipient.'))).toEqual([]);
  });
});

describe('a term is defined in any language that is read:', () => {
  test.each([
    [
      'en',
      'Affiliates means companies under common control with us.\n\nWe share your phone number with Affiliates.',
      'recipient.affiliates',
    ],
    [
      'en',
      'By “Network Members” we mean advertisers and ad networks.\n\nWe share your phone number with Network Members.',
      'recipient.advertisers',
    ],
    [
      'en',
      'The term “Network Members” shall mean advertisers and ad networks.\n\nWe share your phone number with Network Members.',
      'recipient.advertisers',
    ],
    [
      'de',
      '„Partnerkreis“ sind die mit uns verbundenen Unternehmen der Gruppe.\n\nWir geben Ihre Rufnummer an den Partnerkreis weiter.',
      'recipient.affiliates',
    ],
    [
      'de',
      'Unter „Medienkreis“ verstehen wir Werbetreibende und Werbenetzwerke.\n\nWir geben Ihre Rufnummer an den Medienkreis weiter.',
      'recipient.advertisers',
    ],
    [
      'de',
      '„Netzmitglieder“ sind Werbetreibende und Werbenetzwerke.\n\nWir geben Ihre Rufnummer an Netzmitglieder weiter.',
      'recipient.advertisers',
    ],
    [
      'fr',
      '« Membres du Réseau » désigne les annonceurs et les régies publicitaires.\n\nNous communiquons votre numéro aux Membres du Réseau.',
      'recipient.advertisers',
    ],
    [
      'fr',
      'On entend par « Membres du Réseau » les annonceurs et les régies publicitaires.\n\nNous communiquons votre numéro aux Membres du Réseau.',
      'recipient.advertisers',
    ],
    [
      'fr',
      'Les « Membres du Réseau » sont des annonceurs et des régies publicitaires.\n\nNous communiquons votre numéro aux Membres du Réseau.',
      'recipient.advertisers',
    ],
    [
      'es',
      'Por «Miembros de la Red» se entienden los anunciantes y las redes publicitarias.\n\nCompartimos su número con los Miembros de la Red.',
      'recipient.advertisers',
    ],
    [
      'es',
      'Los «Miembros de la Red» son anunciantes y redes publicitarias.\n\nCompartimos su número con los Miembros de la Red.',
      'recipient.advertisers',
    ],
    [
      'it',
      'Per «Membri della Rete» si intendono gli inserzionisti e le reti pubblicitarie.\n\nCondividiamo il tuo numero con i Membri della Rete.',
      'recipient.advertisers',
    ],
    [
      'it',
      'I «Membri della Rete» sono inserzionisti e reti pubblicitarie.\n\nCondividiamo il tuo numero con i Membri della Rete.',
      'recipient.advertisers',
    ],
    [
      'pt',
      '«Membros da Rede» significa anunciantes e redes de publicidade.\n\nPartilhamos o seu número com os Membros da Rede.',
      'recipient.advertisers',
    ],
    [
      'pt',
      'Por «Membros da Rede» entende-se anunciantes e redes de publicidade.\n\nPartilhamos o seu número com os Membros da Rede.',
      'recipient.advertisers',
    ],
    [
      'pl',
      '„Członkowie Sieci” oznacza reklamodawców i sieci reklamowe.\n\nPrzekazujemy Twój numer do: Członkowie Sieci.',
      'recipient.advertisers',
    ],
    [
      'pl',
      'Przez „Członków Sieci” rozumie się reklamodawców i sieci reklamowe.\n\nPrzekazujemy Twój numer: Członków Sieci.',
      'recipient.advertisers',
    ],
    [
      'pl',
      '„Członkowie Sieci” to reklamodawcy i sieci reklamowe.\n\nTwój numer otrzymują od nas (jako odbiorcy) Członkowie Sieci.',
      'recipient.advertisers',
    ],
  ])('%s: %s', (lang, text, topic) => {
    const reading = read(`${around(lang)}\n\n# More\n\n${text}`);
    const { topics, flow } = analyseSentence(reading, reading.sentences.length - 1);
    expect([...topics.map((one) => one.topic), ...flow.recipients.map((code) => `recipient.${code}`)]).toContain(topic);
  });

  test.each([
    ['de', '„Cookies“ sind kleine Dateien. Wir geben Ihre Rufnummer wegen Cookies nicht preis.'],
    ['es', 'Los «Amigos» son personas que usted sigue. Compartimos su número con los Amigos.'],
    ['pl', '„Znajomi” to osoby, które obserwujesz. Przekazujemy numer: Znajomi.'],
  ])('but where it is no recipient, none gets data: %s: %s', (lang, text) => {
    const reading = read(`${around(lang)}\n\n# More\n\n${text}`);
    expect(analyseSentence(reading, reading.sentences.length - 1).flow.recipients).toEqual([]);
  });
});

describe('what the person answers for is a duty, and given to nobody:', () => {
  test.each([
    ['en', 'You are responsible for all information that you share with third parties.'],
    [
      'en',
      'You are responsible for the conduct of your affiliates, contractors and anyone else to whom you give access.',
    ],
    [
      'en',
      'You are solely responsible for the content you make available to other users, advertisers and service providers.',
    ],
    [
      'en',
      'You are responsible for obtaining the consent of anyone whose contacts you upload to our service providers.',
    ],
    ['de', 'Sie sind für sämtliche Informationen verantwortlich, die Sie an Dritte weitergeben.'],
    ['de', 'Du bist für das Verhalten der Dienstleister verantwortlich, denen du Zugriff auf dein Konto gewährst.'],
    ['fr', 'Vous êtes responsable des informations que vous communiquez à des tiers.'],
    ['es', 'Usted es responsable de la información que comparta con terceros.'],
    ['it', 'Sei responsabile delle informazioni che condividi con terzi.'],
    ['pt', 'Você é responsável pelas informações que compartilha com terceiros.'],
    ['pl', 'Ponosisz odpowiedzialność za informacje, które udostępniasz osobom trzecim.'],
  ])('%s: %s', (lang, sentence) => {
    const reading = read(`${around(lang)}\n\n# More\n\n${sentence}`);
    const last = reading.sentences.length - 1;
    const topics = reading.findings.filter((finding) => finding.sentence === last).map(({ topic }) => topic);
    expect(topics[0]).toBe('term.user-responsibility');
    expect(topics.filter((topic) => topic.startsWith('recipient.'))).toEqual([]);
  });
});
