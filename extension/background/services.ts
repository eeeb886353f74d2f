/** What is known about services and companies, for the dashboard. */
import { assess, dayOf } from '../../src/assessment/index.ts';
import { dayOfChange, foundBy, type Knowledge } from '../../src/knowledge/index.ts';
import type { Decision, PolicyChange, Service } from '../../src/model.ts';
import type { FoundService, Reply, ToldChange } from '../messages.ts';
import { companyOf } from './companies.ts';
import { teller } from './explain.ts';
import { knowledge } from './knowledge.ts';

/** What is new, on the first screen. */
const LATEST = 12;

const found = (service: Service): FoundService => ({
  id: service.id,
  name: service.name,
  domain: service.domains[0] ?? '',
  company: companyOf(service),
  alias: null,
});

/** What the person has accepted of a service: changes they were told of, and those in force on that day. */
export const acceptedChanges = (decision: Decision, changes: readonly PolicyChange[]): PolicyChange[] =>
  decision.answer === 'accepted' ? knownThen(decision, changes) : [];

/** Changes that were told of, or known of, on the day of the decision. */
export const knownThen = ({ at, shown }: Decision, changes: readonly PolicyChange[]): PolicyChange[] =>
  changes.filter((change) => shown?.changes.includes(change.id) || dayOfChange(change) <= dayOf(at));

export async function findServices(text: string): Promise<Reply<'find-services'>> {
  const services = await (await knowledge()).searchServices(text);
  return {
    services: services.map((service) => {
      const by = foundBy(service, text);
      if (by === 'name') return found(service);
      return 'alias' in by ? { ...found(service), alias: by.alias } : { ...found(service), domain: by.domain };
    }),
  };
}

export async function latestChanges(): Promise<Reply<'latest-changes'>> {
  const [changes, tell] = await Promise.all([(await knowledge()).latestChanges(LATEST), teller()]);
  return { changes: changes.map((change) => ({ ...tell.change(change), service: found(change.service) })) };
}

/** A service's changes, each as a story of its own, newest first. */
export async function serviceStories(id: string): Promise<Reply<'service-stories'>> {
  const store = await knowledge();
  const service = await store.findServiceById(id);
  if (!service) return null;
  const [changes, tell] = await Promise.all([store.changesOf(id), teller()]);
  const today = dayOf(Date.now());
  const toldOf = (change: PolicyChange): ToldChange => {
    const story = tell.story(assess({ prompt: null, service, changes: [change], decisions: [], today }), service.name);
    // Its situation speaks of a page the person is on.
    return { date: tell.change(change).date, story: { ...story, situation: undefined } };
  };
  return { service: found(service), changes: changes.map(toldOf) };
}

/** Every known service that a row of the ledger names. */
async function servicesOfLedger({ ledger, findServicesById }: Knowledge): Promise<Service[]> {
  return (await findServicesById(await ledger.services())).filter((service) => service !== null);
}

/** What a company learns about the person over all that they accepted from it. */
export async function companyPicture(key: string): Promise<Reply<'company-picture'>> {
  const store = await knowledge();
  const services = (await servicesOfLedger(store)).filter((service) => companyOf(service).key === key);
  const [first] = services;
  const company = first ? companyOf(first) : { key, name: key.slice(key.indexOf(':') + 1) };
  let count = 0;
  const parts = await Promise.all(
    services.map(async (service) => {
      const [decisions, changes] = await Promise.all([
        store.decisionsOfService(service.id),
        store.changesOf(service.id),
      ]);
      const accepted = decisions.filter(({ answer }) => answer === 'accepted');
      count += accepted.length;
      const own = changes.filter((change) =>
        accepted.some((decision) => acceptedChanges(decision, [change]).length > 0),
      );
      return { service: service.name, changes: own };
    }),
  );
  return { company, decisions: count, picture: (await teller()).company(company.name, parts) };
}
