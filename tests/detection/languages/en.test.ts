// @vitest-environment happy-dom
import { describeLanguage } from './page.ts';

describeLanguage('English', {
  lang: 'en',
  prompts: [
    {
      kind: 'signup',
      shape: 'below',
      text: 'By creating an account, you agree to our [Terms of Service](t) and acknowledge that you have read our [Privacy Policy](p).',
      action: 'Create account',
    },
    {
      kind: 'signup',
      shape: 'split',
      text: 'When you click Sign up, you are agreeing to the [membership rules](t) and to how we use your [personal data](p).',
      action: 'Sign up',
    },
    {
      kind: 'signup',
      shape: 'link',
      text: 'Joining means that you accept the [membership rules](t).',
      action: 'Join now',
    },
    {
      kind: 'checkbox',
      shape: 'label',
      text: 'I have read and agree to the [Terms & Conditions](t)',
      button: 'Register',
    },
    {
      kind: 'checkbox',
      shape: 'drawn',
      text: "I've read, understood and accept the [licence agreement](t)",
      button: 'Submit',
    },
    {
      kind: 'checkbox',
      shape: 'after',
      text: 'Tick here to confirm that you accept our [terms of business](t)',
      button: 'Next',
    },
    {
      kind: 'reconsent',
      shape: 'dialog',
      title: "We're updating our terms",
      text: 'The new terms take effect on February 8, 2021. {To continue using Chatta, you need to accept the new [terms](t) and [privacy policy](p).}',
      action: 'Accept and continue',
      others: [
        ['later', 'Remind me later'],
        ['log-out', 'Log out'],
      ],
      deadline: '2021-02-08',
      cost: 'access-lost',
    },
    {
      kind: 'reconsent',
      shape: 'overlay',
      title: 'Changes to our agreement',
      text: '{Please accept the new [user agreement](t) within 30 days.} Otherwise your account will be deleted.',
      action: 'I accept',
      others: [
        ['delete-account', 'Delete my account'],
        ['decline', 'No thanks'],
      ],
      deadline: '2021-02-09',
      cost: 'account-deleted',
    },
    { kind: 'continue', shape: 'bar', text: 'By continuing, you agree to our [terms](t).', action: 'Continue' },
    {
      kind: 'checkout',
      shape: 'above',
      text: 'By placing your order you agree to our [store terms](t).',
      action: 'Place order',
    },
    {
      kind: 'oauth',
      shape: 'step',
      title: 'The app wants access to your account',
      text: "By clicking Authorize, you agree to the app's [terms of service](t) and [privacy policy](p).",
      action: 'Authorize',
    },
  ],
  none: [
    {
      kind: 'cookie banner',
      text: 'We use cookies to improve your experience. By continuing to browse, you accept our use of cookies. Read our [cookie policy](c).',
      buttons: ['Accept all', 'Cookie settings'],
    },
    {
      kind: 'marketing box',
      text: 'Yes please, I agree to receive newsletters and offers by email.',
      buttons: ['Send'],
    },
    {
      kind: 'article',
      text: '“By tapping accept you agree to the new terms,” says the box that users see. Many have asked why they must accept the terms before they can go on.',
      buttons: ['Subscribe'],
    },
    {
      kind: 'question',
      text: 'Anna wants to be your friend. Do you want to accept the request?',
      buttons: ['Accept', 'Decline'],
    },
    { kind: 'question', text: 'We accept Visa and Mastercard. See the terms of payment below.', buttons: ['Pay now'] },
    { kind: 'log-in', text: '[Terms](t) · [Privacy](p)', buttons: ['Log in'] },
  ],
});
