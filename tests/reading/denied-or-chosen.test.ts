/** Denials and conditions in every language that is read: over lists, in the passive, and what is done only if the person wants it. */
import { describe, expect, test } from 'vitest';
import { analyseSentence, LEXICONS, learnLexicons, type SentenceAnalysis } from '../../src/reading/index.ts';
import { read } from '../comparison/read.ts';
import { around } from './fixtures.ts';

learnLexicons(LEXICONS);

/** How the last sentence of a text is read. */
function lastOf(text: string, lang: string): SentenceAnalysis {
  const reading = read(`${around(lang)}\n\n# More\n\n${text}`);
  return analyseSentence(reading, reading.sentences.length - 1);
}

describe('what a lead-in denies is denied of its items, and promised:', () => {
  test.each([
    ['en', 'Never:\n\n* do we sell your location to advertisers.'],
    ['en', 'What we never do:\n\n* sell your location to advertisers.'],
    ['en', 'We promise not to:\n\n* sell your location to advertisers;\n* share your contacts with data brokers.'],
    ['en', 'We promise to:\n\n* never sell your location to advertisers.'],
    ['en', 'We will not:\n\n* share your location with advertisers.'],
    ['en', 'Things we don’t do:\n\n* share your location with advertisers.'],
    ['en', 'We do not:\n\n* share your location with advertisers.'],
    ['de', 'Niemals:\n\n* geben wir Ihren Standort an Werbetreibende weiter.'],
    ['de', 'Wir werden Ihre Daten nicht:\n\n* an Werbetreibende verkaufen.'],
    ['de', 'Wir verpflichten uns, Folgendes zu unterlassen:\n\n* Ihren Standort an Werbetreibende zu verkaufen.'],
    ['de', 'Was wir nie tun:\n\n* Ihren Standort an Werbetreibende verkaufen.'],
    ['de', 'Wir versprechen:\n\n* Ihre Standortdaten niemals an Werbetreibende zu verkaufen.'],
    ['fr', 'Jamais :\n\n* nous ne vendons votre localisation à des annonceurs.'],
    ['fr', 'Nous nous engageons à ne pas :\n\n* vendre votre localisation à des annonceurs.'],
    ['fr', 'Nous ne :\n\n* vendons pas votre localisation à des annonceurs.'],
    ['fr', 'Ce que nous ne faisons jamais :\n\n* vendre votre localisation à des annonceurs.'],
    ['fr', 'Nous nous engageons à :\n\n* ne jamais vendre votre localisation à des annonceurs.'],
    ['es', 'Nunca:\n\n* vendemos su ubicación a anunciantes.'],
    ['es', 'Nunca:\n\n* venderemos su ubicación a anunciantes.'],
    ['es', 'Nos comprometemos a no:\n\n* vender su ubicación a anunciantes.'],
    ['es', 'Lo que nunca hacemos:\n\n* vender su ubicación a anunciantes.'],
    ['it', 'Mai:\n\n* vendiamo la tua posizione a inserzionisti.'],
    ['it', 'Ci impegniamo a non:\n\n* vendere la tua posizione a inserzionisti.'],
    ['it', 'Che cosa non facciamo mai:\n\n* vendere la tua posizione a inserzionisti.'],
    ['pt', 'Nunca:\n\n* vendemos a sua localização a anunciantes.'],
    ['pt', 'Comprometemo-nos a não:\n\n* vender a sua localização a anunciantes.'],
    ['pt', 'O que nunca fazemos:\n\n* vender a sua localização a anunciantes.'],
    ['pl', 'Nigdy:\n\n* nie sprzedajemy Twojej lokalizacji reklamodawcom.'],
    ['pl', 'Zobowiązujemy się nie:\n\n* sprzedawać Twojej lokalizacji reklamodawcom.'],
    ['pl', 'Czego nigdy nie robimy:\n\n* sprzedaż Twojej lokalizacji reklamodawcom.'],
  ])('%s: %s', (lang, text) => {
    const { flow, promises, topics } = lastOf(text, lang);
    expect({ modality: flow.modality, promises }).toEqual({ modality: 'does-not', promises: true });
    expect(topics.map(({ topic }) => topic)).toContain('notice.promise-added');
  });

  test.each([
    ['en', 'You may never:\n\n* share your login with advertisers.'],
    ['en', 'You must not:\n\n* sell other people’s location to advertisers.'],
    ['de', 'Sie dürfen nicht:\n\n* den Standort anderer an Werbetreibende verkaufen.'],
    ['fr', 'Vous vous engagez à ne pas :\n\n* vendre la localisation d’autrui à des annonceurs.'],
    ['es', 'Usted se compromete a no:\n\n* vender la ubicación de otros a anunciantes.'],
    ['it', 'Ti impegni a non:\n\n* vendere la posizione di altri a inserzionisti.'],
    ['pt', 'Você se compromete a não:\n\n* vender a localização de outros a anunciantes.'],
    ['pl', 'Zobowiązujesz się nie:\n\n* sprzedawać cudzej lokalizacji reklamodawcom.'],
    ['en', 'Never:\n\n* share your location with strangers.'],
    ['en', 'We do not only:\n\n* share your location with advertisers.'],
    ['en', 'If you do not:\n\n* share your location with advertisers.'],
    ['es', 'Nunca:\n\n* comparta su ubicación con anunciantes.'],
    ['it', 'Mai:\n\n* vendere la posizione di altri a inserzionisti.'],
    ['de', 'Niemals:\n\n* Ihren Standort mit Werbetreibenden teilen.'],
  ])('but what the person must not do promises nothing: %s: %s', (lang, text) => {
    expect(lastOf(text, lang).promises).toBe(false);
  });
});

describe('a denial is read whatever its form:', () => {
  test.each([
    ['en', 'No location data is passed on to advertisers.'],
    ['en', 'Your contacts are at no point uploaded to our servers.'],
    ['en', 'Neither your location nor your contacts are disclosed to advertisers.'],
    ['en', 'There is no disclosure of your location to advertisers.'],
    ['de', 'Es erfolgt keine Weitergabe Ihres Standorts an Werbetreibende.'],
    ['de', 'Ihre Kontakte werden zu keiner Zeit auf unsere Server hochgeladen.'],
    ['de', 'Weder Ihr Standort noch Ihre Kontakte werden Werbetreibenden offengelegt.'],
    ['de', 'Eine Übermittlung Ihres Standorts an Werbetreibende findet nicht statt.'],
    ['de', 'Ein Verkauf Ihrer Standortdaten an Werbetreibende ist ausgeschlossen.'],
    ['fr', 'Aucune donnée de localisation n’est transmise à des annonceurs.'],
    ['fr', 'Vos contacts ne sont à aucun moment importés sur nos serveurs.'],
    ['fr', 'Ni votre localisation ni vos contacts ne sont divulgués à des annonceurs.'],
    ['fr', 'Votre localisation ne fait l’objet d’aucune cession à des annonceurs.'],
    ['es', 'En ningún momento se cede su ubicación a anunciantes.'],
    ['es', 'Ni su ubicación ni sus contactos se revelan a anunciantes.'],
    ['es', 'No se comunicarán datos de ubicación a anunciantes.'],
    ['es', 'No se producirá cesión alguna de su ubicación a anunciantes.'],
    ['it', 'Nessun dato sulla posizione viene comunicato a inserzionisti.'],
    ['it', 'Né la tua posizione né i tuoi contatti sono rivelati a inserzionisti.'],
    ['it', 'I dati sulla posizione non saranno oggetto di comunicazione a inserzionisti.'],
    ['it', 'In nessun momento la tua posizione viene ceduta a inserzionisti.'],
    ['pt', 'Nenhum dado de localização é transmitido a anunciantes.'],
    ['pt', 'Nem a sua localização nem os seus contactos são revelados a anunciantes.'],
    ['pt', 'Em momento algum a sua localização é cedida a anunciantes.'],
    ['pt', 'Não há partilha da sua localização com anunciantes.'],
    ['pl', 'Żadne dane o lokalizacji nie są przekazywane reklamodawcom.'],
    ['pl', 'Ani lokalizacja, ani kontakty nie są ujawniane reklamodawcom.'],
    ['pl', 'W żadnym momencie nie ujawniamy lokalizacji reklamodawcom.'],
    ['pl', 'Dane o lokalizacji nie będą sprzedawane reklamodawcom.'],
  ])('%s: %s', (lang, sentence) => {
    expect(lastOf(sentence, lang).flow.modality).toBe('does-not');
  });

  test.each([
    'Votre localisation n’est communiquée qu’à des annonceurs.',
    'Nous ne communiquons votre localisation qu’à des annonceurs.',
    'Vos données ne sont vendues qu’à des annonceurs.',
  ])('but "ne … que" says what is done: %s', (sentence) => {
    expect(lastOf(sentence, 'fr').flow.modality).toBe('does');
  });

  test.each([
    'Nous ne vendons pas votre localisation à des annonceurs, mais uniquement à des tiers.',
    'Vos données ne sont jamais vendues, ni même louées à des annonceurs.',
  ])('and a whole negation denies: %s', (sentence) => {
    expect(lastOf(sentence, 'fr').flow.modality).toBe('does-not');
  });

  test.each([
    ['es', 'Los menores de 14 años no pueden registrarse.'],
    ['pt', 'Menores de 13 anos não podem se cadastrar.'],
    ['it', 'I minori di 14 anni non possono iscriversi.'],
    ['pl', 'Osoby poniżej 13 roku życia nie mogą się rejestrować.'],
  ])('whoever may not sign up is promised nothing: %s: %s', (lang, sentence) => {
    expect(lastOf(sentence, lang).promises).toBe(false);
  });
});

describe('what is done only if the person wants it:', () => {
  test.each([
    ['en', 'If you choose to share your location, it is passed on to advertisers.'],
    ['en', 'Should you so wish, your location is shared with advertisers.'],
    ['en', 'Your location is shared with advertisers only where you have agreed to this.'],
    ['en', 'Provided that you have given your consent, we share your location with advertisers.'],
    ['en', 'Subject to your approval, we share your location with advertisers.'],
    ['de', 'Wenn Sie möchten, geben wir Ihren Standort an Werbetreibende weiter.'],
    ['de', 'Auf Ihren Wunsch hin wird Ihr Standort an Werbetreibende weitergegeben.'],
    ['de', 'Haben Sie dem zugestimmt, wird Ihr Standort an Werbetreibende weitergegeben.'],
    ['de', 'Eine Weitergabe Ihres Standorts an Werbetreibende erfolgt nur nach Ihrer Einwilligung.'],
    ['de', 'Wenn du dich dafür entscheidest, teilen wir deinen Standort mit Werbetreibenden.'],
    ['fr', 'Si vous le souhaitez, votre localisation est transmise à des annonceurs.'],
    ['fr', 'Sous réserve de votre consentement, votre localisation est transmise à des annonceurs.'],
    ['fr', 'Si vous choisissez de la partager, votre localisation est communiquée à des annonceurs.'],
    ['fr', 'Après avoir recueilli votre accord, nous transmettons votre localisation à des annonceurs.'],
    ['es', 'Si lo desea, su ubicación se comunica a anunciantes.'],
    ['es', 'Siempre que nos haya autorizado, comunicamos su ubicación a anunciantes.'],
    ['es', 'Si decide compartirla, su ubicación se comunica a anunciantes.'],
    ['es', 'Su ubicación solo se cede a anunciantes previo consentimiento.'],
    ['it', 'Se lo desideri, la tua posizione viene comunicata a inserzionisti.'],
    ['it', 'Qualora l’utente lo desideri, la posizione viene comunicata a inserzionisti.'],
    ['it', 'Se scegli di condividerla, la tua posizione viene comunicata a inserzionisti.'],
    ['it', 'Previo consenso dell’interessato, la posizione viene comunicata a inserzionisti.'],
    ['pt', 'Mediante o seu consentimento, partilhamos a sua localização com anunciantes.'],
    ['pl', 'Jeżeli użytkownik sobie tego życzy, jego lokalizacja jest udostępniana reklamodawcom.'],
    ['pl', 'Po uzyskaniu Twojej zgody udostępniamy lokalizację reklamodawcom.'],
    ['pl', 'Jeśli zdecydujesz się ją udostępnić, lokalizacja trafia do reklamodawców.'],
    ['fr', 'Les empreintes digitales ne sont collectées qu’avec votre consentement exprès.'],
  ])('%s: %s', (lang, sentence) => {
    expect(lastOf(sentence, lang).flow.modality).toBe('with-consent');
  });

  test.each([
    ['en', 'Your location is shared with advertisers without your prior consent being needed.'],
    ['de', 'Auch ohne Ihre Einwilligung wird Ihr Standort an Werbetreibende weitergegeben.'],
    ['fr', 'Votre localisation est transmise à des annonceurs sans que votre consentement soit requis.'],
    ['es', 'Su ubicación se comunica a anunciantes sin necesidad de su consentimiento.'],
    ['it', 'La tua posizione viene comunicata a inserzionisti anche senza il tuo consenso.'],
    ['pt', 'A sua localização é comunicada a anunciantes sem o seu consentimento.'],
    ['pl', 'Twoja lokalizacja jest udostępniana reklamodawcom bez Twojej zgody.'],
    ['de', 'Möchten Sie kündigen, übermitteln wir Ihren Standort an Werbetreibende.'],
    ['de', 'Wenn Sie unsere Dienste nutzen möchten, geben wir Ihren Standort an Werbetreibende weiter.'],
    ['es', 'Con una foto de su permiso de conducir comunicamos su edad a anunciantes.'],
    ['es', 'Comunicamos su ubicación a anunciantes, lo que nos permite ofrecer precios bajos.'],
    ['it', 'Comunichiamo la posizione alle autorità su richiesta del giudice.'],
    ['en', 'If you have agreed to our Terms of Service, we share your location with advertisers.'],
    ['en', 'Subject to your agreement with us, we share your location with advertisers.'],
    ['de', 'Sofern Sie den Nutzungsbedingungen zugestimmt haben, geben wir Ihren Standort an Werbetreibende weiter.'],
    ['it', 'Se vuoi usare il servizio, comunichiamo la tua posizione a inserzionisti.'],
    ['pt', 'Se desejar usar o serviço, partilhamos a sua localização com anunciantes.'],
  ])('but not what is done anyway: %s: %s', (lang, sentence) => {
    expect(lastOf(sentence, lang).flow.modality).toBe('does');
  });
});

describe('consent that is not asked for makes nothing gentler:', () => {
  test.each([
    ['en', 'We share your location with advertisers without your consent.'],
    ['de', 'Wir geben Ihren Standort ohne Ihre Einwilligung an Werbetreibende weiter.'],
    ['fr', 'Nous communiquons votre localisation à des annonceurs sans votre consentement.'],
    ['es', 'Comunicamos su ubicación a anunciantes sin su consentimiento.'],
    ['it', 'Comunichiamo la tua posizione a inserzionisti senza il tuo consenso.'],
    ['pt', 'Partilhamos a sua localização com anunciantes sem o seu consentimento.'],
    ['pl', 'Udostępniamy Twoją lokalizację reklamodawcom bez Twojej zgody.'],
  ])('%s: %s', (lang, sentence) => {
    expect(lastOf(sentence, lang).cues.has('mild')).toBe(false);
  });

  test.each([
    ['en', 'We do not share your location with advertisers without your consent.'],
    ['en', 'We share your location with advertisers with your consent.'],
    ['de', 'Ohne Ihre Einwilligung geben wir Ihren Standort nicht weiter.'],
  ])('but where it is needed it does: %s: %s', (lang, sentence) => {
    expect(lastOf(sentence, lang).cues.has('mild')).toBe(true);
  });
});
