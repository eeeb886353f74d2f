import { describe, expect, test } from 'vitest';
import { compareReadings } from '../../src/comparison/index.ts';
import { read } from './read.ts';
import { told, topics } from './told.ts';

const OPENING = 'Lumio is a service of Lumio Ltd. (“Lumio”, “we” or “us”).';

describe('a service that calls itself by its name acts like one that says "we":', () => {
  test('what it promised by its name is a promise lost', () => {
    const findings = told([OPENING, 'Lumio does not keep copies of passports.'], [OPENING]);
    expect(findings).toMatchObject([{ topic: 'notice.promise-removed', effect: 'worse' }]);
  });

  test('in German, its right to end the contract is no right of the person to cancel', () => {
    const german = (...more: string[]) =>
      read(
        [
          '# Nutzungsbedingungen',
          'Die Lumio GmbH & Co. KG („Lumio“) betreibt im Internet eine Plattform, auf der Nutzer Profile anlegen und mit anderen Nutzern Nachrichten austauschen können.',
          'Die Nutzung der Plattform ist für die Nutzer kostenlos, und für sie gelten ausschließlich diese Bedingungen, die bei der Registrierung angenommen werden.',
          'Bei Fragen zu diesen Bedingungen hilft unser Kundendienst gern weiter. Er ist an Werktagen von neun bis siebzehn Uhr zu erreichen und antwortet in der Regel am selben Tag, in jedem Fall aber innerhalb einer Woche nach Eingang der Frage. Wer uns lieber schreibt, findet die Anschrift am Ende dieser Seite.',
          ...more,
        ].join('\n\n'),
      );
    const { findings } = compareReadings(
      german(),
      german('Lumio ist bei einem Verstoß berechtigt, den Vertrag ohne Einhaltung einer Kündigungsfrist zu kündigen.'),
    );
    expect(findings[0]).toMatchObject({ topic: 'term.termination', direction: 'new', effect: 'worse' });
  });

  test('and its name is nobody who gets data', () => {
    const defined = 'Lumio Ltd. (collectively with its affiliates, “Lumio” or “we”) runs the service.';
    expect(topics(told([defined], [defined, 'By posting a photo you ask Lumio to share it.']))).not.toContain(
      'recipient.affiliates',
    );
  });
});

describe('what binds others is promised to the person:', () => {
  test('a ban on partners is no ban on the person', () => {
    const sentence =
      'Our service providers are prohibited from using your personal information for any other purpose than to work for us.';
    expect(told([], [sentence])).toMatchObject([{ topic: 'notice.promise-added', effect: 'better' }]);
    expect(told([sentence], [])).toMatchObject([{ topic: 'notice.promise-removed', effect: 'worse' }]);
  });

  test('not to buy data is a promise, and "whether or not" denies nothing', () => {
    expect(told([], ['We do not purchase personal information from data brokers.'])).toMatchObject([
      { topic: 'notice.promise-added', effect: 'better' },
    ]);
    const liable = 'You remain liable for what a third party does, whether or not such access was permitted by us.';
    expect(topics(told([], [liable]))).not.toContain('notice.promise-added');
  });

  test('and keeping the young out is no promise', () => {
    const findings = told(
      ['The service is not available to persons under the age of 13.'],
      ['The service is not available to persons under the age of 13, or the age of 16 in Atlantis.'],
    );
    expect(topics(findings)).not.toContain('notice.promise-removed');
    expect(topics(findings)).toContain('term.eligibility-age');
  });
});

test('disclosing data to authorities so as to be protected against liability limits no liability', () => {
  const findings = told(
    [],
    [
      'We may disclose your personal data to law enforcement to comply with a subpoena or to protect us against liability.',
    ],
  );
  expect(findings[0]).toMatchObject({ topic: 'recipient.law-enforcement', direction: 'widened' });
  expect(topics(findings)).not.toContain('term.liability-limit');
});

test('data that go abroad under safeguards are told, and not as something worse', () => {
  const [finding] = told(
    [],
    [
      'Where your data are transferred outside the EEA to a country without an adequacy decision by the EU Commission, they are protected by standard contractual clauses.',
    ],
  );
  expect(finding).toMatchObject({ topic: 'notice.transfer', effect: 'neutral' });
});
