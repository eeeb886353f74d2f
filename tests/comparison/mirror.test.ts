import { afterEach, describe, expect, test } from 'vitest';
import { compareReadings } from '../../src/comparison/index.ts';
import { learnTopics, type Reading } from '../../src/reading/index.ts';
import { bringTopics } from '../../tools/train-clauses/kept-models.ts';
import { ownPolicies } from '../../tools/train-clauses/own-policies.ts';
import { POLICIES_FOLDER } from '../../tools/train-clauses/privacy-rows.ts';
import { seededRandom } from '../../tools/train-clauses/solver.ts';
import { POLICY } from '../reading/fixtures.ts';
import { back, there } from './mirror.ts';
import { read } from './read.ts';

afterEach(bringTopics);

/** Tells the same both ways round. @returns what is told */
function expectMirrored(a: Reading, b: Reading) {
  const [one, other] = [compareReadings(a, b), compareReadings(b, a)];
  expect(other.changedSentences).toBe(one.changedSentences);
  expect(other.findings.map(back).sort()).toEqual(one.findings.map(there).sort());
  return one.findings;
}

/** The policies of invented companies, each as the sentences of its paragraphs. */
function policies(): string[][] {
  const groups = new Map<string, string[]>();
  for (const { text, group } of ownPolicies(POLICIES_FOLDER, (category) => category)) {
    const sentences = groups.get(group) ?? [];
    groups.set(group, sentences);
    sentences.push(...text.split(/(?<=[.!?])\s+(?=[A-Z])/));
  }
  return [...groups.values()].filter((sentences) => sentences.length > 30);
}

/** Ways of putting a sentence in other words: numbers, what hardens, softens or denies, who acts, what is named, what goes. */
const EDITS: readonly [RegExp, string][] = [
  [/\b(?:\d+|two|three|six|seven|thirty) (days|months|years)\b/i, '45 $1'],
  [/\bmay\b/, 'will'],
  [/\bwill\b/, 'may'],
  [/\b(?:do|does) not\b/, ''],
  [/\b(We|we) (use|collect|share|keep|store|send)\b/, '$1 do not $2'],
  [/,[^,.]{8,60},/, ''],
  [/\b(?:your|their|the) (?:name|e-mail address|address|account)\b/i, 'your precise location'],
  [/\bthese (?:data|details)|this information\b/i, 'your e-mail address'],
  [/\bpartners?|companies|providers?\b/, 'advertisers'],
  [/\bmust\b/, 'can'],
  [/\bto ([a-z]+)\b/, 'only to $1'],
  [/\.$/, ', unless you object.'],
];

/** Another version: some sentences went, some of another company's came, and many are in other words. */
function anotherVersion(own: readonly string[], others: readonly string[], random: () => number): string[] {
  return own.flatMap((sentence, at) => {
    const chance = random();
    if (chance < 0.15) return [];
    if (chance < 0.3) return [sentence, others[at % others.length] ?? ''];
    const fitting = EDITS.filter(([pattern]) => pattern.test(sentence));
    const [pattern, words] = fitting[Math.floor(random() * fitting.length)] ?? [/^/, ''];
    return [chance < 0.6 ? sentence.replace(pattern, words) : sentence];
  });
}

/** What is told of pairs of whole policies, both ways round. */
function tellPairs(count: number, seed: number) {
  const random = seededRandom(seed);
  const all = policies();
  return Array.from({ length: count }, () => {
    const [own = [], others = []] = [0, 1].map(() => all[Math.floor(random() * all.length)]);
    return expectMirrored(read(own.join('\n\n')), read(anotherVersion(own, others, random).join('\n\n')));
  });
}

describe('comparing the other way round tells the same changes', () => {
  test('of whole policies of which much changed', () => {
    const told = tellPairs(60, 5);
    // Most have more to tell than there are places, and much of it is in other words.
    expect(told.filter(({ length }) => length === 12).length).toBeGreaterThan(15);
    const reworded = told.flat().filter(({ quoteBefore, quoteAfter }) => quoteBefore && quoteAfter);
    expect(reworded.length).toBeGreaterThan(100);
  }, 60_000);

  test('of such policies without the model of topics', () => {
    learnTopics(null);
    expect(tellPairs(20, 11).flat().length).toBeGreaterThan(100);
  }, 60_000);

  test.each([
    [
      'a time after which what nobody uses goes',
      'Inactive lanterns go out by themselves after a while — 6 months being the default setting.',
      'Inactive lanterns go out by themselves after a while — 18 months being the default setting.',
    ],
    [
      'a choice that no longer waits',
      'While these practices will not begin before May, you can opt out at any time.',
      'You can opt out of these practices at any time.',
    ],
    ['what is denied without a topic', 'We do not stack lanterns in the hall.', 'We stack lanterns in the hall.'],
    ['a number of what one has', 'You have 5 lanterns.', 'There are 3 lanterns.'],
    ['a sum that lost its currency', 'The fee is 5 euros for each lantern.', 'The fee is 7 for each lantern.'],
    [
      'a time that is no longer one of notice',
      'We may terminate your account 30 days after we tell you in advance.',
      'We may terminate your account 10 days after a breach.',
    ],
    [
      'who is limited',
      'You solve disputes by the rules of the hall.',
      'We only solve disputes by the rules of the hall.',
    ],
    [
      'a list that became a sentence',
      'We hang lanterns in the hall:\n\n* for your birthday;\n* for the harvest.',
      'We hang lanterns in the great hall of the town.',
    ],
    [
      'what one renews',
      'To the extent that the law allows, subscriptions automatically renew at the end of each subscription period unless canceled beforehand.',
      'To the extent that the law allows, club subscription plans automatically renew at the end of each subscription period unless canceled at least one day before the renewal date in your settings.',
    ],
    [
      'what only one version plainly names',
      "We do not give or sell any member's name or e-mail address to mailing companies.",
      "We do not give or sell any member's name or e-mail address for each subscription, renewal and refund of yours.",
    ],
    [
      'one more word that limits beside another',
      'You may also ask us to write to you only at a given address or number.',
      'You may also ask us only to write to you only at a given address or number.',
    ],
    ['what one can allow', '', 'If you give us permission, we can collect your precise location.'],
    ['what is kept', '', 'We retain the scans of lanterns for three years.'],
    ['what is not kept', 'Your conversations about lanterns will not be saved or stored.', ''],
    ['a choice that one still has', '', 'As always, you can opt out of the sharing of your personal information.'],
    ['where data are', '', 'Your data are transferred to the United States and stored there.'],
    [
      'by when one must cancel',
      'When the trial ends, your paid subscription begins (unless you have canceled) and you must pay the fee.',
      'When the trial ends, your paid subscription begins (unless you have canceled before the end of the trial) and you must pay the fee.',
    ],
    [
      'an exception to a promise',
      'We do not use your data to show you ads.',
      'We do not use the contents of your chats or your contacts to show you ads.',
    ],
    [
      'an item that moved',
      '## Recipients\n\n* the keepers of lanterns and of bells',
      '## How we use data\n\n* the keepers of lanterns and their children',
    ],
  ])('of %s', (_, before, after) => {
    expect(expectMirrored(read(`${POLICY}\n\n${before}`), read(`${POLICY}\n\n${after}`))).not.toEqual([]);
  });
});
