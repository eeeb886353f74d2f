/** A sentence that came or went is told by what the rest of the two texts says. */
import { describe, expect, test } from 'vitest';
import { read } from './read.ts';
import { told } from './told.ts';

const STANDS = 'We collect your precise location so that our couriers find your door.';
const SENTENCE = 'We also collect your precise location in the background while the app is closed.';
const directions = (before: readonly string[], after: readonly string[], topic: string) =>
  told(before, after)
    .filter((finding) => finding.topic === topic)
    .map(({ direction }) => direction);

describe('what one more sentence says is', () => {
  const about = 'purpose.ads';
  const [one, other] = [
    'We use your phone number to show you ads in the app.',
    'We use what you buy in the shop for targeted advertising.',
  ];
  test('new where the text said nothing of it, and more of it where it did', () => {
    expect(directions([], [other], about)).toEqual(['new']);
    expect(directions([one], [one, other], about)).toEqual(['widened']);
  });
  test('gone where nothing is said of it any more, and less of it where something is', () => {
    expect(directions([other], [], about)).toEqual(['dropped']);
    expect(directions([one, other], [one], about)).toEqual(['narrowed']);
  });
  test('new also where the text only ruled it out', () => {
    expect(
      directions(['We do not use your data for ads.'], ['We do not use your data for ads.', other], about),
    ).toEqual(['new']);
  });
  test('no longer time for which data are kept', () => {
    const kept = 'We retain your payment information for ten years after your last order.';
    expect(directions([], [kept], 'notice.retention')).toEqual(['new']);
  });
  test('a thing of its own where it is a promise', () => {
    const promise = 'We will never sell your contacts to anybody.';
    expect(directions([], [promise], 'notice.promise-added')).toEqual(['new']);
  });
});

test('the precise location that a text goes on collecting is not told as gone', () => {
  expect(directions([STANDS, SENTENCE], [STANDS], 'data-category.location-precise')).not.toContain('dropped');
});

describe('reading takes', () => {
  // Enough of it to be read as a policy.
  const repeated = (sentence: string) => read(Array.from({ length: 8 }, () => sentence).join('\n\n'));
  const flowOf = (sentence: string) => {
    const { findings } = repeated(sentence);
    return new Set(findings.flatMap(({ data, recipients, topic }) => [...data, ...recipients, topic]));
  };
  test.each([
    [
      'where parts of a face are for a measure of it, and for no place',
      'We analyse your video to estimate the location of your eyes and mouth.',
      'biometric',
      'location-approx',
    ],
    [
      'those who act on the service’s behalf for hired, also where they are of its group',
      'We share your data with affiliated companies acting on our behalf.',
      'service-providers',
      'affiliates',
    ],
    [
      'others of the group for what they are',
      'We share your data with affiliates and with vendors who act on our behalf.',
      'affiliates',
      '',
    ],
    [
      'government agencies for no advertisers',
      'We share your data with the police and with other government agencies.',
      'law-enforcement',
      'advertisers',
    ],
    [
      'keeping people safe for no party that gets data',
      'We share your account information with our affiliates to keep people safe.',
      'affiliates',
      'safety-consortia',
    ],
  ])('%s', (_, sentence, is, isNot) => {
    const flow = flowOf(sentence);
    expect(flow).toContain(is);
    expect(flow).not.toContain(isNot);
  });
  test.each([
    ['de', 'Wir geben Ihre Daten an verbundene Unternehmen weiter, die in unserem Auftrag handeln.'],
    ['fr', 'Nous partageons vos données avec nos filiales agissant pour notre compte.'],
    ['es', 'Compartimos sus datos con filiales que actúan en nuestro nombre.'],
    ['it', 'Condividiamo i tuoi dati con le società del gruppo che operano per nostro conto.'],
    ['pt', 'Partilhamos os seus dados com empresas do grupo que agem em nosso nome.'],
    ['pl', 'Udostępniamy Twoje dane spółkom z grupy działającym w naszym imieniu.'],
  ])('hired companies of the group for hired ones in %s', (_, sentence) => {
    const { findings } = repeated(sentence);
    const recipients = new Set(findings.flatMap((finding) => finding.recipients));
    expect([...recipients]).toEqual(['service-providers']);
  });
});
