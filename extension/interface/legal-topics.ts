import type { Topic } from '../../src/vocabulary.ts';

/** What words of law are about. The plain names of these are their everyday explanations. */
export const LEGAL_TOPICS = [
  'term.arbitration',
  'term.class-waiver',
  'term.indemnity',
  'term.jurisdiction',
  'term.governing-law',
  'term.liability-limit',
  'term.content-licence',
  'term.auto-renewal',
  'term.termination',
  'notice.controller-entity',
  'notice.legal-basis',
  'notice.retention',
  'notice.transfer',
  'recipient.affiliates',
  'recipient.service-providers',
  'recipient.other-third-parties',
  'recipient.law-enforcement',
  'data-category.biometric',
  'data-category.usage-activity',
  'choice.opt-out',
  'choice.opt-in-consent',
  'choice.access-portability',
  'choice.deletion',
] as const satisfies readonly Topic[];
