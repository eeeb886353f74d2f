/** A ledger to show: decisions as a person might have made them. */
import type { Decision, PolicyChange, Prompt } from '../../src/model.ts';
import type { Told } from './told.ts';

const promptFor = (service: string, url: string): Prompt => ({
  id: `prompt-${service}`,
  kind: 'reconsent',
  statement: `By tapping Agree, you accept ${service}’s new terms and privacy policy.`,
  action: 'Agree',
  alternatives: [{ kind: 'later', text: 'Not now' }],
  documents: [{ type: 'Privacy Policy', title: 'privacy policy', url }],
  service,
  deadline: null,
  consequence: null,
  text: `By tapping Agree, you accept ${service}’s new terms and privacy policy.`,
  lang: 'en',
  confidence: 0.9,
});

const dayAfter = ({ announced, effective }: PolicyChange): number =>
  Date.parse(`${(announced ?? effective ?? '2021-01-04').padEnd(10, '-01').slice(0, 10)}T14:02:00Z`) + 86_400_000;

const HASH = 'c'.repeat(64);
const IDS = ['whatsapp-2021', 'instagram-2023-pay-or-ads', 'slack-2024-ai-training', 'zoom-2023-ai-training'];

export function makeLedger({ changes, levelOf, story }: Told): Decision[] {
  const told = IDS.flatMap((id) => changes.filter((change) => change.id === id)).map(
    (change, index): Decision => ({
      id: `gallery-${change.id}`,
      at: dayAfter(change),
      answer: index === 2 ? 'later' : 'accepted',
      page: `https://${change.service.domains[0]}/terms`,
      prompt: promptFor(change.service.name, change.documents[0]?.url ?? 'https://example.org/privacy'),
      serviceId: change.service.id,
      versions: change.documents.slice(0, 1).map(({ type, url }) => ({ type, url, hash: HASH })),
      shown: { level: levelOf(change), headline: story(change).headline.text, changes: [change.id] },
    }),
  );
  const unknown: Decision = {
    id: 'gallery-unknown',
    at: Date.UTC(2025, 10, 3, 9, 30),
    answer: 'accepted',
    page: 'https://shop.example/checkout',
    prompt: {
      ...promptFor('The Little Shop', 'https://shop.example/terms'),
      kind: 'checkout',
      action: 'Buy now',
      statement: 'By clicking Buy now, you accept our terms and that disputes go to binding arbitration.',
    },
    serviceId: null,
    shown: null,
  };
  return [...told, unknown];
}
