import { describe, expect, test } from 'vitest';
import { findingsOf } from './around.ts';

const told = (...change: Parameters<typeof findingsOf>): string[] =>
  findingsOf(...change).map(({ topic, effect }) => `${topic} ${effect}`);

describe('what a change means is read in every language:', () => {
  test.each([
    [
      'de',
      'a warning dropped before a ban',
      'Der Anbieter kann den Zugang sperren, nachdem er den Kunden gemahnt hat.',
      'Der Anbieter kann den Zugang sperren.',
      'term.termination worse',
    ],
    [
      'de',
      'a longer time of notice',
      'Der Vertrag kann mit einer Frist von zwei Wochen gekündigt werden.',
      'Der Vertrag kann mit einer Frist von einem Monat gekündigt werden.',
      'choice.subscription-cancel worse',
    ],
    [
      'de',
      'silence taken for consent',
      '',
      'Widerspricht der Kunde nicht innerhalb von sechs Wochen, gelten die Änderungen als angenommen.',
      'term.unilateral-change worse',
    ],
    [
      'fr',
      'who pays for returns',
      'Les frais de retour sont à la charge du vendeur.',
      'Les frais de retour sont à la charge du client.',
      'term.refunds worse',
    ],
    [
      'fr',
      'a promise not to sell dropped',
      'Vos données ne sont ni vendues ni louées.',
      '',
      'notice.promise-removed worse',
    ],
    [
      'es',
      'recorded calls',
      '',
      'Grabamos las llamadas a nuestro servicio de atención al cliente.',
      'data-category.voice-audio worse',
    ],
    [
      'es',
      'consent that became silence',
      'Con su consentimiento, le enviamos comunicaciones comerciales.',
      'Salvo que se oponga, le enviamos comunicaciones comerciales.',
      'choice.opt-in-consent worse',
    ],
    [
      'it',
      'a copy of an identity card',
      '',
      "L'utente deve caricare una copia del documento d'identità.",
      'data-category.identity-document worse',
    ],
    [
      'it',
      'liability for gross negligence alone',
      'Il gestore risponde dei danni causati da propria colpa.',
      'Il gestore risponde dei danni solo in caso di dolo o colpa grave.',
      'term.liability-limit worse',
    ],
    [
      'pt',
      'location all the time',
      'Coletamos a sua localização apenas durante uma entrega.',
      'Coletamos a sua localização de forma contínua, inclusive em segundo plano.',
      'data-category.location-precise worse',
    ],
    [
      'pl',
      'a shorter time to withdraw',
      'Użytkownik może odstąpić od umowy w terminie 30 dni.',
      'Użytkownik może odstąpić od umowy w terminie 14 dni.',
      'choice.subscription-cancel worse',
    ],
    [
      'pl',
      'word of changes by mail',
      'O zmianach regulaminu powiadamiamy pocztą elektroniczną co najmniej 14 dni wcześniej.',
      'O zmianach regulaminu powiadamiamy na stronie serwisu.',
      'term.unilateral-change worse',
    ],
  ] as const)('%s, %s', (lang, _, before, after, finding) => {
    expect(told(lang, before, after)).toContain(finding);
  });
});

describe('naming what the sentence before named is no more of it, in every language:', () => {
  test.each([
    [
      'de',
      'Wir erheben Ihren Standort. Wir nutzen * auch, um Ihnen den nächsten Laden zu zeigen.',
      'diese Daten',
      'Ihren Standort',
    ],
    [
      'fr',
      'Nous collectons votre localisation. Nous utilisons aussi * pour vous montrer le magasin voisin.',
      'ces données',
      'votre localisation',
    ],
    [
      'es',
      'Recogemos su ubicación. También usamos * para mostrarle la tienda más cercana.',
      'estos datos',
      'su ubicación',
    ],
    [
      'it',
      'Raccogliamo la tua posizione. Usiamo anche * per mostrarti il negozio vicino.',
      'questi dati',
      'la tua posizione',
    ],
    ['pt', 'Coletamos sua localização. Também usamos * para mostrar a loja vizinha.', 'esses dados', 'sua localização'],
    [
      'pl',
      'Zbieramy dane o lokalizacji. Wykorzystujemy * także do pokazania najbliższego sklepu.',
      'te dane',
      'dane o lokalizacji',
    ],
  ] as const)('%s', (lang, text, taken, named) => {
    const [old, now] = [taken, named].map((data) => text.replace('*', data)) as [string, string];
    expect(told(lang, old, now).filter((one) => one.startsWith('data-category.location'))).toEqual([]);
  });
});
