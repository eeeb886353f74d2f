import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { guessRegistrable, shardOf } from '../../../src/knowledge/feed/shards.ts';
import { shardsOfDomain } from '../../../src/knowledge/publishing.ts';

it.each([
  ['whatsapp.com', 'whatsapp.com'],
  ['web.whatsapp.com', 'whatsapp.com'],
  ['www.bbc.co.uk', 'bbc.co.uk'],
  ['shop.example.com.br', 'example.com.br'],
  ['a.b.c.example.de', 'example.de'],
  ['co.uk', 'co.uk'],
  ['localhost', 'localhost'],
])('%s is taken to stand under %s', (host, registrable) => {
  expect(guessRegistrable(host)).toBe(registrable);
});

it('is the first byte of the SHA-256', async () => {
  const first = createHash('sha256').update('whatsapp.com').digest()[0];
  expect(await shardOf('whatsapp.com')).toBe(first);
});

it('is among the shards that the publisher fills, whichever host of the domain a prompt stands on', async () => {
  const label = fc.oneof(fc.stringMatching(/^[a-z]([a-z0-9-]{0,8}[a-z0-9])?$/), fc.constantFrom('go', 'com', 'web'));
  const endings = fc.constantFrom('com', 'co.uk', 'de', 'k12.ca.us', 'com.au', 'org', 'kawasaki.jp', 'gov.in', 'co.xy');
  await fc.assert(
    fc.asyncProperty(label, endings, fc.array(label, { minLength: 1, maxLength: 3 }), async (name, ending, below) => {
      const domain = `${name}.${ending}`;
      const looked = await shardOf(guessRegistrable([...below, domain].join('.')));
      expect(await shardsOfDomain(domain)).toContain(looked);
    }),
  );
});

it.each([
  ['web.de', 'registration.web.de'],
  ['id.me', 'account.shop.id.me'],
])(
  'holds a service at %s, which looks like a second level, wherever a prompt on %s is looked for',
  async (domain, host) => {
    expect(await shardsOfDomain(domain)).toContain(await shardOf(guessRegistrable(host)));
  },
);

it('holds a service in one or two shards where its domain looks like no second level', async () => {
  expect(await shardsOfDomain('whatsapp.com')).toHaveLength(1);
  expect(await shardsOfDomain('bbc.co.uk')).toHaveLength(1);
  expect((await shardsOfDomain('school.k12.ca.us')).length).toBeLessThanOrEqual(2);
});
