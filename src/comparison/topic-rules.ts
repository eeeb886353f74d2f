import type { Effect, Topic } from '../vocabulary.ts';

/**
 * What a topic is worth telling (10: most), and what it means for the person when it comes and
 * when it goes. The order follows what people say worries them: who gets it, what it is sold or
 * used for, what can't be undone; housekeeping comes last.
 */
export interface TopicRule {
  weight: number;
  added: Effect;
  removed: Effect;
}

const worse = (weight: number): TopicRule => ({ weight, added: 'worse', removed: 'better' });
const better = (weight: number): TopicRule => ({ weight, added: 'better', removed: 'worse' });
const neutral = (weight: number): TopicRule => ({ weight, added: 'neutral', removed: 'neutral' });

export const TOPIC_RULES: Record<Topic, TopicRule> = {
  'data-category.account': worse(5),
  'data-category.contacts': worse(7),
  'data-category.content': worse(5.5),
  'data-category.messages': worse(7),
  'data-category.voice-audio': worse(7.5),
  'data-category.biometric': worse(9),
  'data-category.location-precise': worse(8),
  'data-category.location-approx': worse(6.5),
  'data-category.device-network': worse(5),
  'data-category.usage-activity': worse(5.5),
  'data-category.payment-transaction': worse(6),
  'data-category.identity-document': worse(7.5),
  'data-category.age-dob': worse(6.5),
  'data-category.health': worse(8.5),
  'data-category.ai-interactions': worse(6.5),
  'data-category.third-party-sourced': worse(6.5),
  'data-category.children': neutral(6.5),
  'data-category.other': worse(5.5),
  'recipient.affiliates': worse(8),
  'recipient.advertisers': worse(9),
  'recipient.service-providers': worse(5.5),
  'recipient.payment-partners': worse(5.5),
  'recipient.ai-providers': worse(8),
  'recipient.law-enforcement': worse(6),
  'recipient.public': worse(6),
  'recipient.business-customers': worse(6.5),
  'recipient.identity-verification': worse(7.5),
  'recipient.safety-consortia': worse(5.5),
  'recipient.other-third-parties': worse(6.5),
  'purpose.service-provision': neutral(3.5),
  'purpose.security-safety': neutral(4),
  'purpose.personalisation': worse(6.5),
  'purpose.marketing': worse(6.5),
  'purpose.ads': worse(9),
  'purpose.ai-training': worse(9),
  'purpose.age-assurance': neutral(6),
  'purpose.sale': worse(9.5),
  'term.arbitration': worse(9),
  'term.class-waiver': worse(8),
  'term.dispute-procedure': neutral(5.5),
  'term.jurisdiction': worse(6),
  'term.governing-law': neutral(4.5),
  'term.unilateral-change': worse(6.5),
  'term.termination': worse(6),
  'term.content-licence': worse(7.5),
  'term.name-likeness': worse(7),
  'term.liability-limit': worse(6),
  'term.indemnity': worse(6),
  'term.auto-renewal': worse(7),
  'term.fees': worse(7),
  'term.refunds': worse(6.5),
  'term.prohibited-use': neutral(5),
  'term.assignment': worse(6),
  'term.eligibility-age': neutral(6),
  'term.contracting-entity': neutral(3.5),
  'term.third-party-terms': neutral(4),
  'term.user-responsibility': worse(5),
  'term.other': neutral(2.5),
  'choice.opt-out': better(7.5),
  'choice.opt-in-consent': better(6),
  'choice.objection': better(6),
  'choice.deletion': better(6),
  'choice.access-portability': better(5.5),
  'choice.settings-control': better(6),
  'choice.account-closure': better(5.5),
  'choice.subscription-cancel': better(7),
  'choice.no-ads-subscription': neutral(6),
  'choice.appeal': better(6),
  'notice.effective-date': neutral(2),
  'notice.refusal-consequence': neutral(6),
  'notice.transparency': neutral(3),
  'notice.retention': worse(6.5),
  'notice.transfer': neutral(5.5),
  'notice.controller-entity': neutral(3.5),
  'notice.legal-basis': neutral(4.5),
  // A promise weighs the same whether it comes or goes.
  'notice.promise-added': better(8.5),
  'notice.promise-removed': { weight: 8.5, added: 'worse', removed: 'better' },
};
