// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { promptsIn } from './page.ts';

/** Consent to advertising without a word of cookies: what one lets partners do, and the button. */
const CONSENTS: [string, string, string][] = [
  ['en', 'By clicking OK, you agree that partners use your personal data to show you ads.', 'OK'],
  ['es', 'Al pulsar «Vale», aceptas que nuestros socios traten tus datos personales con fines publicitarios.', 'Vale'],
  ['fr', 'En cliquant sur Continuer, vous acceptez que vos données personnelles servent à la publicité.', 'Continuer'],
  ['de', 'Mit Klick auf „Weiter“ stimmen Sie zu, dass Partner personenbezogene Daten für Werbung nutzen.', 'Weiter'],
  ['pt', 'Ao clicar em Continuar, aceita que os seus dados pessoais sirvam fins publicitários.', 'Continuar'],
  ['it', 'Cliccando su Continua accetti che i tuoi dati personali servano alla pubblicità.', 'Continua'],
  ['nl', 'Door op Verder te klikken ga je ermee akkoord dat je persoonsgegevens voor advertenties dienen.', 'Verder'],
  ['sv', 'Genom att klicka på Vidare godkänner du att personuppgifter används för annonser.', 'Vidare'],
  ['da', 'Ved at klikke på Videre accepterer du, at personoplysninger bruges til annoncer.', 'Videre'],
  ['no', 'Ved å klikke Videre godtar du at personopplysninger brukes til annonser.', 'Videre'],
  ['fi', 'Klikkaamalla Jatka hyväksyt, että henkilötietojasi käytetään mainontaan.', 'Jatka'],
  ['cs', 'Kliknutím na Dále souhlasíte, že partneři použijí osobní údaje pro reklamu.', 'Dále'],
  ['sk', 'Kliknutím na Ďalej súhlasíte, že partneri použijú osobné údaje na reklamu.', 'Ďalej'],
  ['pl', 'Klikając Dalej, zgadzasz się na użycie danych osobowych do reklam.', 'Dalej'],
  ['hu', 'A Tovább gombra kattintva elfogadja, hogy személyes adatait hirdetésekhez használják.', 'Tovább'],
  ['ro', 'Dacă apeși Continuă, accepți ca datele personale să fie folosite pentru publicitate.', 'Continuă'],
  ['he', 'בלחיצה על המשך אתם מסכימים לשימוש במידע אישי למטרות פרסום.', 'המשך'],
  ['ms', 'Dengan mengklik Teruskan, anda bersetuju data peribadi digunakan untuk pengiklanan.', 'Teruskan'],
  ['id', 'Dengan mengklik Lanjut, Anda menyetujui data pribadi dipakai untuk periklanan.', 'Lanjut'],
];

const overlay = (words: string, button: string) =>
  `<div style="position:fixed"><p>${words} <a href="/p">Privacy Policy</a></p><button>${button}</button></div>`;

describe('advertising', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
  });

  it.each(CONSENTS)('consent to it alone accepts no terms (%s)', (lang, words, button) => {
    document.documentElement.lang = lang;
    expect(promptsIn(overlay(words, button)).map(({ prompt }) => prompt.statement)).toEqual([]);
  });

  it('consent to it accepts no terms either where it links to something that has no name of a document', () => {
    const words =
      'By clicking OK, you agree that partners use your personal data for advertising <a href="/why">(this includes measuring)</a>.';
    expect(promptsIn(overlay(words, 'OK')).map(({ prompt }) => prompt.statement)).toEqual([]);
  });

  it.each([
    [
      'terms that are accepted with it',
      'By clicking OK, you accept our <a href="/t">Terms of Use</a> and that we show you ads.',
    ],
    [
      'a policy that the sentence itself links to',
      'By clicking OK, you accept our <a href="/p">Privacy Policy</a> and that we show you ads.',
    ],
  ])('is no reason to be silent about %s', (_name, words) => {
    const html = `<div style="position:fixed"><p>${words}</p><button>OK</button></div>`;
    expect(promptsIn(html).map(({ prompt }) => prompt.action)).toEqual(['OK']);
  });
});

describe('a banner about cookies', () => {
  const banner = (words: string) =>
    `<div role="alertdialog"><div>We and our partners keep information on a device, such as cookies. ${words}</div><button>Options</button><button>I accept</button></div>`;

  it('accepts no terms that a link right after its last sentence leads to', () => {
    const words =
      'You may accept or change your choices by clicking below or in the privacy policy. They apply here only.<a href="/t">Terms of use</a>';
    expect(promptsIn(banner(words)).map(({ prompt }) => prompt.statement)).toEqual([]);
  });

  it('accepts those that its sentence names besides', () => {
    const words = 'By clicking “I accept” you agree to that and to our <a href="/t">terms of use</a>.';
    expect(promptsIn(banner(words)).map(({ prompt }) => prompt.action)).toEqual(['I accept']);
  });
});
