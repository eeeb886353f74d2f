/** A device without a browser: the extension's API as far as reading texts needs it, and a web of made-up pages. */
import { vi } from 'vitest';
import { openKnowledge } from '../../src/knowledge/index.ts';
import { shipLanguages } from '../../tools/build/languages.ts';
import { shipWords } from '../../tools/build/words.ts';

const ship = [...shipLanguages(), ...(await shipWords())];
/** What is kept as long as the browser runs, and what is kept for good. */
const [session, local] = [new Map<string, unknown>(), new Map<string, unknown>()];
const areaOf = (kept: Map<string, unknown>) => ({
  get: async (keys: string[] | string | null) =>
    structuredClone(Object.fromEntries([...kept].filter(([key]) => keys === null || [keys].flat().includes(key)))),
  set: async (values: object) => {
    for (const [key, value] of Object.entries(values)) kept.set(key, structuredClone(value));
  },
  remove: async (keys: string[] | string) => {
    for (const key of [keys].flat()) kept.delete(key);
  },
});

export const notifications: { title: string; message: string }[] = [];

export const browser = {
  storage: { session: areaOf(session), local: areaOf(local) },
  i18n: {
    getMessage: (key: string) => (key === 'ui_language' ? 'en' : ''),
    getUILanguage: () => 'en',
  },
  runtime: { getURL: (path: string) => `extension://${path}` },
  notifications: {
    create: async (_: string, options: (typeof notifications)[number]) => notifications.push(options),
    clear: async () => true,
  },
  alarms: { get: async () => undefined, create: async () => undefined },
};

export const store = await openKnowledge('device');
export const pages = new Map<string, string>();
/** Addresses asked for, and how many at most at the same time. */
export const asked = { addresses: [] as string[], running: 0, most: 0 };

/** Empties the session and the list of what was asked, as if the browser had been started anew. */
export function startAnew(): void {
  session.clear();
  Object.assign(asked, { addresses: [], running: 0, most: 0 });
  notifications.length = 0;
}

/** Whether the device has a connection. */
export const connection = { onLine: true };
vi.stubGlobal('navigator', connection);

/** Where addresses lead. */
export const moved = new Map<string, string>();

/** Addresses that never answer. */
export const silent = new Set<string>();

const shipped = (address: string) => ship.find(({ fileName }) => address === `extension://${fileName}`);

vi.stubGlobal('fetch', async (address: string, { signal }: RequestInit = {}) => {
  const own = shipped(address);
  if (own) return new Response(Buffer.from(own.source));
  asked.addresses.push(address);
  asked.running++;
  asked.most = Math.max(asked.most, asked.running);
  await new Promise((resolve, reject) => {
    if (!silent.has(address)) setTimeout(resolve, 5);
    signal?.addEventListener('abort', () => reject(new Error('aborted')));
  }).finally(() => asked.running--);
  const url = moved.get(address) ?? address;
  const page = pages.get(url);
  const response = new Response(page ?? 'No', { status: page ? 200 : 404, headers: { 'content-type': 'text/html' } });
  return Object.defineProperty(response, 'url', { value: url });
});
