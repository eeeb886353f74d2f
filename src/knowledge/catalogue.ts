/**
 * The catalogue's files: `services.json`, a list of services, and `changes/<id>.json`, one policy
 * change each. In a file, findings and claims cite sources by id (`"sources": ["faq"]`), so that
 * a source is written once; `readChange` puts the evidence in its place.
 */
import * as z from 'zod/mini';
import type { Evidence, PolicyChange, Service, Source } from '../model.ts';
import * as schemas from '../schemas.ts';
import { describeIssues } from './issues.ts';

const cited = { sources: z.array(z.string()).check(z.minLength(1, 'name at least one source'), z.maxLength(10)) };
const claim = z.object({ ...schemas.claimShape, ...cited });

/** A change as its author writes it. */
export const changeFileSchema = z.object({
  ...schemas.policyChangeCoreShape,
  service: z.string(),
  findings: z.array(z.object({ ...schemas.findingCoreShape, ...cited })).check(z.minLength(1), z.maxLength(50)),
  refusal: z.object({ ...schemas.refusalShape, ...cited }),
  before: z.array(claim),
  stays: z.array(claim),
  revisions: z.array(z.object({ ...schemas.revisionShape, ...cited })),
  elsewhere: z.array(z.object({ service: z.string(), ...schemas.claimShape, ...cited })),
});
export const servicesFileSchema = z.array(schemas.serviceSchema);

/** What a file gave: the thing itself, or sentences saying what is wrong with it and where. */
export type Read<T> = { ok: true; value: T } | { ok: false; errors: string[] };

/**
 * Reads `services.json`.
 * @param data the parsed JSON, from anywhere
 * @returns the services by id
 */
export function readServices(data: unknown): Read<Map<string, Service>> {
  const parsed = z.safeParse(servicesFileSchema, data);
  if (!parsed.success) return { ok: false, errors: describeIssues(parsed.error.issues) };
  const services = new Map(parsed.data.map((service) => [service.id, service]));
  if (services.size < parsed.data.length) return { ok: false, errors: ['an id is there twice'] };
  return { ok: true, value: services };
}

/** What a whole catalogue gave: all that is right, and a sentence for each thing that is not. */
export interface CatalogueContents {
  services: Map<string, Service>;
  changes: Map<string, PolicyChange>;
  errors: string[];
}

/**
 * Reads services and changes one by one: a broken entry is left out, and so is a change whose
 * service is.
 * @param services what `services.json` holds
 * @param changes what each file of `changes/` holds
 */
export function readCatalogue(services: readonly unknown[], changes: readonly unknown[]): CatalogueContents {
  const contents: CatalogueContents = { services: new Map(), changes: new Map(), errors: [] };
  for (const [index, data] of services.entries()) {
    const parsed = z.safeParse(schemas.serviceSchema, data);
    const where = `services.json: ${nameEntry(data, index)}`;
    if (!parsed.success)
      contents.errors.push(...describeIssues(parsed.error.issues).map((error) => `${where}: ${error}`));
    else if (contents.services.has(parsed.data.id)) contents.errors.push(`${where}: this id is there twice`);
    else contents.services.set(parsed.data.id, parsed.data);
  }
  for (const [index, data] of changes.entries()) {
    const read = readChange(data, contents.services);
    const where = `changes: ${nameEntry(data, index)}`;
    if (!read.ok) contents.errors.push(...read.errors.map((error) => `${where}: ${error}`));
    else if (contents.changes.has(read.value.id)) contents.errors.push(`${where}: this id is there twice`);
    else contents.changes.set(read.value.id, read.value);
  }
  return contents;
}

/** An entry by its id where it has one that can be shown, else by its place. */
function nameEntry(data: unknown, index: number) {
  const id = data !== null && typeof data === 'object' && 'id' in data ? data.id : null;
  return typeof id === 'string' && id !== '' ? `"${id.slice(0, 100)}"` : `entry ${index + 1}`;
}

/**
 * Reads one file of `changes/`.
 * @param data the parsed JSON, from anywhere
 * @param services what `readServices` gave
 */
export function readChange(data: unknown, services: ReadonlyMap<string, Service>): Read<PolicyChange> {
  const parsed = z.safeParse(changeFileSchema, data);
  if (!parsed.success) return { ok: false, errors: describeIssues(parsed.error.issues) };
  const { service: serviceId, ...file } = parsed.data;
  const errors: string[] = [];
  const service = services.get(serviceId);
  if (!service) errors.push(`service: "${serviceId}" is not in services.json`);

  const sources = new Map(file.sources.map((source) => [source.id, source]));
  if (sources.size < file.sources.length) errors.push('sources: an id is there twice');
  const used = new Set<string>();
  const withEvidence = <T extends { sources: string[] }>(where: string, { sources: ids, ...rest }: T) => {
    const evidence = ids.flatMap((id): Evidence[] => {
      const source: Source | undefined = sources.get(id);
      used.add(id);
      if (!source) errors.push(`${where}: source "${id}" is not in sources`);
      return source ? [{ kind: 'source', ...source }] : [];
    });
    return { ...rest, evidence };
  };
  const all = <T extends { sources: string[] }>(where: string, items: T[]) =>
    items.map((item, index) => withEvidence(`${where}.${index}`, item));

  const change = {
    ...file,
    findings: all('findings', file.findings),
    refusal: withEvidence('refusal', file.refusal),
    before: all('before', file.before),
    stays: all('stays', file.stays),
    revisions: all('revisions', file.revisions),
    elsewhere: all('elsewhere', file.elsewhere),
  };
  for (const id of sources.keys()) if (!used.has(id)) errors.push(`sources: "${id}" is cited by nothing`);
  errors.push(...findDateErrors(file));
  if (errors.length > 0 || !service) return { ok: false, errors };
  return { ok: true, value: { ...change, service } };
}

/** Dates that contradict each other. Dates of different precision compare by their common start. */
function findDateErrors({
  announced,
  effective,
  deadline,
  revisions,
}: Pick<PolicyChange, 'announced' | 'effective' | 'deadline'> & {
  revisions: Pick<PolicyChange['revisions'][number], 'date' | 'deadline'>[];
}) {
  const after = (one: string, other: string) => {
    const length = Math.min(one.length, other.length);
    return one.slice(0, length) > other.slice(0, length);
  };
  const errors: string[] = [];
  if (announced && effective && after(announced, effective)) errors.push('announced is later than effective');
  if (announced && deadline && after(announced, deadline)) errors.push('announced is later than deadline');
  for (const [index, { date, deadline: moved }] of revisions.entries()) {
    if (announced && after(announced, date)) errors.push(`revisions.${index}: earlier than announced`);
    if (announced && moved && after(announced, moved))
      errors.push(`revisions.${index}: its deadline is earlier than announced`);
    const previous = revisions[index - 1];
    if (previous && after(previous.date, date)) errors.push(`revisions.${index}: not in the order of dates`);
  }
  return errors;
}
