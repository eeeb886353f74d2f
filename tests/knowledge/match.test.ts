import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Knowledge, openKnowledge } from '../../src/knowledge/index.ts';
import { plant } from './damage.ts';
import { catalogue, serviceEntry } from './fixtures.ts';

let store: Knowledge;
beforeAll(async () => {
  store = await openKnowledge('match');
  const shared = [
    serviceEntry('bigmail', { name: 'Big Mail', domains: ['mail.example', 'big.example'] }),
    serviceEntry('big', { name: 'Big', domains: ['big.example'] }),
    serviceEntry('bigmaps', { name: 'Big Maps', domains: ['maps.example', 'big.example'] }),
    serviceEntry('bigplay', { name: 'Big Play', domains: ['play.big.example'] }),
    serviceEntry('tube', { name: 'Tube', domains: ['tube.example'], group: 'Engine' }),
    serviceEntry('engine', { name: 'Engine', domains: ['engine.example'], group: 'Engine' }),
    serviceEntry('phone-de', { name: 'Phone', domains: ['phone-de.example'], group: 'Calls' }),
    serviceEntry('phone-uk', { name: 'Phone', domains: ['phone-uk.example'], group: 'Calls' }),
    serviceEntry('calls', { name: 'Calls', domains: ['calls.example'], group: 'Calls' }),
    serviceEntry('little', {
      name: 'Little',
      domains: ['little.example'],
      documents: [{ type: 'Privacy Policy', url: 'https://www.policy-host.example/legal/little/' }],
    }),
  ];
  await store.loadCatalogue({ ...catalogue, services: [...catalogue.services, ...shared] });
});

const find = (host: string, name: string | null = null, hosts: string[] = []) =>
  store.findService({ host, name, documents: hosts.map((one) => `https://${one}/terms`) });

describe('a page on a known host', () => {
  it('belongs to the service of the nearest domain above it', async () => {
    for (const host of ['whatsapp.com', 'web.whatsapp.com', 'WWW.WhatsApp.com:443', 'a.b.wa.me', 'whatsapp.com.']) {
      expect(await find(host), host).toMatchObject({ service: { id: 'whatsapp' }, by: 'host' });
    }
    expect(await find('store.play.big.example')).toMatchObject({ service: { id: 'bigplay' } });
  });

  it('belongs, where services share the domain, to the one named, else to the one whose main domain it is', async () => {
    expect(await find('big.example', 'Big Maps')).toMatchObject({ service: { id: 'bigmaps' } });
    expect(await find('big.example')).toMatchObject({ service: { id: 'big' } });
  });
});

describe('a page on an unknown host', () => {
  it('belongs to the service that it names and whose texts it links to', async () => {
    expect(await find('login.partner.example', 'WhatsApp LLC', ['www.whatsapp.com'])).toMatchObject({
      service: { id: 'whatsapp' },
      by: 'documents',
      domain: 'whatsapp.com',
    });
    const among = await find('shop.example', 'Signal', ['shop.example', 'www.whatsapp.com', 'signal.org']);
    expect(among).toMatchObject({ service: { id: 'signal' } });
  });

  it('belongs to the service that it names where it links to a text of the same corporate group', async () => {
    expect(await find('sign-in.example', 'Tube', ['policies.engine.example'])).toMatchObject({
      service: { id: 'tube' },
      by: 'documents',
      domain: 'engine.example',
    });
    // Engine has no part in Signal, and a name that two of the group bear says nothing.
    expect(await find('sign-in.example', 'Signal', ['policies.engine.example'])).toMatchObject({ service: null });
    expect(await find('sign-in.example', 'Phone', ['calls.example'])).toMatchObject({ service: null });
    expect(await find('sign-in.example', 'Phone', ['phone-uk.example'])).toMatchObject({ service: { id: 'phone-uk' } });
  });

  it('belongs to the service that it names where it links to a known address of its documents', async () => {
    const at = (name: string, ...documents: string[]) => store.findService({ host: 'frame.example', name, documents });
    const found = await at('Little', 'https://policy-host.example/legal/little?lang=en#top');
    expect(found).toMatchObject({ service: { id: 'little' }, by: 'documents', domain: 'policy-host.example' });
    for (const other of ['https://policy-host.example/legal/other', 'https://policy-host.example/', 'javascript:0', ''])
      expect(await at('Little', other), other).toMatchObject({ service: null });
    expect(await at('Signal', 'https://policy-host.example/legal/little')).toMatchObject({ service: null });
  });

  it('belongs to nobody by its name alone', async () => {
    expect(await find('chat.example', 'WhatsApp')).toEqual({ service: null, why: 'name-only' });
    expect(await find('chat.example', 'WhatsApp', ['chat.example'])).toEqual({ service: null, why: 'name-only' });
    expect(await find('chat.example', 'WhatsApp', ['signal.org'])).toEqual({ service: null, why: 'name-only' });
  });

  it('belongs to nobody by its links alone', async () => {
    expect(await find('shop.example', null, ['www.whatsapp.com'])).toEqual({ service: null, why: 'name-missing' });
    expect(await find('shop.example', 'The Shop', ['www.whatsapp.com'])).toMatchObject({ service: null });
  });

  it('belongs to nobody where nothing is known', async () => {
    expect(await find('chat.example')).toEqual({ service: null, why: 'host-not-known' });
    for (const host of ['', 'localhost', '127.0.0.1:8080', '[::1]', '..', '.com', 'com']) {
      expect(await find(host), host).toEqual({ service: null, why: 'host-not-known' });
    }
  });
});

describe('a look-alike', () => {
  it('is refused, also when it names the service and links to its true texts', async () => {
    for (const host of ['whatsapp.com.evil.example', 'web.whatsapp.com.evil.example', 'whatsapp-com.evil.example']) {
      expect(await find(host), host).toEqual({ service: null, why: 'look-alike' });
      expect(await find(host, 'WhatsApp', ['www.whatsapp.com']), host).toEqual({ service: null, why: 'look-alike' });
    }
  });

  it('is refused where it is written in punycode', async () => {
    const place = await find('xn--whtsapp-cxb.com', 'WhatsApp', ['www.whatsapp.com']);
    expect(place).toEqual({ service: null, why: 'punycode' });
  });

  it('is not known by the letters it shares with a known domain', async () => {
    expect(await find('notwhatsapp.com')).toEqual({ service: null, why: 'host-not-known' });
    expect(await find('whatsapp.co')).toEqual({ service: null, why: 'host-not-known' });
  });
});

it('steps over a broken row and finds the service that shares its domain', async () => {
  await plant('match', 'services', {
    origin: 'old',
    id: 'whatsapp',
    names: 'whatsapp',
    service: { domains: ['wa.me'] },
  });
  expect(await find('wa.me')).toMatchObject({ service: { id: 'whatsapp' } });
  expect(store.brokenRows()).toBe(1);
});
