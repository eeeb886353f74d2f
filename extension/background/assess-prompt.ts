/** Looks up what is known and puts it together. */
import { assess, dayOf, isSharedDocument, reportUnread } from '../../src/assessment/index.ts';
import { textOwner } from '../../src/knowledge/index.ts';
import type { Assessment, Prompt, Service, TextReport } from '../../src/model.ts';
import { knowledge } from './knowledge.ts';
import { linkedDocuments } from './texts/linked-documents.ts';
import { isBeingRead } from './texts/read-linked.ts';
import { readStored, reportsOf } from './texts/reports.ts';

/** Of the group's other services, the latest changes of documents that this one shares. */
const MOST_OF_GROUP = 10;

/** Whose texts are asked for at a page's host. */
const ownerAt = (service: Service | null, host: string): string => textOwner(service?.id ?? null, `https://${host}/`);

const addressesOf = (prompt: Prompt) => prompt.documents.flatMap(({ url }) => url ?? []);

async function assessService(
  prompt: Prompt | null,
  service: Service | null,
  host: string,
  texts: readonly TextReport[],
): Promise<Assessment> {
  const store = await knowledge();
  const [changes, groupChanges, decisions, { region }] = await Promise.all([
    service ? store.changesOfService(service) : [],
    service
      ? store.changesOfGroup(service, MOST_OF_GROUP, (address) => isSharedDocument(address, service, prompt))
      : [],
    service ? store.decisionsOfService(service.id) : store.decisionsOfHost(host),
    store.readSettings(),
  ]);
  return assess({ prompt, service, changes, groupChanges, region, decisions, texts, today: dayOf(Date.now()) });
}

/** @param host of the frame that the prompt stands in */
export async function findServiceOf(prompt: Prompt, host: string): Promise<Service | null> {
  const store = await knowledge();
  return (await store.findService({ host, name: prompt.service, documents: addressesOf(prompt) })).service;
}

/** What reading its documents has given so far; that it is switched off, where it is. */
async function textsOf(prompt: Prompt, reports: readonly TextReport[]): Promise<TextReport[]> {
  const documents = linkedDocuments(prompt);
  const now = Date.now();
  const known = new Set(reports.map(({ url }) => url));
  const others = documents.filter(({ url }) => !known.has(url));
  const underWay = others
    .filter(({ url }) => isBeingRead(url))
    .map((document) => reportUnread({ ...document, at: now }, 'texts-being-read'));
  const texts = [...reports, ...underWay];
  const store = await knowledge();
  if (texts.length > 0 || (await store.readSettings()).readLinkedTexts) return texts;
  return others.map((document) => reportUnread({ ...document, at: now }, 'texts-off'));
}

/** @param host of the frame that the prompt stands in */
export async function assessPrompt(prompt: Prompt, host: string): Promise<Assessment> {
  const addresses = linkedDocuments(prompt).map(({ url }) => url);
  // The warning waits for both: whose reports count is known once the service is.
  const [service, stored] = await Promise.all([findServiceOf(prompt, host), readStored(addresses)]);
  const texts = await textsOf(prompt, reportsOf(stored, ownerAt(service, host)));
  return assessService(prompt, service, host, texts);
}

const serviceOfHost = async (host: string) =>
  (await (await knowledge()).findService({ host, name: null, documents: [] })).service;

/** Whose texts stand at a host. */
export const ownerOfHost = async (host: string): Promise<string> => ownerAt(await serviceOfHost(host), host);

/** For a text by itself. @param owner whose text it is: a service's id, or `host:` and a host */
export async function assessOwner(owner: string, text: TextReport): Promise<Assessment> {
  const host = owner.startsWith('host:') ? owner.slice('host:'.length) : new URL(text.url).hostname;
  return assessHost(host, [text]);
}

/**
 * For a page without a prompt.
 * @param texts of the page itself, where it is a document
 */
export async function assessHost(host: string, texts: readonly TextReport[] = []): Promise<Assessment> {
  return assessService(null, await serviceOfHost(host), host, texts);
}
