import { describe, expect, test } from 'vitest';
import { compareReadings } from '../../src/comparison/index.ts';
import { read } from './read.ts';

/** A policy, and who is paid by name, in each language. */
const BY_LANGUAGE: Record<string, [policy: string, payment: string]> = {
  en: [
    'We collect the information that you give us when you use our services. We keep it on our servers.',
    'When you subscribe, you send the payment through one of our payment providers: Stripe, PayPal or Google Pay.',
  ],
  de: [
    'Wir erheben die Daten, die Sie uns geben, wenn Sie unsere Dienste nutzen. Wir speichern sie auf unseren Servern.',
    'Wenn Sie ein Abonnement abschließen, senden Sie die Zahlung über einen unserer Zahlungsanbieter: Stripe, PayPal oder Google Pay.',
  ],
  fr: [
    'Nous collectons les données que vous nous donnez quand vous utilisez nos services. Nous les conservons sur nos serveurs.',
    'Quand vous prenez un abonnement, le paiement passe par un de nos fournisseurs de paiement : Stripe, PayPal ou Google Pay.',
  ],
  es: [
    'Recogemos los datos que usted nos da cuando utiliza nuestros servicios. Los guardamos en nuestros servidores.',
    'Cuando contrata una suscripción, el pago pasa por uno de nuestros proveedores de pago: Stripe, PayPal o Google Pay.',
  ],
  it: [
    'Raccogliamo i dati che ci dai quando usi i nostri servizi. Li conserviamo sui nostri server.',
    'Quando sottoscrivi un abbonamento, il pagamento passa da uno dei nostri fornitori di servizi di pagamento: Stripe, PayPal o Google Pay.',
  ],
  pt: [
    'Recolhemos os dados que nos dá quando utiliza os nossos serviços. Guardamos os dados nos nossos servidores.',
    'Quando faz uma assinatura, o pagamento passa por um dos nossos prestadores de serviços de pagamento: Stripe, PayPal ou Google Pay.',
  ],
  pl: [
    'Zbieramy dane, które nam podajesz, gdy korzystasz z naszych usług. Przechowujemy je na naszych serwerach.',
    'Gdy kupujesz subskrypcję, płatność przechodzi przez jednego z naszych dostawców usług płatniczych: Stripe, PayPal lub Google Pay.',
  ],
};

/** Enough of it to be read as a policy. */
const LENGTH = 6;

/** The words of a language are made ready when it is read first. */
const FIRST_IN_A_LANGUAGE_MS = 20_000;

function toldWhenAdded(policy: string, sentence: string): string[] {
  const around = Array.from({ length: LENGTH }, () => policy).join('\n\n');
  return compareReadings(read(around), read(`${around}\n\n${sentence}`)).findings.map(({ topic }) => topic);
}

describe('who handles payments is no price', () => {
  test.each(Object.entries(BY_LANGUAGE))(
    'in %s',
    (_, [policy, payment]) => {
      const topics = toldWhenAdded(policy, payment);
      expect(topics).toContain('recipient.payment-partners');
      expect(topics).not.toContain('term.fees');
    },
    FIRST_IN_A_LANGUAGE_MS,
  );

  test('a price is one still', () => {
    const [first] = toldWhenAdded(
      'You can cancel your subscription at any time. We keep your account, and we tell you when it is closed.',
      'The subscription costs €5 a month, and the payment is charged to your card.',
    );
    expect(first).toBe('term.fees');
  });
});

describe('who does it decides what a sentence is about:', () => {
  const policy = 'You can use the service for as long as you like. We collect the information that you give us.';

  test('a service that closes accounts offers no choice', () => {
    const topics = toldWhenAdded(policy, 'We may close your account if you have not paid.');
    expect(topics).toContain('term.termination');
    expect(topics).not.toContain('choice.account-closure');
  });

  test('what a service is required to do is no duty of the person', () => {
    const topics = toldWhenAdded(policy, 'We may disclose information when required to do so by law.');
    expect(topics).toContain('recipient.law-enforcement');
    expect(topics).not.toContain('term.user-responsibility');
  });

  test('a partner that receives data gets them', () => {
    expect(toldWhenAdded(policy, 'Our service providers will receive technical data to monitor errors.')).toContain(
      'recipient.service-providers',
    );
  });
});

describe('promises are read', () => {
  const promised = (policy: string, sentence: string) =>
    toldWhenAdded(policy, sentence).includes('notice.promise-added');

  test('that deny the data behind the verb', () => {
    expect(promised(BY_LANGUAGE.de?.[0] ?? '', 'Die App sendet standardmäßig keine Informationen an uns.')).toBe(true);
    expect(promised(BY_LANGUAGE.en?.[0] ?? '', 'We receive by default no information about what you write.')).toBe(
      true,
    );
  });
});

test('what is kept for ever is told before what is kept for a while', () => {
  const topics = compareReadings(
    read(Array.from({ length: LENGTH }, () => BY_LANGUAGE.en?.[0]).join('\n\n')),
    read(
      `${Array.from({ length: LENGTH }, () => BY_LANGUAGE.en?.[0]).join('\n\n')}

We keep the record of your complaint for 30 days. We keep the record of your address forever.`,
    ),
  ).findings;
  expect(topics[0]?.quoteAfter?.quote).toContain('forever');
});

describe('what is denied or allowed is not what it names:', () => {
  const policy = 'You can use the service for as long as you like. We collect the information that you give us.';

  test('a refund denied is no promise', () => {
    const topics = toldWhenAdded(policy, 'If you close your account early, we will not provide you with a refund.');
    expect(topics).toContain('term.refunds');
    expect(topics).not.toContain('notice.promise-added');
  });

  test('training that is forbidden to the person is a ban', () => {
    const [first] = toldWhenAdded(policy, 'You must not use our content to train machine learning models.');
    expect(first).toBe('term.prohibited-use');
  });

  test('what cannot be provided without data is no promise', () => {
    const topics = toldWhenAdded(
      policy,
      'If you choose not to give us this information, we cannot provide the service to you.',
    );
    expect(topics).not.toContain('notice.promise-added');
  });

  test('a warranty that is given limits no liability', () => {
    const { findings } = compareReadings(
      read(Array.from({ length: LENGTH }, () => policy).join('\n\n')),
      read(
        `${Array.from({ length: LENGTH }, () => policy).join('\n\n')}\n\nAll products come with the statutory warranty of two years.`,
      ),
    );
    expect(findings.some(({ topic, effect }) => topic === 'term.liability-limit' && effect === 'worse')).toBe(false);
  });
});

describe('a time for the person to act', () => {
  test('in which one may cancel is a loss when it goes', () => {
    const around = Array.from({ length: LENGTH }, () => BY_LANGUAGE.en?.[0]).join('\n\n');
    const [first] = compareReadings(
      read(`${around}\n\nYou can cancel your subscription within 30 days.`),
      read(around),
    ).findings;
    expect(first).toMatchObject({ topic: 'choice.subscription-cancel', effect: 'worse' });
  });
});
