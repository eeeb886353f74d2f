/** Whom services belong to. */
import type { Service } from '../../src/model.ts';
import type { Company } from '../messages.ts';
import { knowledge } from './knowledge.ts';

/** A group stands for all its services; a service without one stands for itself. */
export const companyOf = ({ group, id, name }: Service): Company =>
  group === null ? { key: `service:${id}`, name } : { key: `group:${group}`, name: group };

// Memory is enough: a long ledger names thousands of services, and each time that it is opened asks for all of them.
let known = new Map<string, Company | null>();

/** To be called after a feed has brought or taken services. */
export function forgetCompanies(): void {
  known = new Map();
}

/** The companies of these services, each once. */
export async function companiesOf(ids: readonly string[]): Promise<Company[]> {
  // What is forgotten meanwhile is not held on to.
  const held = known;
  const unknown = ids.filter((id) => !held.has(id));
  const services = await (await knowledge()).findServicesById(unknown);
  for (const [at, id] of unknown.entries()) {
    const service = services[at];
    held.set(id, service ? companyOf(service) : null);
  }
  const companies = ids.flatMap((id) => held.get(id) ?? []);
  return [...new Map(companies.map((company) => [company.key, company])).values()];
}
