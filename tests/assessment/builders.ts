/** Made-up services, prompts, changes and decisions for tests: valid, and plain where nothing is asked of them. */
import type { Decision, Evidence, Finding, PolicyChange, Prompt, Service, Source } from '../../src/model.ts';

export const makeService = (parts: Partial<Service> = {}): Service => ({
  id: 'parrot',
  name: 'Parrot',
  aliases: [],
  domains: ['parrot.example'],
  group: null,
  ...parts,
});

export const makeSource = (id: string, parts: Partial<Source> = {}): Source => ({
  id,
  url: `https://news.example/${id}`,
  publisher: 'Example News',
  published: '2024-03-02',
  ...parts,
});
export const cite = (...ids: string[]): Evidence[] => ids.map((id) => ({ kind: 'source', ...makeSource(id) }));

export const makeFinding = (parts: Partial<Finding> = {}): Finding => ({
  topic: 'data-category.contacts',
  data: [],
  recipients: [],
  purposes: [],
  modality: 'does',
  direction: 'new',
  effect: 'worse',
  evidence: cite('one'),
  ...parts,
});

export const makeChange = (parts: Partial<PolicyChange> = {}): PolicyChange => ({
  id: 'parrot-2024',
  service: makeService(),
  documents: [{ type: 'Privacy Policy', url: 'https://parrot.example/privacy' }],
  regions: ['worldwide'],
  unaffected: [],
  announced: '2024-03-01',
  effective: '2024-04-01',
  deadline: null,
  headline: { en: 'Parrot will read your address book.' },
  findings: [makeFinding()],
  refusal: { possible: 'unknown', how: null, cost: { kind: 'unknown', statement: null }, evidence: cite('one') },
  before: [],
  stays: [],
  revisions: [],
  elsewhere: [],
  sources: [makeSource('one'), makeSource('two')],
  review: { state: 'reviewed', date: '2024-05-01' },
  ...parts,
});

/** A prompt whose quotations stand in its text, as detection would give it. */
export function makePrompt({
  deadline = null,
  consequence = null,
  ...parts
}: Partial<Omit<Prompt, 'deadline' | 'consequence'>> & {
  deadline?: { quote: string; date: string } | null;
  consequence?: { quote: string; kind: NonNullable<Prompt['consequence']>['kind'] } | null;
} = {}): Prompt {
  const statement = parts.statement ?? 'By tapping Agree you accept the new terms.';
  const text = parts.text ?? [statement, deadline?.quote ?? '', consequence?.quote ?? ''].join(' ');
  const place = <T extends { quote: string }>(part: T) => {
    const start = text.indexOf(part.quote);
    return { ...part, start, end: start + part.quote.length };
  };
  return {
    id: 'prompt-1',
    kind: 'reconsent',
    statement,
    action: 'Agree',
    alternatives: [{ kind: 'later', text: 'Not now' }],
    documents: [{ type: 'Privacy Policy', title: 'privacy policy', url: 'https://parrot.example/privacy' }],
    service: 'Parrot',
    text,
    lang: 'en',
    confidence: 0.9,
    ...parts,
    deadline: deadline && place(deadline),
    consequence: consequence && place(consequence),
  };
}

export const makeDecision = (day: string, parts: Partial<Decision> = {}): Decision => ({
  id: `decision-${day}`,
  at: Date.parse(`${day}T12:00:00Z`),
  answer: 'accepted',
  page: 'https://parrot.example/start',
  prompt: makePrompt({ id: 'an earlier prompt' }),
  serviceId: 'parrot',
  shown: null,
  ...parts,
});
