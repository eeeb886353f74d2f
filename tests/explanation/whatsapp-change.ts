/** The founding change, as a test's own data: shorter than the catalogue's, and independent of it. */
import type { PolicyChange } from '../../src/model.ts';
import { cite, makeChange, makePrompt, makeService, makeSource } from '../assessment/builders.ts';

export const whatsapp = makeService({ id: 'whatsapp', name: 'WhatsApp', domains: ['whatsapp.com'], group: 'Meta' });

const policy = makeSource('policy', {
  quote: 'we share information with the other Facebook Companies',
  published: '2021-01-04',
});

export const whatsapp2021: PolicyChange = makeChange({
  id: 'whatsapp-2021',
  service: whatsapp,
  announced: '2021-01-04',
  effective: '2021-02-08',
  deadline: '2021-02-08',
  headline: { en: "WhatsApp will share your account data with Facebook's companies." },
  findings: [
    {
      topic: 'recipient.affiliates',
      data: ['account', 'payment-transaction', 'usage-activity', 'device-network'],
      recipients: ['affiliates'],
      purposes: ['service-provision', 'personalisation', 'ads'],
      modality: 'does',
      direction: 'widened',
      effect: 'worse',
      names: ['Facebook', 'Instagram'],
      evidence: [{ kind: 'source', ...policy }],
    },
    {
      topic: 'choice.opt-out',
      data: [],
      recipients: [],
      purposes: [],
      modality: 'does-not',
      direction: 'dropped',
      effect: 'worse',
      statement: { en: 'The choice of 2016, to say no to Facebook, is gone.' },
      evidence: cite('press'),
    },
    {
      topic: 'recipient.business-customers',
      data: ['messages'],
      recipients: ['business-customers'],
      purposes: ['marketing'],
      modality: 'may',
      direction: 'new',
      effect: 'neutral',
      evidence: cite('press'),
    },
  ],
  refusal: {
    possible: 'no',
    how: null,
    cost: { kind: 'access-lost', statement: null },
    evidence: [{ kind: 'source', ...policy }],
  },
  before: [{ statement: { en: 'In 2016 you had the choice to tell Facebook no.' }, evidence: cite('press') }],
  stays: [{ statement: { en: 'What you write stays end-to-end encrypted.' }, evidence: cite('faq') }],
  revisions: [
    {
      date: '2021-01-15',
      kind: 'postponed',
      deadline: '2021-05-15',
      statement: { en: 'WhatsApp moves the date to 15 May 2021.' },
      evidence: cite('blog'),
    },
    {
      date: '2021-05-07',
      kind: 'withdrawn',
      deadline: null,
      statement: { en: 'WhatsApp says no account will be deleted.' },
      evidence: cite('faq'),
    },
  ],
  elsewhere: [{ service: 'Signal', statement: { en: 'It needs your phone number only.' }, evidence: cite('signal') }],
  sources: [policy, ...['press', 'faq', 'blog', 'signal'].map((id) => makeSource(id))],
});

export const whatsappPrompt = makePrompt({
  service: 'WhatsApp',
  statement: 'By tapping AGREE, you accept the new terms and privacy policy.',
  action: 'AGREE',
  deadline: { quote: 'which take effect on February 8, 2021.', date: '2021-02-08' },
  consequence: {
    quote: 'After this date, you’ll need to accept these updates to continue using WhatsApp.',
    kind: 'access-lost',
  },
});
