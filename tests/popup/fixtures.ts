/** Cards, stories and reports to draw in tests and pictures: WhatsApp 2021, and one of everything else. */

import type { TabReport } from '../../extension/messages.ts';
import type { Card, EvidenceLine, Sentence, Story } from '../../src/explanation/index.ts';

const NOTICE: EvidenceLine = {
  quote: 'By tapping Agree, you accept the new terms, which take effect on 8 February 2021.',
  origin: 'this dialog',
  url: null,
};
const POLICY: EvidenceLine = {
  quote: 'As part of the Facebook family of companies, WhatsApp shares information with them.',
  origin: 'WhatsApp Privacy Policy, 4 January 2021',
  url: 'https://www.whatsapp.com/legal/privacy-policy',
};
const HELP: EvidenceLine = {
  quote: 'We can’t see your personal messages or hear your calls, and neither can Facebook.',
  origin: 'WhatsApp Help Center, 15 January 2021',
  url: 'https://faq.whatsapp.com/general/security-and-privacy/answering-your-questions',
};
const BLOG: EvidenceLine = {
  quote: 'No one will have their account suspended or deleted on 8 February.',
  origin: 'WhatsApp Blog, 15 January 2021',
  url: 'https://blog.whatsapp.com/giving-more-time-for-our-recent-update',
};
const OLD: EvidenceLine = {
  quote: 'you can choose not to share your account information',
  origin: 'WhatsApp Blog, 25 August 2016',
  url: 'https://blog.whatsapp.com/looking-ahead-for-whats-app',
};

export const says = (text: string, ...evidence: EvidenceLine[]): Sentence => ({ text, lang: 'en', evidence });

const HEADLINE = says(
  'WhatsApp will share your account data with Facebook’s companies. No way to refuse.',
  NOTICE,
  POLICY,
);

export const WORDS: Card['words'] = {
  title: 'Before you accept',
  showMe: 'Show me why',
  more: 'More',
  mute: 'Not on this site',
  close: 'Close',
};

export const whatsappCard: Card = {
  reading: null,
  promptId: 'prompt-1',
  level: 'serious',
  levelWord: 'Think first',
  headline: HEADLINE,
  answer: says('You can’t say no and keep WhatsApp. That is what the notice said.', NOTICE),
  rows: [
    {
      name: 'what',
      label: 'What',
      sentence: says('phone number · payments · who you talk to and when · device and IP address', POLICY),
    },
    { name: 'to', label: 'To', sentence: says('Facebook’s companies: Facebook, Instagram and others', POLICY) },
    { name: 'for', label: 'For', sentence: says('ads · suggestions · improving their products', POLICY) },
    { name: 'new', label: 'New', sentence: says('You could switch this off in 2016. Not any more.', OLD) },
    { name: 'stays', label: 'Stays', sentence: says('What you write stays end-to-end encrypted.', HELP) },
  ],
  refusal: {
    label: 'If you say no',
    sentences: [
      says('The notice says: no WhatsApp after 8 February 2021.', NOTICE),
      says('Later: moved to 15 May 2021, and no account deleted.', BLOG),
    ],
  },
  reminder: { date: '2021-02-05', label: 'Remind me on 5 Feb' },
  footer: '2 sources · read on this device · today 14:02',
  words: WORDS,
};

export const minorCard: Card = {
  ...whatsappCard,
  promptId: 'prompt-2',
  level: 'minor',
  levelWord: 'Small change',
  headline: says('Figshare now says which court you would have to go to.', POLICY),
  answer: null,
  rows: [{ name: 'new', label: 'New', sentence: says('Disputes go to a court in London.', POLICY) }],
  refusal: null,
  reminder: null,
  footer: '1 source · today 14:02',
};

export const unknownCard: Card = {
  ...minorCard,
  promptId: 'prompt-3',
  level: 'unknown',
  levelWord: 'We don’t know',
  headline: says('We know nothing about Example Bank’s terms yet.'),
  rows: [],
  refusal: { label: 'If you say no', sentences: [says('This page names no way to say no.')] },
  footer: 'today 14:02',
};

export const whatsappStory: Story = {
  reading: null,
  level: 'serious',
  levelWord: 'Think first',
  service: 'WhatsApp',
  headline: HEADLINE,
  rows: whatsappCard.rows,
  flow: {
    you: 'You',
    service: 'WhatsApp',
    recipients: [
      { code: 'affiliates', label: 'Facebook’s companies' },
      { code: 'business-customers', label: 'shops you write to' },
    ],
    bands: [
      { data: 'account', label: 'phone number and name', to: ['affiliates'], isNew: true },
      { data: 'usage-activity', label: 'who you talk to and when', to: ['affiliates'], isNew: true },
      { data: 'payment-transaction', label: 'payments', to: ['affiliates', 'business-customers'], isNew: true },
      { data: 'device-network', label: 'device and IP address', to: ['affiliates'], isNew: false },
      { data: 'contacts', label: 'contacts', to: [], isNew: false },
    ],
    newWord: 'new',
    description:
      'From you, by way of WhatsApp, to Facebook’s companies: phone number and name, who you talk to and when, and payments, all new; device and IP address as before. Shops you write to get your payments. Your contacts stay with WhatsApp.',
  },
  sections: [
    {
      name: 'refusal',
      title: 'Can I say no?',
      sentences: [
        says('No. The notice gives you no way to refuse and keep your account.', NOTICE),
        says('The notice says: no WhatsApp after 8 February 2021.', NOTICE),
        says('Later: moved to 15 May 2021, and no account deleted.', BLOG),
      ],
      pairs: [],
      events: [],
    },
    {
      name: 'changed',
      title: 'What changed',
      sentences: [says('Messages with shops can be kept on Facebook’s servers.', POLICY)],
      pairs: [
        {
          before: says('You could say no to sharing for ads, for 30 days in 2016.', OLD),
          after: says('There is no such choice any more.', POLICY),
          labels: { before: 'Before', after: 'Now' },
        },
        {
          before: null,
          after: says('Facebook’s companies get your payments data.', POLICY),
          labels: { before: 'Before', after: 'Now' },
        },
      ],
      events: [],
    },
    {
      name: 'stays',
      title: 'What stays',
      sentences: [
        says('What you write and say stays end-to-end encrypted: neither WhatsApp nor Facebook can read it.', HELP),
        says('Contacts are not handed to Facebook.', HELP),
      ],
      pairs: [],
      events: [],
    },
    {
      name: 'unknown',
      title: 'What we don’t know',
      sentences: [says('In the EU and the UK other texts hold. We have not read yours.')],
      pairs: [],
      events: [],
    },
    {
      name: 'elsewhere',
      title: 'How others do it',
      sentences: [
        says('Signal keeps your phone number and nothing else about you.', {
          quote: null,
          origin: 'Signal, Terms & Privacy Policy, 25 May 2018',
          url: 'https://signal.org/legal/',
        }),
      ],
      pairs: [],
      events: [],
    },
    {
      name: 'history',
      title: 'What happened when',
      sentences: [],
      pairs: [],
      events: [
        {
          kind: 'announced',
          date: '2021-01-04',
          label: 'announced',
          sentence: says('The new terms were announced.', NOTICE),
        },
        {
          kind: 'postponed',
          date: '2021-01-15',
          label: 'postponed',
          sentence: says('The date was moved to 15 May 2021.', BLOG),
        },
        {
          kind: 'withdrawn',
          date: '2021-05',
          label: 'withdrawn',
          sentence: says('No account loses anything for not accepting.', BLOG),
        },
      ],
    },
    {
      name: 'decisions',
      title: 'What I accepted before',
      sentences: [],
      pairs: [],
      events: [
        {
          kind: 'accepted',
          date: '2020-03-11',
          label: 'accepted',
          sentence: says('You accepted the terms of January 2020.'),
        },
      ],
    },
  ],
  sources: [POLICY, HELP, BLOG, OLD],
};

export const minorStory: Story = {
  reading: null,
  level: 'minor',
  levelWord: 'Small change',
  service: 'Figshare',
  headline: minorCard.headline,
  rows: minorCard.rows,
  flow: null,
  sections: [],
  sources: [POLICY],
};

const host = 'web.whatsapp.com';

/** Every state in which the popup can find a tab. */
export const reports = {
  prompt: { state: 'prompts', host, muted: false, stories: [whatsappStory] },
  prompts: { state: 'prompts', host, muted: false, stories: [whatsappStory, minorStory] },
  muted: { state: 'prompts', host, muted: true, stories: [minorStory] },
  known: {
    state: 'quiet',
    host,
    muted: false,
    story: {
      ...whatsappStory,
      level: 'notable',
      levelWord: 'Worth knowing',
      situation: 'Nothing to accept on this page. What we know about WhatsApp:',
    },
  },
  quiet: { state: 'quiet', host: 'example.org', muted: false, story: null },
  reading: { state: 'reading', host },
  'browser-page': { state: 'unreadable', reason: 'browser-page', host: '' },
  'no-permission': { state: 'unreadable', reason: 'no-permission', host },
  'not-reached': { state: 'unreadable', reason: 'not-reached', host },
} satisfies Record<string, TabReport>;
