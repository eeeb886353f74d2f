/** Services, changes and decisions as tests need them. */
import type { Decision, Prompt } from '../../src/model.ts';

export const serviceEntry = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  name: id[0]?.toUpperCase() + id.slice(1),
  aliases: [],
  domains: [`${id}.com`],
  group: null,
  ...more,
});

/** A change as a file of `changes/` writes it. */
export const changeEntry = (id: string, service: string, more: Record<string, unknown> = {}) => ({
  id,
  service,
  documents: [{ type: 'Privacy Policy', url: `https://${service}.com/privacy` }],
  regions: ['worldwide'],
  unaffected: [],
  announced: '2021-01-04',
  effective: '2021-02-08',
  deadline: '2021-02-08',
  headline: { en: 'It will share your phone number with more companies.' },
  findings: [
    {
      topic: 'recipient.affiliates',
      data: ['account'],
      recipients: ['affiliates'],
      purposes: ['ads'],
      modality: 'does',
      direction: 'new',
      effect: 'worse',
      sources: ['press'],
    },
  ],
  refusal: { possible: 'no', how: null, cost: { kind: 'access-lost', statement: null }, sources: ['press'] },
  before: [],
  stays: [],
  revisions: [],
  elsewhere: [],
  sources: [{ id: 'press', url: 'https://press.example/story', publisher: 'The Press', published: '2021-01-05' }],
  review: { state: 'reviewed', date: '2026-01-01' },
  ...more,
});

export const catalogue = {
  version: '1',
  services: [
    serviceEntry('whatsapp', {
      name: 'WhatsApp',
      aliases: ['WhatsApp LLC'],
      domains: ['whatsapp.com', 'wa.me'],
      group: 'Meta',
    }),
    serviceEntry('instagram', { group: 'Meta' }),
    serviceEntry('signal', { domains: ['signal.org'] }),
  ],
  changes: [
    changeEntry('whatsapp-2016', 'whatsapp', { announced: '2016-08-25', effective: null }),
    changeEntry('whatsapp-2021', 'whatsapp'),
    changeEntry('instagram-2020', 'instagram', { announced: '2020-12-20' }),
    changeEntry('signal-2022', 'signal', { announced: '2022', effective: '2022-03', deadline: null }),
  ],
};

export const prompt: Prompt = {
  id: 'p1',
  kind: 'reconsent',
  statement: 'By tapping Agree, you accept the new terms.',
  action: 'Agree',
  alternatives: [{ kind: 'later', text: 'Not now' }],
  documents: [{ type: 'Terms of Service', title: 'Terms', url: 'https://www.whatsapp.com/legal/terms' }],
  service: 'WhatsApp',
  deadline: null,
  consequence: null,
  text: 'By tapping Agree, you accept the new terms. After this date, you need to accept.',
  lang: 'en',
  confidence: 0.9,
};

export const decision = (id: string, more: Partial<Decision> = {}): Decision => ({
  id,
  at: 1000,
  answer: 'accepted',
  page: 'https://web.whatsapp.com/',
  prompt,
  serviceId: 'whatsapp',
  shown: { level: 'serious', headline: 'WhatsApp will share more.', changes: ['whatsapp-2021'] },
  ...more,
});
