/** Which way round a sentence is read: what is denied, by whatever words, what only leaves things out, and what is done without asking. */
import { describe, expect, test } from 'vitest';
import { analyseSentence, LEXICONS, learnLexicons } from '../../src/reading/index.ts';
import { read } from '../comparison/read.ts';
import { around } from './fixtures.ts';

learnLexicons(LEXICONS);

/** How the last sentence of a text is read. */
function modalityOf(text: string, lang = 'en'): string {
  const reading = read(`${around(lang)}\n\n# More\n\n${text}`);
  return analyseSentence(reading, reading.sentences.length - 1).flow.modality;
}

describe('what denies a whole clause denies its verb, too:', () => {
  test.each([
    ['en', 'Under no circumstances do we share your health data with advertisers.'],
    ['en', 'In no event will Example or its partners sell your location to advertisers.'],
    ['en', 'We will in no case sell your location to advertisers.'],
    ['en', 'At no time is your location sold to advertisers.'],
    ['en', 'Nor do we sell your location to advertisers.'],
    ['en', 'We always refrain from selling your location to advertisers.'],
    ['en', 'Under no circumstances do we share your health data.'],
    ['en', 'In no event will we share your location.'],
    ['en', 'At no time do we sell your location.'],
    ['de', 'Wir verzichten darauf, Ihre Standortdaten an Werbetreibende zu verkaufen.'],
    ['de', 'Wir verzichten auf die Weitergabe Ihrer Standortdaten an Werbetreibende.'],
    ['de', 'Unter keinen Umständen werden Ihre Standortdaten an Werbetreibende weitergegeben.'],
    ['fr', 'Nous nous abstenons de vendre votre localisation à des annonceurs.'],
    ['es', 'En ningún caso la empresa compartirá sus datos de salud con anunciantes.'],
    ['it', 'Ci asteniamo dal vendere la tua posizione a inserzionisti.'],
    ['pt', 'Em caso algum vendemos a sua localização a anunciantes.'],
  ])('%s: %s', (lang, sentence) => {
    expect(modalityOf(sentence, lang)).toBe('does-not');
  });

  test.each([
    ['en', 'In no event shall we be liable for any disclosure of your personal data to advertisers.'],
    ['en', 'Under no circumstances may you share your contacts with advertisers.'],
    ['en', 'Please refrain from sharing your location with advertisers.'],
    ['en', 'We delete logs, in no event later than 30 days after we collect your location.'],
    ['de', 'Keinesfalls haften wir für die Weitergabe Ihrer Standortdaten an Werbetreibende.'],
    ['es', 'En ningún caso seremos responsables de la comunicación de su ubicación a anunciantes.'],
  ])('but neither liability, nor the person, nor a deadline is a practice denied: %s: %s', (lang, sentence) => {
    expect(modalityOf(sentence, lang)).not.toBe('does-not');
  });

  test.each([
    ['en', 'In no way does this limit how we share your data.'],
    ['en', 'Under no circumstances will we be prevented from sharing your data.'],
    ['en', 'At no time will we be required to keep your content.'],
    ['en', 'Under no circumstances are we obliged to store or share your data.'],
    ['en', 'Under no circumstances will Acme be responsible for data shared with partners.'],
    ['en', 'In no way is this list complete; we collect other data too.'],
    ['en', 'In no event will Acme be obligated to store your messages.'],
    ['de', 'In keiner Weise schränkt dies ein, dass wir Daten weitergeben.'],
    ['de', 'Zu keinem Zeitpunkt sind wir verpflichtet, Ihre Nachrichten zu speichern.'],
    ['es', 'En ningún momento estamos obligados a conservar sus datos.'],
    ['fr', 'En aucun cas nous ne sommes tenus de conserver vos messages.'],
    ['it', 'In nessun caso siamo obbligati a conservare i tuoi messaggi.'],
    ['pt', 'Em nenhum momento somos obrigados a conservar as suas mensagens.'],
    ['pl', 'W żadnym wypadku nie jesteśmy zobowiązani do przechowywania Twoich wiadomości.'],
  ])('nor is a practice denied where a limit or a duty is: %s: %s', (lang, sentence) => {
    expect(modalityOf(sentence, lang)).not.toBe('does-not');
  });
});

describe('a lead-in hands its denial down to its items:', () => {
  test.each([
    ['en', 'We will never:\n\n* sell your data;\n* share your location with advertisers.'],
    ['en', 'We never do any of the following:\n\n* share your location with advertisers.'],
    ['en', 'We never share the following:\n\n* your phone number;\n* your location.'],
    ['en', 'We do not share with:\n\n* advertisers;\n* data brokers.'],
    ['en', 'We do not share your location, unless you agree, with:\n\n* advertisers.'],
    ['en', 'Under no circumstances will we:\n\n* sell your location to advertisers.'],
    ['de', 'Wir werden niemals:\n\n* Ihre Standortdaten verkaufen.'],
    ['de', 'Unter keinen Umständen werden wir:\n\n* Ihren Standort an Werbetreibende weitergeben.'],
    ['fr', 'Nous ne partagerons jamais :\n\n* votre localisation avec des annonceurs.'],
    ['fr', 'Nous ne ferons jamais ce qui suit :\n\n* vendre votre localisation à des annonceurs.'],
  ])('%s: %s', (lang, text) => {
    expect(modalityOf(text, lang)).toBe('does-not');
  });

  test.each([
    'We do not share your data with third parties, except:\n\n* with advertisers.',
    'We do not share your personal data with:\n\n* advertisers. We share it with data brokers.',
    'This does not apply when we:\n\n* share your location with advertisers.',
    'If you do not agree, we will:\n\n* share your location with advertisers.',
  ])('but not to exceptions, nor to sentences of their own, nor where something else is denied: %s', (text) => {
    expect(modalityOf(text)).toBe('does');
  });
});

describe('a lead-in with "only" leaves its items out of its denial:', () => {
  test.each([
    ['en', 'We never share more than we need, and only with:\n\n* advertisers'],
    ['en', 'We do not share your location with anyone but:\n\n* advertisers.'],
    ['de', 'Wir geben Ihren Standort nicht an alle weiter, sondern nur an:\n\n* Werbetreibende.'],
    ['fr', 'Nous ne partageons vos données qu’avec :\n\n* des annonceurs.'],
    ['es', 'No compartimos más de lo necesario, y solo con:\n\n* anunciantes.'],
    ['it', 'Non condividiamo i tuoi dati se non con:\n\n* inserzionisti.'],
    ['pt', 'Não compartilhamos mais do que o necessário, e apenas com:\n\n* anunciantes.'],
    ['pl', 'Nie udostępniamy danych wszystkim, tylko:\n\n* reklamodawcom.'],
  ])('%s: %s', (lang, text) => {
    expect(modalityOf(text, lang)).toBe('does');
  });
});

describe('what is done without asking, or all the same, asks for no consent:', () => {
  test.each([
    ['en', 'We share your e-mail address with advertisers without your consent.'],
    ['en', 'We share your contacts even if you opt out.'],
    ['en', 'We share your location with advertisers, whether or not you consent.'],
    ['de', 'Wir geben Ihre E-Mail-Adresse ohne Ihre Einwilligung an Werbepartner weiter.'],
    ['de', 'Wir teilen Ihre Kontakte mit Werbepartnern, auch wenn Sie nicht zustimmen.'],
    ['fr', 'Nous partageons votre adresse e-mail avec des annonceurs sans votre consentement.'],
    ['es', 'Sin su consentimiento compartimos su ubicación con anunciantes.'],
    ['it', 'Condividiamo il tuo indirizzo e-mail con inserzionisti senza il tuo consenso.'],
    ['pt', 'Compartilhamos seu endereço de e-mail com anunciantes sem o seu consentimento.'],
    ['pl', 'Udostępniamy Twój adres e-mail reklamodawcom bez Twojej zgody.'],
  ])('%s: %s', (lang, sentence) => {
    expect(modalityOf(sentence, lang)).toBe('does');
  });

  test.each([
    ['en', 'We share your contacts with advertisers only with your consent.', 'with-consent'],
    ['en', 'We do not share your contacts with advertisers without your consent.', 'does-not'],
    ['es', 'Sin su consentimiento no compartimos su ubicación con anunciantes.', 'does-not'],
    ['en', 'No messages reach advertisers without your consent.', 'with-consent'],
    ['en', 'We do not obtain your consent before sharing your contacts with advertisers.', 'does'],
    ['en', 'We do not require your permission to share your contacts with the police.', 'does'],
    ['en', 'We do not ask for your consent before we share your contacts with advertisers.', 'does'],
    ['en', 'We ask for your consent before we share your contacts with advertisers.', 'with-consent'],
    ['de', 'Wir bitten nicht um Ihre Einwilligung, bevor wir Ihre Kontakte an Werbetreibende weitergeben.', 'does'],
  ])('but what is denied without it does: %s: %s', (lang, sentence, modality) => {
    expect(modalityOf(sentence, lang)).toBe(modality);
  });
});
