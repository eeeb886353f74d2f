/** Schemas and model say the same, and hostile input is refused with sentences. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readCatalogue } from '../src/knowledge/index.ts';
import { describeIssues } from '../src/knowledge/issues.ts';
import type * as model from '../src/model.ts';
import * as schemas from '../src/schemas.ts';
import { TOPICS } from '../src/vocabulary.ts';
import { changeEntry, decision, prompt, serviceEntry } from './knowledge/fixtures.ts';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Inferred<S extends keyof typeof schemas> = (typeof schemas)[S] extends z.ZodMiniType<infer T> ? T : never;

/** Fails to compile where a schema and the model differ. */
const SAME: {
  prompt: Same<Inferred<'promptSchema'>, model.Prompt>;
  text: Same<Inferred<'textSchema'>, model.Text>;
  service: Same<Inferred<'serviceSchema'>, model.Service>;
  source: Same<Inferred<'sourceSchema'>, model.Source>;
  evidence: Same<Inferred<'evidenceSchema'>, model.Evidence>;
  finding: Same<Inferred<'findingSchema'>, model.Finding>;
  change: Same<Inferred<'policyChangeSchema'>, model.PolicyChange>;
  decision: Same<Inferred<'decisionSchema'>, model.Decision>;
  assessment: Same<Inferred<'assessmentSchema'>, model.Assessment>;
} = {
  prompt: true,
  text: true,
  service: true,
  source: true,
  evidence: true,
  finding: true,
  change: true,
  decision: true,
  assessment: true,
};

const change = [...readCatalogue([serviceEntry('whatsapp')], [changeEntry('c', 'whatsapp')]).changes.values()][0];
const whole = {
  prompt: [schemas.promptSchema, prompt],
  service: [schemas.serviceSchema, serviceEntry('whatsapp')],
  change: [schemas.policyChangeSchema, change],
  decision: [schemas.decisionSchema, decision('d1')],
  assessment: [
    schemas.assessmentSchema,
    {
      prompt,
      service: serviceEntry('x'),
      level: 'serious',
      changes: [change],
      unknown: [],
      decisions: [decision('d')],
      texts: [],
    },
  ],
} satisfies Record<string, [z.ZodMiniType, unknown]>;

const errorsOf = (schema: z.ZodMiniType, value: unknown) => {
  const parsed = z.safeParse(schema, value);
  return parsed.success ? [] : describeIssues(parsed.error.issues);
};

describe('schemas and model', () => {
  it('say the same', () => {
    expect(Object.values(SAME).every(Boolean)).toBe(true);
  });

  it.each(Object.entries(whole))('a whole %s comes through unchanged', (_, [schema, value]) => {
    expect(z.parse(schema, value)).toEqual(value);
    expect(z.parse(schema, JSON.parse(JSON.stringify(value)))).toEqual(value);
  });

  it.each(Object.entries(whole))('a %s of which any part is missing is refused', (_, [schema, value]) => {
    for (const key of Object.keys(value ?? {})) {
      expect(errorsOf(schema, { ...(value as object), [key]: undefined }), key).not.toEqual([]);
    }
  });

  it.each(Object.entries(whole))('a %s of which any part is of another type is refused', (_, [schema, value]) => {
    for (const key of Object.keys(value ?? {})) {
      for (const other of [Symbol.iterator, () => 1, Number.NaN, { toString: () => 'x' }]) {
        expect(errorsOf(schema, { ...(value as object), [key]: other }), key).not.toEqual([]);
      }
    }
  });

  it.each(Object.entries(whole))('what nobody asked for does not come through with a %s', (_, [schema, value]) => {
    const more = z.parse(schema, { ...(value as object), extra: 1, constructor: 'x' });
    expect(Object.keys(more as object)).not.toContain('extra');
    const polluted = JSON.parse(JSON.stringify(value).replace('{', '{"__proto__":{"polluted":true},'));
    expect(Object.hasOwn(z.parse(schema, polluted) as object, '__proto__')).toBe(false);
    expect('polluted' in {}).toBe(false);
  });
});

describe('hostile input', () => {
  it('of any shape is refused, never thrown on', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
        for (const [schema] of Object.values(whole)) expect(z.safeParse(schema, value).success).toBe(false);
      }),
    );
  });

  it.each<[string, z.ZodMiniType, unknown, string]>([
    [
      'a long statement',
      schemas.promptSchema,
      { ...prompt, statement: 'x'.repeat(4001) },
      'statement: has more than 4000 characters',
    ],
    ['no statement', schemas.promptSchema, { ...prompt, statement: '' }, 'statement: must not be empty'],
    [
      'many documents',
      schemas.promptSchema,
      { ...prompt, documents: Array(31).fill(prompt.documents[0]) },
      'documents: has more than 30 entries',
    ],
    ['more than sure', schemas.promptSchema, { ...prompt, confidence: 1.1 }, 'confidence: is more than 1'],
    [
      'an unknown kind',
      schemas.promptSchema,
      { ...prompt, kind: 'cookies' },
      'kind: must be one of: reconsent, signup',
    ],
    [
      'an unknown answer',
      schemas.decisionSchema,
      decision('d', { answer: 'maybe' as never }),
      'answer: must be one of: accepted',
    ],
    ['a day before time', schemas.decisionSchema, decision('d', { at: -1 }), 'at: is less than 0'],
    [
      'a service without domain',
      schemas.serviceSchema,
      serviceEntry('x', { domains: [] }),
      'domains: must not be empty',
    ],
    [
      'a quotation of 16 words',
      schemas.sourceSchema,
      { id: 's', url: 'https://a.example/', publisher: 'A', published: null, quote: 'a '.repeat(16) },
      'at most 15 words',
    ],
    ['a topic nobody knows', schemas.findingSchema, { topic: 'data-category.soul' }, `must be one of: ${TOPICS[0]}`],
    ['evidence of no kind', schemas.evidenceSchema, { kind: 'hearsay' }, 'kind: is of a kind that is not known'],
    ['words without English', schemas.textSchema, { de: 'Nein.' }, 'en: here must be text'],
  ])('is refused with a sentence: %s', (_, schema, value, sentence) => {
    expect(errorsOf(schema, value).join('\n')).toContain(sentence);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//evil.example', 'chrome://x', ''])(
    'is no address: %j',
    (url) => {
      const documents = [{ type: 'Terms of Service', title: 'Terms', url }];
      expect(errorsOf(schemas.promptSchema, { ...prompt, documents })).not.toEqual([]);
      expect(errorsOf(schemas.decisionSchema, decision('d', { page: url }))).not.toEqual([]);
    },
  );

  it.each([
    'WhatsApp.com',
    'https://whatsapp.com',
    'whatsapp.com/',
    'com',
    'a..com',
    '-a.com',
    ' a.com',
    'a.com\n',
    '*.com',
  ])('is no domain: %j', (domain) => {
    expect(errorsOf(schemas.serviceSchema, serviceEntry('x', { domains: [domain] }))).not.toEqual([]);
  });

  it.each(['2021-13-01', '2021-02-30', '21-01-01', '2021-1-1', '2021-01-01T00:00', 'soon', ''])(
    'is no day: %j',
    (day) => {
      expect(errorsOf(schemas.policyChangeSchema, { ...change, announced: day })).not.toEqual([]);
    },
  );

  it('is a language that is none: its words are left out', () => {
    expect(z.parse(schemas.textSchema, { en: 'No.', de: 'Nein.', '<b>': 'x' })).toEqual({ en: 'No.', de: 'Nein.' });
  });

  it('is a quotation that does not stand where it says', () => {
    const deadline = { quote: 'After this date', start: 44, end: 59, date: '2021-02-08' };
    expect(errorsOf(schemas.promptSchema, { ...prompt, deadline })).toEqual([]);
    for (const wrong of [{ start: 0, end: 15 }, { start: 43 }, { quote: 'After that date' }]) {
      const errors = errorsOf(schemas.promptSchema, { ...prompt, deadline: { ...deadline, ...wrong } });
      expect(errors).toEqual(['the whole: a quotation stands where its offsets say']);
    }
    const half = { ...deadline, start: 44.5 };
    expect(errorsOf(schemas.promptSchema, { ...prompt, deadline: half })).toEqual([
      'deadline.start: here must be a whole number',
    ]);
  });

  it('is read in no more time than its length asks for', () => {
    const start = performance.now();
    const long = 'a'.repeat(200_000);
    const domains = [long, `${'a.'.repeat(100_000)}!`, `${'a-'.repeat(100_000)}!`];
    errorsOf(schemas.serviceSchema, serviceEntry('x', { domains }));
    errorsOf(schemas.decisionSchema, decision(long, { page: `https://a.example/${long}` }));
    const source = { id: long, url: long, publisher: long, published: long };
    errorsOf(schemas.sourceSchema, { ...source, quote: ' '.repeat(200_000) });
    errorsOf(schemas.sourceSchema, { ...source, quote: `x${' '.repeat(200_000)}x` });
    // Far above what it takes, and far below what anything that grows with the square would.
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
