import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

const list = (leadIn: string, ...items: string[]) => `${leadIn}\n\n${items.map((item) => `* ${item}`).join('\n')}`;

const facts = (before: readonly string[], after: readonly string[]) =>
  told(before, after).map(({ topic, effect }) => `${topic} ${effect}`);

describe('an item says what its list says of it:', () => {
  const collected = (...items: string[]) => list('We collect:', 'your name', ...items);
  const spared = (...items: string[]) => list('We never collect:', 'your contacts', ...items);
  const LOCATION = 'your precise location';

  test.each([
    ['what moves to what is denied', [collected(LOCATION), spared()], [collected(), spared(LOCATION)]],
    ['what comes to what is denied', [spared()], [spared(LOCATION)]],
    ['what is denied where it was done', [collected(LOCATION)], [spared(), list('We never collect:', LOCATION)]],
  ])('%s is a promise, and back a promise gone', (_, before, after) => {
    expect(facts(before, after)).toContain('notice.promise-added better');
    expect(facts(before, after).filter((fact) => fact.endsWith('worse'))).toEqual([]);
    expect(facts(after, before)).toContain('notice.promise-removed worse');
    expect(facts(after, before).filter((fact) => fact.endsWith('better'))).toEqual([]);
  });

  test('a list that is denied as a whole denies each of its items', () => {
    const [done, denied] = ['We collect:', 'We never collect:'].map((leadIn) => [list(leadIn, 'your name', LOCATION)]);
    expect(facts(done ?? [], denied ?? [])).toContain('notice.promise-added better');
    expect(facts(denied ?? [], done ?? [])).toContain('notice.promise-removed worse');
  });

  test('what was only collected, and is now shared as well, is shared', () => {
    const shared = (...items: string[]) => list('We share with advertisers:', 'your name', ...items);
    const [finding] = told([collected(LOCATION), shared()], [collected(LOCATION), shared(LOCATION)]);
    expect(finding).toMatchObject({ direction: 'widened', effect: 'worse', quoteAfter: { quote: LOCATION } });
  });
});

describe('nothing is told of items', () => {
  const items = ['your e-mail address and phone number', 'your precise location'] as const;
  test.each([
    [
      'of which the lead-in is in other words',
      list('We collect:', ...items),
      list('We gather the following:', ...items),
    ],
    ['that stand under a heading', list('We collect:', ...items), list('## What we collect', ...items)],
    ['in another order', list('We collect:', ...items), list('We collect:', ...[...items].reverse())],
    [
      'of lists in another order',
      `${list('We collect:', 'your name')}\n\n${list('We share:', ...items)}`,
      `${list('We share:', ...items)}\n\n${list('We collect:', 'your name')}`,
    ],
  ])('%s', (_, before, after) => {
    expect(
      told([before], [after]).filter(({ quoteAfter }) => items.some((item) => quoteAfter?.quote === item)),
    ).toEqual([]);
  });
});
