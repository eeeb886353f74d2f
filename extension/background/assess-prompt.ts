/** Looks up what is known and puts it together. */
import { assess } from '../../src/assessment/index.ts';
import type { Assessment, Prompt, Service } from '../../src/model.ts';
import { knowledge } from './knowledge.ts';

/** Of the group's other services, the latest changes: few touch this one. */
const MOST_OF_GROUP = 20;

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

const hostsOf = (prompt: Prompt) =>
  prompt.documents.flatMap(({ url }) => (url && URL.canParse(url) ? [new URL(url).host] : []));

async function assessService(prompt: Prompt | null, service: Service | null, host: string): Promise<Assessment> {
  const store = await knowledge();
  const [changes, groupChanges, decisions, { region }] = await Promise.all([
    service ? store.changesOfService(service) : [],
    service ? store.changesOfGroup(service, MOST_OF_GROUP) : [],
    service ? store.decisionsOfService(service.id) : store.decisionsOfHost(host),
    store.readSettings(),
  ]);
  return assess({ prompt, service, changes, groupChanges, region, decisions, today: isoDay(Date.now()) });
}

/** @param host of the frame that the prompt stands in */
export async function assessPrompt(prompt: Prompt, host: string): Promise<Assessment> {
  const store = await knowledge();
  const { service } = await store.findService({ host, name: prompt.service, documentHosts: hostsOf(prompt) });
  return assessService(prompt, service, host);
}

/** For a page without a prompt. */
export async function assessHost(host: string): Promise<Assessment> {
  const store = await knowledge();
  const { service } = await store.findService({ host, name: null, documentHosts: [] });
  return assessService(null, service, host);
}
