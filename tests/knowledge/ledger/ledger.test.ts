import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openKnowledge, type VersionInput } from '../../../src/knowledge/index.ts';
import { plant } from '../damage.ts';
import { decision } from '../fixtures.ts';

const ADDRESS = 'https://a.example/privacy';
const text = (name: string): VersionInput => ({
  hash: name.padEnd(64, '0'),
  addresses: [ADDRESS],
  url: ADDRESS,
  type: 'Privacy',
  owner: 'whatsapp',
  lang: 'en',
  region: null,
  readAt: 1000,
  text: `.The text of ${name}.`,
});
const ids = (decisions: { id: string }[]) => decisions.map(({ id }) => id);

describe('the ledger of its owner', () => {
  it('is read newest first, piece by piece, each row once, also rows of one moment', async () => {
    const { ledger } = await openKnowledge('pages');
    const times = [5, 7, 7, 7, 7, 9, 1];
    await ledger.add(times.map((at, index) => decision(`d${index}`, { at })));
    const seen: string[] = [];
    let place = null;
    do {
      const page = await ledger.read(place, 2);
      expect(page.decisions.length).toBeLessThanOrEqual(2);
      seen.push(...ids(page.decisions));
      place = page.next;
    } while (place);
    expect(seen).toEqual(['d5', 'd4', 'd3', 'd2', 'd1', 'd0', 'd6']);
  });

  it('goes on where it was, also when that row was erased in between', async () => {
    const { ledger } = await openKnowledge('pages-erased');
    await ledger.add([1, 2, 3, 4].map((at) => decision(`d${at}`, { at })));
    const { next } = await ledger.read(null, 2);
    await ledger.erase('d3');
    expect(ids((await ledger.read(next, 9)).decisions)).toEqual(['d2', 'd1']);
  });

  it('steps over broken rows', async () => {
    const { ledger } = await openKnowledge('pages-broken');
    await ledger.add([1, 3].map((at) => decision(`d${at}`, { at })));
    await plant('pages-broken', 'decisions', { host: 'x', decision: { id: 'bad', at: 2 } });
    expect(ids((await ledger.read(null)).decisions)).toEqual(['d3', 'd1']);
  });

  it('names each service once', async () => {
    const { ledger } = await openKnowledge('ledger-services');
    const services = ['whatsapp', 'slack', 'whatsapp', null, 'slack', 'zoom'];
    await ledger.add(services.map((serviceId, at) => decision(`d${at}`, { at, serviceId })));
    expect(await ledger.services()).toEqual(['slack', 'whatsapp', 'zoom']);
  });

  it('takes rows in once, and all of them or none', async () => {
    const { ledger } = await openKnowledge('ledger-add');
    expect(await ledger.add([decision('a'), decision('b'), decision('a')])).toBe(2);
    expect(await ledger.add([decision('b', { answer: 'later' }), decision('c')])).toBe(1);
    expect((await ledger.find('b'))?.answer).toBe('accepted');
    const broken = { ...decision('e'), page: 'javascript:alert(1)' };
    await expect(ledger.add([decision('d'), broken])).rejects.toThrow('can’t be kept'.replace('’', "'"));
    expect(await ledger.find('d')).toBeNull();
  });

  it('loses one row or all of them when its owner says so', async () => {
    const { ledger, countDecisions } = await openKnowledge('ledger-erase');
    await ledger.add([decision('a'), decision('b'), decision('c')]);
    expect(await ledger.erase('b')).toBe(true);
    expect(await ledger.erase('b')).toBe(false);
    expect(await countDecisions()).toBe(2);
    expect(await ledger.eraseAll()).toBe(2);
    expect(await countDecisions()).toBe(0);
  });

  it('takes with what it loses that a text was accepted by it, of whom and when; others still hold theirs', async () => {
    const store = await openKnowledge('ledger-erase-texts');
    const accepting = (id: string, name: string) =>
      decision(id, { answer: 'accepted', versions: [{ url: ADDRESS, type: 'Privacy', hash: name.padEnd(64, '0') }] });
    for (const name of ['a', 'b']) await store.keepVersion(text(name));
    for (const [id, name] of [
      ['d1', 'a'],
      ['d2', 'a'],
      ['d3', 'b'],
    ] as const)
      await store.recordDecision(accepting(id, name));
    const held = async () =>
      (await store.acceptedVersions()).map(({ hash, accepted }) => [hash[0], accepted.map((one) => one.decision)]);
    await store.ledger.erase('d3');
    expect(await held()).toEqual([['a', ['d2', 'd1']]]);
    await store.ledger.erase('d1');
    expect(await held()).toEqual([['a', ['d2']]]);
    await store.ledger.eraseAll();
    expect(await held()).toEqual([]);
    expect((await store.versionsAt(ADDRESS)).map(({ accepted }) => accepted)).toEqual([[], []]);
    // Taken in again from a file, it holds what is still there.
    await store.ledger.add([accepting('d1', 'a')]);
    expect(await held()).toEqual([['a', ['d1']]]);
  });
});
