import { expect, it } from 'vitest';
import { toLine, toReport } from '../../../tools/benchmark-detect/report.ts';
import { BASE, document, page, prompt } from './prompts.ts';

const seen = { unheld: 0, scanMs: [3, 9], answered: true, base: BASE, problem: null };

it('a line holds what the background received, and no offsets', () => {
  const full = prompt({
    alternatives: [{ kind: 'later', text: 'Not now' }],
    documents: [document(null)],
    deadline: { date: '2021-02-08', quote: 'by 8 February', start: 3, end: 16 },
    consequence: { kind: 'access-lost', quote: 'lose access', start: 20, end: 31 },
  });
  expect(JSON.parse(toLine({ ...seen, page: page(), prompts: [full] }))).toEqual({
    id: 'shop',
    prompts: [
      {
        kind: 'signup',
        statement: 'By signing up you agree to our Terms.',
        action: 'Sign up',
        alternatives: [{ kind: 'later', text: 'Not now' }],
        documents: [{ type: 'Terms of Service', title: 'Terms', url: null }],
        service: null,
        deadline: { date: '2021-02-08', quote: 'by 8 February' },
        consequence: { kind: 'access-lost', quote: 'lose access' },
        confidence: 1,
      },
    ],
    scanMs: [3, 9],
    base: BASE,
  });
});

it('the report names misses, false alarms and pages that did not load', () => {
  const report = toReport([
    { ...seen, page: page({ id: 'lost' }), prompts: [] },
    { ...seen, page: page({ id: 'wolf', label: 'negative', kind: 'article' }), prompts: [prompt()] },
    { ...seen, page: page({ id: 'broken', label: 'negative' }), prompts: [], problem: 'Page crashed' },
  ]);
  expect(report).toMatch(/Missed \(1\)\n {2}lost/);
  expect(report).toMatch(/False alarms \(1\)\n {2}wolf/);
  expect(report).toMatch(/broken: Page crashed/);
  expect(report).toMatch(/Scans: 6; p50 3\.0 ms, p95 9\.0 ms/);
});
