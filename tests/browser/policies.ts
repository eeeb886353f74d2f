/** A messenger's privacy policy in two versions, in our own words and in the style of the change of January 2021. */

const toHtml = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const OPENING = [
  'This Privacy Policy says how Chatterbox (“Chatterbox”, “we”, “us”) handles information about you when you use our messaging service.',
  'We collect your phone number and your profile name when you make an account.',
  'If you allow it, we receive the phone numbers in your address book, so that we can show you which of your contacts use Chatterbox.',
  'Your messages are end-to-end encrypted. We cannot read them.',
];
const CLOSING = [
  'You can delete your account at any time in the settings.',
  'We keep information for as long as we need it to provide the service to you.',
  'Write to us if you have a question about this policy.',
];

export const PROMISE = 'We do not share your account information with the companies of our group for advertising.';
export const SHARING =
  'We share your account information, your phone number and your transaction data with the Bigbook Companies, so that they can show you relevant ads.';

const BEFORE = [
  ...OPENING,
  PROMISE,
  'We use information about you to run the service and to keep it safe.',
  'You can choose not to have your information used for suggestions in your account settings.',
  ...CLOSING,
];
const AFTER = [
  ...OPENING,
  'We are one of the Bigbook Companies. “Bigbook Companies” means the affiliates of our corporate group.',
  SHARING,
  'We use information about you to run the service and to keep it safe.',
  ...CLOSING,
];

const policyPage = (
  sentences: readonly string[],
  updated: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8">
  <title>Chatterbox Privacy Policy</title><body>
  <header><nav><a href="/">Home</a> <a href="/help">Help</a> <a href="/login">Log in</a></nav></header>
  <main><h1>Privacy Policy</h1><p>Last updated: ${updated}</p>
  ${sentences.map((sentence) => `<p>${toHtml(sentence)}</p>`).join('\n')}</main>
  <footer><a href="/terms">Terms</a> <a href="/jobs">Jobs</a></footer></body></html>`;

export const POLICY_BEFORE = policyPage(BEFORE, '4 March 2019');
export const POLICY_AFTER = policyPage(AFTER, '4 January 2021');
/** The first version again, with nothing but another date, another order of navigation and tracking in its links. */
export const POLICY_NOISE = policyPage(BEFORE, '9 September 2020').replace(
  'href="/help"',
  'href="/help?utm_source=policy"',
);

/** Each site its own text: a text is kept once, wherever it stands. */
export const renamed = (policy: string, name: string) => policy.replaceAll('Chatterbox', name);

/** Markdown as archives keep it → a page. */
export const markdownPage = (markdown: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Policy</title><body><main>${markdown
    .split(/\n\s*\n/)
    .map((block) => `<p>${toHtml(block.replace(/^[#*\s-]+/, '').replace(/[*_]{2}|\]\([^)]*\)|\[/g, ''))}</p>`)
    .join('\n')}</main></body></html>`;

export const signUpPage = (
  policy: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chatterbox</title><body>
  <main style="width:420px"><h1>Join Chatterbox</h1><form onsubmit="return false"><p><input name="phone" placeholder="Phone number"></p>
  <p>By tapping Create account you agree to our <a href="${policy}">Privacy Policy</a>.</p>
  <button type="button" onclick="document.title='Welcome'">Create account</button></form></main>`;

export const reconsentPage = (
  policies: readonly [title: string, address: string][],
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chatterbox</title><body>
  <div role="dialog" aria-modal="true" style="width:420px"><h1>Chatterbox is changing its terms</h1>
  <p>We have updated our terms.</p>
  <p>By tapping Agree you accept our new ${policies.map(([title, address]) => `<a href="${address}">${title}</a>`).join(' and ')}.</p><button>Not now</button> <button>Agree</button></div>`;
