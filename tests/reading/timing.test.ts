import { describe, expect, test } from 'vitest';
import { readPolicy, readTime, separateVersions } from '../../src/reading/index.ts';

const TODAY = '2027-01-10';

/** A policy's sentences in each language read, enough of them to be one. */
const BODY: Record<string, string[]> = {
  en: [
    'We collect your name, your phone number and the things that you write when you use our service.',
    'We use this information to run the service, to keep it safe and to make it better for all of you.',
    'We share your information with companies that work for us and with no one else.',
    'You can ask us at any time which of your information we have, and you can have it deleted.',
    'We keep your information for as long as you have an account, and for thirty days after that.',
  ],
  de: [
    'Wir erheben Ihren Namen, Ihre Telefonnummer und das, was Sie schreiben, wenn Sie unseren Dienst nutzen.',
    'Wir verwenden diese Daten, um den Dienst zu betreiben, ihn zu schützen und ihn für Sie zu verbessern.',
    'Wir geben Ihre Daten an Unternehmen weiter, die für uns arbeiten, und an niemanden sonst.',
    'Sie können uns jederzeit fragen, welche Ihrer Daten wir haben, und Sie können sie löschen lassen.',
    'Wir bewahren Ihre Daten auf, solange Sie ein Konto haben, und dreißig Tage darüber hinaus.',
  ],
  fr: [
    'Nous recueillons votre nom, votre numéro de téléphone et ce que vous écrivez quand vous utilisez notre service.',
    'Nous utilisons ces données pour faire fonctionner le service, pour le protéger et pour l’améliorer pour vous.',
    'Nous partageons vos données avec les entreprises qui travaillent pour nous et avec personne d’autre.',
    'Vous pouvez nous demander à tout moment quelles données nous avons, et vous pouvez les faire supprimer.',
    'Nous conservons vos données tant que vous avez un compte, et pendant trente jours après sa fermeture.',
  ],
  es: [
    'Recogemos su nombre, su número de teléfono y lo que usted escribe cuando utiliza nuestro servicio.',
    'Usamos estos datos para prestar el servicio, para protegerlo y para que sea mejor para todos los usuarios.',
    'Compartimos sus datos con las empresas que trabajan para nosotros y con nadie más en el mundo.',
    'Usted puede preguntarnos en cualquier momento qué datos suyos tenemos, y puede pedir que los borremos.',
    'Conservamos sus datos mientras usted tenga una cuenta, y durante los treinta días que siguen a su cierre.',
  ],
  it: [
    'Raccogliamo il tuo nome, il tuo numero di telefono e quello che scrivi quando usi il nostro servizio.',
    'Usiamo questi dati per far funzionare il servizio, per proteggerlo e per renderlo migliore per tutti gli utenti.',
    'Condividiamo i tuoi dati con le aziende che lavorano per noi e con nessun altro al di fuori della società.',
    'Puoi chiederci in qualsiasi momento quali dati abbiamo, e puoi chiedere che i dati siano cancellati.',
    'Conserviamo i tuoi dati finché hai un account, e per i trenta giorni che seguono la sua chiusura.',
  ],
  pt: [
    'Recolhemos o seu nome, o seu número de telefone e aquilo que você escreve quando usa o nosso serviço.',
    'Usamos esses dados para que o serviço funcione, para proteger o serviço e para o tornar melhor para todos.',
    'Partilhamos os seus dados com as empresas que trabalham para nós e com mais ninguém fora da empresa.',
    'Você pode perguntar a qualquer momento quais dados nós temos, e pode pedir que os dados sejam apagados.',
    'Guardamos os seus dados enquanto você tem uma conta, e durante os trinta dias que seguem o seu fecho.',
  ],
  pl: [
    'Zbieramy twoje imię, numer telefonu i to, co piszesz, kiedy korzystasz z naszej usługi przez internet.',
    'Używamy tych danych, aby usługa działała, aby ją chronić i aby była lepsza dla wszystkich użytkowników.',
    'Udostępniamy twoje dane firmom, które dla nas pracują, i nie udostępniamy ich nikomu innemu na świecie.',
    'Możesz w każdej chwili zapytać nas, jakie dane mamy, oraz poprosić o to, aby dane zostały usunięte.',
    'Przechowujemy twoje dane tak długo, jak masz konto, oraz przez trzydzieści dni po jego zamknięciu.',
  ],
};
const NEW: Record<string, string> = {
  en: 'We share your phone number with advertisers, so that they can show you ads.',
  de: 'Wir geben Ihre Telefonnummer an Werbekunden weiter, damit sie Ihnen Werbung zeigen.',
  fr: 'Nous partageons votre numéro de téléphone avec les annonceurs pour vous montrer de la publicité.',
  es: 'Compartimos su número de teléfono con los anunciantes para mostrarle publicidad.',
  it: 'Condividiamo il tuo numero di telefono con gli inserzionisti per mostrarti pubblicità.',
  pt: 'Partilhamos o seu número de telefone com os anunciantes para lhe mostrar publicidade.',
  pl: 'Udostępniamy twój numer telefonu reklamodawcom, aby pokazywali ci reklamy.',
};

const paragraphs = (sentences: readonly string[]) => sentences.map((sentence) => `<p>${sentence}</p>`).join('\n');
const body = (lang: string, isNew = false) => paragraphs([...(BODY[lang] ?? []), ...(isNew ? [NEW[lang] ?? ''] : [])]);

function readingOf(html: string) {
  const outcome = readPolicy({ content: html, format: 'html', url: 'https://a.example/terms' });
  if (outcome.kind !== 'read') throw new Error(JSON.stringify(outcome.kind));
  return outcome.reading;
}
const timeOf = (html: string) => readTime(readingOf(html), TODAY);
function separated(html: string) {
  const found = separateVersions(readingOf(html), TODAY);
  return found && { later: found.later.text, earlier: found.earlier.text };
}

describe('a text that is not in force yet says so', () => {
  test.each([
    ['en', 'These terms take effect on 1 March 2027; the <a href="/now">current version</a> is here.'],
    ['en', 'Effective date: March 1, 2027'],
    ['en', 'Last updated: January 4, 2027. Effective: Mar. 1, 2027.'],
    [
      'en',
      'We have updated our Privacy Policy. The changes will come into force on 1 March 2027. Until then, the <a href="/old">previous version</a> applies.',
    ],
    ['en', 'This policy applies from 2027-03-01.'],
    [
      'de',
      'Diese Bedingungen treten am 1. März 2027 in Kraft. Bis dahin gilt die <a href="/alt">bisherige Fassung</a>.',
    ],
    ['de', 'Gültig ab 01.03.2027'],
    ['fr', 'Cette politique entre en vigueur le 1er mars 2027. La <a href="/a">version actuelle</a> se trouve ici.'],
    [
      'es',
      'Estos términos entrarán en vigor el 1 de marzo de 2027. Consulte aquí la <a href="/a">versión anterior</a>.',
    ],
    [
      'it',
      'La presente informativa entra in vigore il 1º marzo 2027. La <a href="/a">versione precedente</a> è disponibile qui.',
    ],
    ['pt', 'Estes termos entram em vigor em 1 de março de 2027. Veja aqui a <a href="/a">versão anterior</a>.'],
    ['pl', 'Niniejszy regulamin wchodzi w życie 1 marca 2027 r. <a href="/a">Obecna wersja</a> jest dostępna tutaj.'],
  ])('%s: %s', (lang, label) => {
    const reading = readingOf(`<html lang="${lang}"><h1>X</h1><p>${label}</p>${body(lang, true)}`);
    const time = readTime(reading, TODAY);
    expect(time).toMatchObject({ kind: 'announced', date: '2027-03-01' });
    const { quote, start, end } = time?.quotation ?? { quote: '', start: 0, end: 0 };
    expect(reading.text.slice(start, end)).toBe(quote);
    expect(quote).toMatch(/2027/);
  });
});

describe('a text that is about to be replaced says so', () => {
  test.each([
    ['en', 'Our new terms take effect on 1 March 2027. <a href="/new">Read the new terms here</a>.'],
    ['en', 'We are updating this policy. View the <a href="/new">upcoming version</a>, effective March 1, 2027.'],
    ['en', 'Effective 4 May 2024. New terms apply from 1 March 2027.'],
    ['en', 'This version is valid until 1 March 2027.'],
    ['de', 'Ab dem 1. März 2027 gelten neue Bedingungen. <a href="/neu">Die neue Fassung finden Sie hier</a>.'],
    ['fr', 'De nouvelles conditions entrent en vigueur le 1er mars 2027. <a href="/n">Lire la nouvelle version</a>.'],
    ['es', 'El 1 de marzo de 2027 entra en vigor una nueva versión. <a href="/n">Lea aquí la nueva versión</a>.'],
    ['it', 'Il 1 marzo 2027 entra in vigore una nuova versione. <a href="/n">Leggi qui la nuova versione</a>.'],
    ['pt', 'A nova versão entra em vigor em 1 de março de 2027. <a href="/n">Leia aqui a nova versão</a>.'],
    ['pl', 'Nowa wersja regulaminu wchodzi w życie 1 marca 2027 r. <a href="/n">Przeczytaj nową wersję tutaj</a>.'],
  ])('%s: %s', (lang, label) => {
    expect(timeOf(`<h1>X</h1><p>${label}</p>${body(lang)}`)).toMatchObject({ kind: 'ending', date: '2027-03-01' });
  });
});

test.each([
  'Effective date: March 1, 2024',
  'Last updated on 1 March 2024. The <a href="/old">previous version</a> was effective until 29 February 2024.',
  'Our offices close on 1 March 2027.',
  'Copyright 2027 by us.',
  'Effective 03/04/2027',
])('a text in force, or one that does not say, is none of both: %s', (label) => {
  expect(timeOf(`<h1>Terms</h1><p>${label}</p>${body('en')}`)).toBeNull();
});

test('a date deep inside a text is about something else', () => {
  const deep = `<h1>Terms</h1>${body('en').repeat(6)}<p>The new fees take effect on 1 March 2027 under these terms.</p>${body('en').repeat(3)}`;
  expect(timeOf(deep)).toBeNull();
});

describe('two versions on one page are told apart', () => {
  const pages: [how: string, lang: string, html: string][] = [
    [
      'one after the other, under headings with their days',
      'en',
      `<h1>Terms of Service</h1><h2>Terms effective until 28 February 2027</h2>${body('en')}<h2>Terms effective from 1 March 2027</h2>${body('en', true)}`,
    ],
    [
      'the new one first',
      'en',
      `<h1>Terms</h1><p>Effective 1 March 2027</p>${body('en', true)}<h1>Terms</h1><p>Effective 4 May 2024</p>${body('en')}`,
    ],
    [
      'the second with nothing but the day it was written',
      'en',
      `<h1>Terms</h1><p>Effective: 1 March 2027</p>${body('en', true)}<h1>Terms</h1><p>Last updated: 4 May 2024</p>${body('en')}`,
    ],
    [
      'named current and upcoming',
      'en',
      `<h1>Privacy</h1><h2>Current version</h2>${body('en')}<h2>Upcoming version</h2>${body('en', true)}`,
    ],
    [
      'the new one under the old one, which bears no label',
      'en',
      `<h1>Privacy</h1>${body('en')}<h1>New privacy policy (effective 1 March 2027)</h1>${body('en', true)}`,
    ],
    [
      'in tabs, one of them hidden',
      'en',
      `<h1>Terms</h1><div role="tablist"><button role="tab" id="t1" aria-controls="p1">Current terms</button><button role="tab" id="t2" aria-controls="p2">New terms from 1 March 2027</button></div>
       <div role="tabpanel" id="p1" aria-labelledby="t1">${body('en')}</div><div role="tabpanel" id="p2" aria-labelledby="t2" hidden>${body('en', true)}</div>`,
    ],
    [
      'in tabs made of links',
      'en',
      `<h1>Terms</h1><ul class="nav nav-tabs"><li><a href="#now">Current terms</a></li><li><a href="#soon">Upcoming terms</a></li></ul>
       <div class="tab-content"><div class="tab-pane active" id="now">${body('en')}</div><div class="tab-pane" id="soon" style="display:none">${body('en', true)}</div></div>`,
    ],
    [
      'the former one kept below the one in force',
      'en',
      `<h1>Terms</h1><p>Effective 1 December 2026</p>${body('en', true)}<h2>Previous version (valid until 30 November 2026)</h2>${body('en')}`,
    ],
    [
      'auf Deutsch',
      'de',
      `<h2>Gültig bis 28. Februar 2027</h2>${body('de')}<h2>Gültig ab 1. März 2027</h2>${body('de', true)}`,
    ],
    [
      'en français',
      'fr',
      `<h2>Version actuelle</h2>${body('fr')}<h2>Version applicable à partir du 1er mars 2027</h2>${body('fr', true)}`,
    ],
    [
      'en español',
      'es',
      `<h2>Versión vigente hasta el 28 de febrero de 2027</h2>${body('es')}<h2>Nueva versión, vigente desde el 1 de marzo de 2027</h2>${body('es', true)}`,
    ],
    [
      'in italiano',
      'it',
      `<h2>Versione attuale</h2>${body('it')}<h2>Nuova versione, in vigore dal 1 marzo 2027</h2>${body('it', true)}`,
    ],
    [
      'em português',
      'pt',
      `<h2>Versão atual</h2>${body('pt')}<h2>Nova versão, em vigor a partir de 1 de março de 2027</h2>${body('pt', true)}`,
    ],
    [
      'po polsku',
      'pl',
      `<h2>Obecna wersja regulaminu</h2>${body('pl')}<h2>Regulamin obowiązujący od 1 marca 2027 r.</h2>${body('pl', true)}`,
    ],
  ];
  test.each(pages)('%s', (_, lang, html) => {
    const found = separated(html);
    expect(found?.later).toContain(NEW[lang]);
    expect(found?.earlier).not.toContain(NEW[lang]);
    for (const sentence of BODY[lang] ?? []) {
      expect(found?.later.split(sentence)).toHaveLength(2);
      expect(found?.earlier.split(sentence)).toHaveLength(2);
    }
  });
});

test.each([
  ['one text with its dates', `<h1>Terms</h1><p>Last updated: 4 May 2024</p><p>Effective 1 June 2024</p>${body('en')}`],
  [
    'a coming text alone',
    `<h1>Terms</h1><p>Effective 1 March 2027. The <a href="/x">current version</a> is here.</p>${body('en')}`,
  ],
  [
    'a text that names its former versions at the end',
    `<h1>Terms</h1>${body('en')}<h2>Previous versions</h2><ul><li><a href="/1">4 May 2024</a></li><li><a href="/2">1 May 2022</a></li></ul>`,
  ],
  [
    'a list of former versions between its text and a summary that repeats some of it',
    `<h1>Terms</h1>${body('en')}<ul><li>effective from 1 May 2024 until 30 November 2026</li><li>effective from 1 May 2022 until 30 April 2024</li></ul>${body('en')}`,
  ],
  [
    'two texts of different things',
    `<h1>Terms</h1><p>Effective 4 May 2024</p>${body('en')}<h1>New refund rules</h1><p>Effective 1 March 2027</p>${paragraphs(Array.from({ length: 9 }, (_, index) => `You get your money back for reason number ${index} if you ask us within ${index + 3} days of the day on which you paid.`))}`,
  ],
  ['the same text in two columns', `<div>${body('en')}</div><div>${body('en')}</div>`],
])('a page with %s is left whole', (_, html) => {
  expect(separated(html)).toBeNull();
});
