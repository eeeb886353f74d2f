import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { openKnowledge } from '../../src/knowledge/index.ts';
import { fillDisk, plant, rowsIn } from './damage.ts';
import { decision, prompt } from './fixtures.ts';

let emptyDisk = () => {};
afterEach(() => emptyDisk());

const errorOf = (promise: Promise<unknown>) => promise.then(() => null).catch((error: unknown) => error);
const ids = (decisions: { id: string }[]) => decisions.map(({ id }) => id);

describe('the ledger', () => {
  it('keeps the whole prompt, its documents and what was shown', async () => {
    const store = await openKnowledge('ledger-whole');
    await store.recordDecision(decision('d1'));
    expect(await store.decisionsOfService('whatsapp')).toEqual([decision('d1')]);
  });

  it('records an id once, however often and however quickly it is told, and keeps the first telling', async () => {
    const store = await openKnowledge('ledger-once');
    const answers = await Promise.all([1, 2, 3].map((at) => store.recordDecision(decision('d1', { at }))));
    expect(answers.sort()).toEqual(['recorded', 'there-already', 'there-already']);
    expect(await store.recordDecision(decision('d1', { answer: 'later' }))).toBe('there-already');
    expect(await store.countDecisions()).toBe(1);
    expect(await store.decisionsOfService('whatsapp')).toMatchObject([{ answer: 'accepted' }]);
  });

  it('gives decisions of a service or of a host, newest first', async () => {
    const store = await openKnowledge('ledger-order');
    await store.recordDecision(decision('old', { at: 10 }));
    await store.recordDecision(decision('new', { at: 30, page: 'https://www.shop.example:8443/x' }));
    await store.recordDecision(decision('mid', { at: 20, serviceId: null, page: 'https://shop.example/y' }));
    expect(ids(await store.decisionsOfService('whatsapp'))).toEqual(['new', 'old']);
    expect(ids(await store.decisionsOfService('whatsapp', 1))).toEqual(['new']);
    expect(ids(await store.decisionsOfHost('WWW.shop.example'))).toEqual(['new', 'mid']);
    expect(await store.decisionsOfHost('hop.example')).toEqual([]);
  });

  it('is there again after the store was closed and opened', async () => {
    const store = await openKnowledge('ledger-again');
    await store.recordDecision(decision('d1'));
    store.close();
    expect(await (await openKnowledge('ledger-again')).countDecisions()).toBe(1);
    expect(await store.countDecisions()).toBe(1);
  });

  it('refuses what is no decision with a sentence that says where', async () => {
    const store = await openKnowledge('ledger-refuse');
    const long = decision('d1', { prompt: { ...prompt, text: 'x'.repeat(5000) } });
    expect(await errorOf(store.recordDecision(long))).toMatchObject({
      kind: 'broken',
      message: expect.stringContaining('prompt.text'),
    });
    expect(await errorOf(store.recordDecision(decision('d2', { page: 'javascript:alert(1)' })))).toMatchObject({
      kind: 'broken',
    });
    expect(await store.countDecisions()).toBe(0);
  });

  it.each(['at-once', 'at-the-end'] as const)('loses nothing when the disk is full (%s) and says so', async (how) => {
    const name = `ledger-full-${how}`;
    const store = await openKnowledge(name);
    await store.recordDecision(decision('d1'));
    emptyDisk = fillDisk(how);
    const error = await errorOf(store.recordDecision(decision('d2')));
    expect(error).toMatchObject({ kind: 'full' });
    emptyDisk();
    expect(ids(await store.decisionsOfService('whatsapp'))).toEqual(['d1']);
    expect(await store.recordDecision(decision('d2'))).toBe('recorded');
  });

  it('steps over broken rows, counts each once, and leaves them where they are', async () => {
    const store = await openKnowledge('ledger-broken');
    await store.recordDecision(decision('good', { at: 10 }));
    const broken = { host: 'web.whatsapp.com', decision: { id: 'broken', at: 20, serviceId: 'whatsapp' } };
    await plant('ledger-broken', 'decisions', broken);
    await plant('ledger-broken', 'decisions', { decision: { id: 'bare' } });

    expect(ids(await store.decisionsOfService('whatsapp', 1))).toEqual(['good']);
    expect(ids(await store.decisionsOfHost('web.whatsapp.com'))).toEqual(['good']);
    expect(store.brokenRows()).toBe(1);
    expect(await store.countDecisions()).toBe(3);
    expect(await rowsIn('ledger-broken', 'decisions')).toContainEqual(broken);
    expect(await store.recordDecision(decision('broken'))).toBe('there-already');
  });
});
