import { expect, it } from 'vitest';
import { measure } from '../../../tools/benchmark-compare/measure.ts';
import { isMaterial } from '../../../tools/benchmark-compare/score.ts';

const PAIR = { id: 'owls', label: 'noise', facts: [] };

const BODY = `This Privacy Policy says how Owlpost (“Owlpost”, “we”, “us”) handles information about you when you send letters.

We collect your postal address and the name on your letter box when you make an account.

We keep your letters for thirty days, so that we can send them again where an owl got lost.

We do not sell your information to anybody.

You can delete your account at any time in the settings.`;
const policy = (notice: string) => `# Privacy Policy\n\n${notice}\n\n${BODY}\n`;
const compare = (before: string, after: string) =>
  measure(PAIR, (_, side) => (side === 'before' ? before : after)).comparison;

it('a notice on the versions of a text is no change, as the popup says of it', () => {
  const comparison = compare(
    policy(''),
    policy('This policy takes effect on 1 March 2199. You can read the current version here until then.'),
  );
  expect(comparison).toMatchObject({ level: 'none', findings: [], changedSentences: 0 });
});

it('a pair of which one text is no policy is told as not known, and is not material', () => {
  const comparison = compare(policy(''), '# Log in');
  expect(comparison).toMatchObject({ level: 'unknown', findings: [] });
  expect(isMaterial(comparison)).toBe(false);
});

it('what a text says now and did not say before is told with its words', () => {
  const sold = policy('').replace(
    'We do not sell your information to anybody.',
    'We sell your address to advertisers.',
  );
  const comparison = compare(policy(''), sold);
  expect(isMaterial(comparison)).toBe(true);
  expect(comparison.findings[0]?.quoteAfter?.quote).toBe('We sell your address to advertisers.');
});
