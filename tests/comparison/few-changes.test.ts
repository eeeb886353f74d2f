/** What is told where little changed: each sentence that says something else, by its likeliest topic. */
import { describe, expect, test } from 'vitest';
import { quotes, told, topics } from './told.ts';

/** More new sentences than are few. */
const MANY = [...'abcdefghijkl'].map((branch) => `We share your photos with advertisers of branch ${branch}x.`);

const only = (before: string, after: string) => {
  const findings = told(before === '' ? [] : [before], after === '' ? [] : [after]);
  expect(findings).toHaveLength(1);
  return findings[0];
};

describe('a sentence that no phrase gives a topic is told all the same:', () => {
  test.each([
    [
      'a thing more in a list',
      'Rafts, kites and drones are for rent.',
      'Rafts, kites, canoes and drones are for rent.',
    ],
    ['a further half of the sentence', 'Your booth opens at noon.', 'Your booth opens at noon while the band plays.'],
    ['another season', 'The hut is swept every month.', 'The hut is swept every year.'],
    ['another name', 'The prize is called after Curie.', 'The prize is called after Noether.'],
    ['a larger number', 'A crate takes 1,200 marbles at the desk.', 'A crate takes 900 marbles at the desk.'],
    ['what may be and now will be', 'The umpire may ring the bell twice.', 'The umpire will ring the bell twice.'],
    ['a whole sentence', '', 'You feed the ferrets on Sundays.'],
  ])('%s', (_, before, after) => {
    const finding = only(before, after);
    expect(finding?.quoteAfter?.quote).toBe(after);
  });

  test.each([
    ['a word for another', 'The umpire rings the bell twice.', 'The referee rings the bell twice.'],
    ['a word of manner', 'Please shut the gate.', 'Please shut the gate gently.'],
    ['a year', 'The barn of 2019 is open on Mondays.', 'The barn of 2021 is open on Mondays.'],
    ['a banner', 'Order your lantern today and light it tonight', ''],
  ])('and not %s', (_, before, after) => {
    expect(told(before === '' ? [] : [before], after === '' ? [] : [after])).toEqual([]);
  });

  test('and not where much else changed', () => {
    const findings = told(['Your booth opens at noon.'], ['Your booth opens at noon while the band plays.', ...MANY]);
    expect(quotes(findings)).not.toContain('Your booth opens at noon while the band plays.');
  });
});

describe('who does a part of the work is told where only a name says it:', () => {
  test.each([
    ['a domain', 'Your tickets are answered on our machines.', 'Your tickets are answered via helpfox.com.'],
    ['an interface', 'Your rhymes are checked here.', 'To check your rhymes, the page connects to api.rhymes.io.'],
    ['a company', 'Your postcards are stored by us.', 'Your postcards are stored by Lumberjam.'],
    ['a partner by its domain', 'We process your location.', 'Our partner adgrid.com receives your location.'],
    ['one that gets it', 'We keep your e-mail address.', 'Our partner adgrid.com receives your e-mail address.'],
  ])('%s', (_, before, after) => {
    const finding = told([before], [after]).find(({ topic }) => topic === 'recipient.service-providers');
    expect(finding).toMatchObject({ effect: 'worse', quoteAfter: { quote: after } });
  });

  test('and not where much else changed: there a new name is as often that of a thing', () => {
    const findings = told(['Your postcards are stored by us.'], ['Your postcards are stored by Lumberjam.', ...MANY]);
    expect(topics(findings)).not.toContain('recipient.service-providers');
  });

  test('one more of several partners', () => {
    const after = 'Our printing partners are Quillhouse and Lumberjam.';
    expect(only('Our printing partners are Quillhouse.', after)).toMatchObject({
      topic: 'recipient.service-providers',
      direction: 'widened',
      effect: 'worse',
    });
  });

  test('one that gives way to another makes nothing worse', () => {
    const finding = only('Your postcards are stored by Lumberjam.', 'Your postcards are stored by Quillhouse.');
    expect(finding).toMatchObject({ topic: 'recipient.service-providers', effect: 'neutral' });
  });

  test('and a court, or where to write, is nobody who helps', () => {
    expect(topics(told(['Write to us at help@owl.com.'], ['Write to us at help@wren.io.']))).toEqual([]);
    const courts = told(['Claims are heard by the courts of Oslo.'], ['Claims are heard by the courts of Turin.']);
    expect(topics(courts)).not.toContain('recipient.service-providers');
  });
});

describe('a promise with a condition is no longer the promise:', () => {
  test.each([
    ['without consent', 'We never sell your letters.', 'We never sell your letters without your permission.'],
    ['for a while', 'We do not share your photos.', 'We do not share your photos while you are a member.'],
  ])('%s', (_, before, after) => {
    expect(told([before], [after])[0]).toMatchObject({ topic: 'notice.promise-removed', effect: 'worse' });
  });

  test('a practice that was denied and is no more is worse, whatever else the sentence says', () => {
    const findings = told(['We do not rate your purchase history.'], ['We rate your purchase history.']);
    expect(findings[0]).toMatchObject({ effect: 'worse' });
    expect(findings.map(({ effect }) => effect)).not.toContain('better');
  });

  test('but "to anyone" takes nothing from it', () => {
    expect(topics(told(['We never sell your letters.'], ['We never sell your letters to anyone.']))).not.toContain(
      'notice.promise-removed',
    );
  });
});

describe('short items of a list count as sentences do:', () => {
  const list = (heading: string, items: string[]) => `## ${heading}\n\n${items.map((item) => `* ${item}`).join('\n')}`;

  test('under a heading that names their kind they are of that kind', () => {
    const items = ['The printer of our catalogue', 'Our tax adviser'];
    const findings = told(
      [list('Recipients', items)],
      [list('Recipients', [...items, 'Bureaus that rate whether you pay'])],
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ direction: 'new', effect: 'worse' });
    expect(findings[0]?.topic).toMatch(/^recipient\./);
  });

  test('and entries of a menu are none', () => {
    const items = ['Start page', 'Latest news'];
    expect(told([list('More of us', items)], [list('More of us', [...items, 'Our winter catalogue'])])).toEqual([]);
  });
});

test('copies that are kept longer than the period told before make keeping worse', () => {
  const finding = only(
    'Your drafts are deleted within 9 days.',
    'Your drafts are deleted within 9 days; copies in backups stay for four months.',
  );
  expect(finding).toMatchObject({ topic: 'notice.retention', effect: 'worse' });
});

test('more of what one let a service use is worse, though one let it', () => {
  const [finding] = told(
    ['With your permission we collect your approximate location.'],
    ['With your permission we collect your precise location.'],
  );
  expect(finding).toMatchObject({ topic: 'data-category.location-precise', effect: 'worse' });
});

describe('a sentence that only turned round is told of nothing:', () => {
  test.each([
    ['its halves', 'When you post a card, we print your name on it.', 'We print your name on a card when you post it.'],
    [
      'its words in other forms',
      'Firms that print our cards and host our pages.',
      'Firms printing our cards, hosting our pages.',
    ],
    ['a ban as an order', 'Do not copy our pictures.', 'You may not copy our pictures.'],
    ['a denial as a ban', 'Fishing in the pond is not allowed.', 'Fishing in the pond is prohibited.'],
    ['an invitation', 'Write to our desk.', 'Do not hesitate to write to our desk.'],
    ['each and every', 'Each marble is counted twice.', 'Every marble is counted twice.'],
    ['thanks', '', 'Thank you for reading all of our rules down here.'],
  ])('%s', (_, before, after) => {
    expect(told(before === '' ? [] : [before], after === '' ? [] : [after])).toEqual([]);
  });
});

describe('what changed is weighed by what it is:', () => {
  test.each([
    [
      'a longer cycle',
      'It renews automatically every month.',
      'It renews automatically every year.',
      'term.auto-renewal',
      'worse',
    ],
    [
      'at once',
      'Your messages are deleted immediately.',
      'Your messages are deleted after 20 days.',
      'notice.retention',
      'worse',
    ],
    ['no more money back', 'Fees are refundable within 20 days.', 'Fees are not refundable.', 'term.refunds', 'worse'],
    [
      'one ground more',
      'We may suspend accounts that break these rules.',
      'We may suspend accounts that break these rules or sleep for nine months.',
      'term.termination',
      'worse',
    ],
    [
      'a wait before deleting',
      'Your photos are deleted after the contest.',
      'Your photos are deleted four months after the contest.',
      'notice.retention',
      'worse',
    ],
    [
      'a power without bounds',
      'We may terminate your membership once a year.',
      'We may terminate your membership at any time.',
      'term.termination',
      'worse',
    ],
    ['another country', 'Our servers are in Canada.', 'Our servers are in India.', 'notice.transfer', 'worse'],
  ])('%s', (_, before, after, topic, effect) => {
    expect(told([before], [after])).toMatchObject([{ topic, effect }]);
    const [back] = told([after], [before]);
    expect(back?.topic).toBe(topic);
  });

  test('a thousand is one number however it is set', () => {
    const set = (one: string) => `The plan includes ${one} stamps.`;
    expect(told([set('1 000')], [set('1,000')])).toEqual([]);
    expect(told([set('1 000')], [set('800')])).toMatchObject([{ effect: 'worse' }]);
  });
});

describe('the other way round the same is told as its opposite:', () => {
  test.each([
    [
      'a kind of data for another',
      'With your permission we collect your approximate location.',
      'With your permission we collect your precise location.',
    ],
    ['a condition on a promise', 'We never sell your letters.', 'We never sell your letters without your permission.'],
    ['a new helper', 'Your postcards are stored by us.', 'Your postcards are stored by Lumberjam.'],
    ['a denial', 'We do not rate your purchase history.', 'We rate your purchase history.'],
    ['a thing in a list', 'Rafts, kites and drones are for rent.', 'Rafts, kites, canoes and drones are for rent.'],
  ])('%s', (_, one, other) => {
    const [there, back] = [told([one], [other]), told([other], [one])];
    const plain = (topic: string) => topic.replace(/-(?:added|removed)$/, '');
    expect(topics(back).map(plain).sort()).toEqual(topics(there).map(plain).sort());
    const opposite = { worse: 'better', better: 'worse', neutral: 'neutral' } as const;
    expect(back.map(({ effect }) => opposite[effect]).sort()).toEqual(there.map(({ effect }) => effect).sort());
  });
});
