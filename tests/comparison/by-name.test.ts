import { describe, expect, test } from 'vitest';
import { effects } from './around.ts';
import { told, topics } from './told.ts';

const changes = (before: string, after: string) =>
  told([before], [after]).map(({ topic, direction, effect }) => `${topic} ${direction} ${effect}`);

describe('where only a name came in, what grew is who is named:', () => {
  test.each([
    [
      'We rely on others who collect information about your device, such as its operating system and browser, to show you ads.',
      'We rely on others, including Lumio, who collect information about your device, such as its operating system and browser, to show you ads.',
    ],
    [
      'Third parties may collect your IP address and identifiers of your device when you visit the shop.',
      'Third parties, including Acme, may collect your IP address and identifiers of your device when you visit the shop.',
    ],
    [
      'Other companies collect your location when you open the map.',
      'Other companies, like Acme, collect your location when you open the map.',
    ],
  ])('%s', (before, after) => {
    const [there, back] = [told([before], [after]), told([after], [before])];
    expect(topics([...there, ...back]).filter((topic) => topic.startsWith('data-category.'))).toEqual([]);
  });
});

describe('a word beside a thing makes no more of it:', () => {
  test.each([
    [
      'If asked, a photo of your passport is part of the check.',
      'If asked or allowed, a photo of your passport is part of the check.',
    ],
    [
      'Where required, a copy of your ID is added to the file.',
      'Where required or requested, a copy of your ID is added to the file.',
    ],
  ])('%s', (before, after) => {
    expect(changes(before, after).filter((change) => /widened|worse/.test(change))).toEqual([]);
  });
});

describe('who acts for the service only gets less, not more:', () => {
  test.each([
    [
      'en',
      'We may share your data with companies of our group, which use them for their own offers.',
      'We may share your data with companies of our group, which act on our behalf only.',
    ],
    [
      'de',
      'Wir geben Ihre Daten an verbundene Unternehmen weiter, die sie auch für sich nutzen.',
      'Wir geben Ihre Daten an verbundene Unternehmen weiter, die in unserem Auftrag handeln.',
    ],
    [
      'fr',
      'Nous partageons vos données avec les sociétés de notre groupe, qui les utilisent librement.',
      'Nous partageons vos données avec les sociétés de notre groupe, qui agissent pour notre compte.',
    ],
  ] as const)('%s', (lang, before, after) => {
    expect(effects(lang, before, after)).not.toContain('worse');
    expect(effects(lang, after, before)).not.toContain('better');
  });
});

describe('ads that follow one farther are more ads:', () => {
  test.each([
    [
      'We use your data to personalise the ads you see when you use our apps.',
      'We use your data to personalise the ads you see outside our apps.',
    ],
    ['We show you ads in our own app based on your activity.', 'We show you ads anywhere based on your activity.'],
    [
      'Your interests are used to show you relevant ads in the feed.',
      'Your interests are used to show you relevant ads on other websites.',
    ],
  ])('%s', (before, after) => {
    expect(changes(before, after)).toContain('purpose.ads widened worse');
    expect(changes(after, before)).toContain('purpose.ads narrowed better');
  });
});

describe('who data come from does not get them:', () => {
  test.each([
    ['We now count related companies among the partners who provide personal data that we collect.'],
    ['Advertisers who send the information that we receive about you are listed below.'],
    ['There are companies of our group that supply data we collect about your purchases.'],
  ])('%s', (sentence) => {
    expect(topics(told([], [sentence])).filter((topic) => topic.startsWith('recipient.'))).toEqual([]);
  });
});

describe('a thing that a definition names is no company:', () => {
  test.each([
    [
      '"Lumio Device" means e-readers and tablets (but not devices made by a third party), such as Lumio Glow, Lumio Spark and Lumio Ember.',
      'Some Lumio Devices, such as the Lumio Glow with Ember, have features that let you share pictures.',
      'Some Lumio Devices, such as the Lumio Spark with Ember, have features that let you share pictures.',
    ],
  ])('%s', (definition, before, after) => {
    expect(topics(told([definition, before], [definition, after]))).toEqual([]);
  });
});

test('a time by which one must cancel is a hurdle only where it is another time', () => {
  const sentences = (until: string) =>
    `When a free trial ends, your paid subscription begins (unless you have cancelled${until}) and you must pay the monthly fee.`;
  expect(changes(sentences(''), sentences(' before the end of the free trial'))).not.toContain(
    'choice.subscription-cancel widened worse',
  );
  const renewal = (until: string) => `Plans renew automatically each month unless cancelled${until}.`;
  expect(
    told([renewal('')], [renewal(' at least three days before the renewal date')]).map(({ effect }) => effect),
  ).toContain('worse');
});
