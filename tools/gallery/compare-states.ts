/** Two texts to compare, in our own words. */
const OPENING = [
  'This Privacy Policy says how Chatterbox (“Chatterbox”, “we”, “us”) handles information about you when you use our messaging service.',
  'We collect your phone number and your profile name when you make an account.',
  'Your messages are end-to-end encrypted. We cannot read them.',
];
const CLOSING = [
  'You can delete your account at any time in the settings.',
  'We keep information for as long as we need it to provide the service to you.',
  'Write to us if you have a question about this policy.',
];
const BEFORE = [
  ...OPENING,
  'We do not share your account information with the companies of our group for advertising.',
  'We delete your location history after 30 days.',
  'You can choose not to have your information used for suggestions in your account settings.',
  ...CLOSING,
];
const AFTER = [
  ...OPENING,
  'We share your account information, your phone number and your payment data with the companies of our group for advertising.',
  'We delete your location history after 24 months.',
  ...CLOSING,
  'Any dispute will be resolved by binding arbitration, and you waive your right to a jury trial.',
];

export const TWO_TEXTS: readonly [earlier: string, later: string] = [BEFORE.join('\n\n'), AFTER.join('\n\n')];

const DAY = 86_400_000;
const kept = (hash: string, day: string, accepted: boolean) => ({
  hash: hash.repeat(64),
  type: 'Privacy Policy',
  owner: 'Chatterbox',
  url: 'https://chat.example/privacy',
  lang: 'en',
  lastRead: Date.parse(day) + DAY / 2,
  acceptedAt: accepted ? Date.parse(day) + DAY / 2 : null,
});

/** The answer to `kept-texts`. */
export const KEPT_TEXTS = { texts: [kept('a', '2024-05-03', true), kept('b', '2026-02-11', false)] };
