/**
 * The closed vocabulary of findings. Codes are language-neutral; their plain names stand in
 * `public/_locales` under `data_`, `recipient_`, `purpose_`, `topic_term_`, `topic_choice_` and
 * `topic_notice_`. Adding a code changes the feed format's version.
 */

export const DATA_CATEGORIES = [
  'account',
  'contacts',
  'content',
  'messages',
  'voice-audio',
  'biometric',
  'location-precise',
  'location-approx',
  'device-network',
  'usage-activity',
  'payment-transaction',
  'identity-document',
  'age-dob',
  'health',
  'ai-interactions',
  'third-party-sourced',
  'children',
  'other',
] as const;

export const RECIPIENTS = [
  'affiliates',
  'advertisers',
  'service-providers',
  'payment-partners',
  'ai-providers',
  'law-enforcement',
  'public',
  'business-customers',
  'identity-verification',
  'safety-consortia',
  'other-third-parties',
] as const;

export const PURPOSES = [
  'service-provision',
  'security-safety',
  'personalisation',
  'marketing',
  'ads',
  'ai-training',
  'age-assurance',
  'sale',
] as const;

export const TERMS = [
  'arbitration',
  'class-waiver',
  'dispute-procedure',
  'jurisdiction',
  'governing-law',
  'unilateral-change',
  'termination',
  'content-licence',
  'name-likeness',
  'liability-limit',
  'indemnity',
  'auto-renewal',
  'fees',
  'refunds',
  'prohibited-use',
  'assignment',
  'eligibility-age',
  'contracting-entity',
  'third-party-terms',
  'user-responsibility',
  'other',
] as const;

export const CHOICES = [
  'opt-out',
  'opt-in-consent',
  'objection',
  'deletion',
  'access-portability',
  'settings-control',
  'account-closure',
  'subscription-cancel',
  'no-ads-subscription',
  'appeal',
] as const;

export const NOTICES = [
  'effective-date',
  'refusal-consequence',
  'transparency',
  'retention',
  'transfer',
  'controller-entity',
  'legal-basis',
  'promise-added',
  'promise-removed',
] as const;

export const MODALITIES = ['does', 'may', 'with-consent', 'does-not'] as const;
export const DIRECTIONS = ['new', 'dropped', 'widened', 'narrowed', 'unchanged'] as const;
export const EFFECTS = ['worse', 'better', 'neutral'] as const;

export type DataCategory = (typeof DATA_CATEGORIES)[number];
export type Recipient = (typeof RECIPIENTS)[number];
export type Purpose = (typeof PURPOSES)[number];
export type Modality = (typeof MODALITIES)[number];
export type Direction = (typeof DIRECTIONS)[number];
export type Effect = (typeof EFFECTS)[number];

const inFamily = <F extends string, C extends string>(family: F, codes: readonly C[]) =>
  codes.map((code): `${F}.${C}` => `${family}.${code}`);

/** Every topic a finding can have: `family.code`, 77 in all. */
export const TOPICS = [
  ...inFamily('data-category', DATA_CATEGORIES),
  ...inFamily('recipient', RECIPIENTS),
  ...inFamily('purpose', PURPOSES),
  ...inFamily('term', TERMS),
  ...inFamily('choice', CHOICES),
  ...inFamily('notice', NOTICES),
] as const;

export type Topic = (typeof TOPICS)[number];

/** Whether a topic is of what is done with data: which data, who gets them, what for. */
export const isFlow = (topic: string): boolean => /^(?:data-category|recipient|purpose)\./.test(topic);
