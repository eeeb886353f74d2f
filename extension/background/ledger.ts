/** The ledger for its owner: read, searched, filtered, taken out and in, erased. */
import { assess, dayOf } from '../../src/assessment/index.ts';
import type { Story } from '../../src/explanation/index.ts';
import { dayOfChange, hashDecision, type LedgerPlace } from '../../src/knowledge/index.ts';
import type { Assessment, Decision, PolicyChange, Service } from '../../src/model.ts';
import type { DataCategory } from '../../src/vocabulary.ts';
import type { LedgerDetails, LedgerFilter, LedgerRow, Reply } from '../messages.ts';
import { companiesOf, companyOf } from './companies.ts';
import { teller } from './explain.ts';
import { drainJournal } from './journal.ts';
import { knowledge } from './knowledge.ts';
import { forgetErased } from './recheck.ts';
import { acceptedChanges, knownThen } from './services.ts';
import { forgetAccepted } from './texts/reports.ts';

const hostOf = (page: string) => new URL(page).host;

/** Services of these decisions, each looked up once; null where a decision has none, or none that is known. */
async function servicesOf(decisions: readonly Decision[]): Promise<(decision: Decision) => Service | null> {
  const ids = [...new Set(decisions.flatMap(({ serviceId }) => serviceId ?? []))];
  const services = await (await knowledge()).findServicesById(ids);
  const known = new Map(ids.map((id, at) => [id, services[at] ?? null]));
  return ({ serviceId }) => (serviceId === null ? null : (known.get(serviceId) ?? null));
}

/** Changes of these decisions' services, each looked up once. */
async function changesOf(decisions: readonly Decision[]): Promise<(decision: Decision) => PolicyChange[]> {
  const store = await knowledge();
  const ids = [...new Set(decisions.flatMap(({ serviceId }) => serviceId ?? []))];
  const known = new Map(await Promise.all(ids.map(async (id) => [id, await store.changesOf(id)] as const)));
  return ({ serviceId }) => (serviceId === null ? [] : (known.get(serviceId) ?? []));
}

async function toRows(
  decisions: readonly Decision[],
  serviceOf: (decision: Decision) => Service | null,
): Promise<LedgerRow[]> {
  const asked = decisions.map(({ serviceId, at }) => ({ serviceId: serviceId ?? '', day: dayOf(at) }));
  const later = await (await knowledge()).countChangesAfter(asked);
  return decisions.map((decision, at) => toRow(decision, serviceOf(decision), later[at] ?? 0));
}

const toRow = (decision: Decision, service: Service | null, laterChanges: number): LedgerRow => ({
  id: decision.id,
  at: decision.at,
  answer: decision.answer,
  action: decision.prompt.action,
  page: decision.page,
  service: service?.name ?? decision.prompt.service ?? hostOf(decision.page),
  company: service && companyOf(service),
  told: decision.shown && { level: decision.shown.level, headline: decision.shown.headline },
  laterChanges,
});

/** Small and capital letters, accents, round apostrophes: people leave them out when they search. */
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

function fits(decision: Decision, service: Service | null, { search, company }: LedgerFilter): boolean {
  if (company !== null && (!service || companyOf(service).key !== company)) return false;
  if (search.trim() === '') return true;
  const { prompt, page, shown } = decision;
  const titles = prompt.documents.map(({ title }) => title);
  const words = [service?.name, prompt.service, page, shown?.headline, prompt.statement, prompt.action, ...titles];
  const text = fold(words.join(' '));
  return fold(search)
    .trim()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Those by which something was accepted that concerns such data. */
async function concerning(decisions: readonly Decision[], data: DataCategory): Promise<Decision[]> {
  const known = await changesOf(decisions);
  return decisions.filter((decision) =>
    acceptedChanges(decision, known(decision)).some(({ findings }) =>
      findings.some((finding) => finding.data.includes(data)),
    ),
  );
}

/** What content scripts have just written down belongs to the ledger too. */
async function openLedger() {
  await drainJournal();
  return (await knowledge()).ledger;
}

export async function ledgerPage(filter: LedgerFilter, after: LedgerPlace | null, limit: number) {
  const { decisions, next } = await (await openLedger()).read(after, limit);
  const serviceOf = await servicesOf(decisions);
  const fitting = decisions.filter((decision) => fits(decision, serviceOf(decision), filter));
  const shown = filter.data === null ? fitting : await concerning(fitting, filter.data);
  return { rows: await toRows(shown, serviceOf), next };
}

export async function ledgerCount(): Promise<Reply<'ledger-count'>> {
  await drainJournal();
  return { count: await (await knowledge()).countDecisions() };
}

export async function ledgerCompanies(): Promise<Reply<'ledger-companies'>> {
  const ids = await (await openLedger()).services();
  return { companies: await companiesOf(ids) };
}

/** What was known on that day, with this one click in its history: the row itself tells the rest of it. */
async function storyOf(decision: Decision, assessment: Assessment): Promise<Story> {
  const story = (await teller()).story({ ...assessment, decisions: [decision] }, hostOf(decision.page));
  return { ...story, situation: undefined, sections: story.sections.filter(({ name }) => name !== 'decisions') };
}

export async function ledgerDetails(id: string): Promise<LedgerDetails | null> {
  const decision = await (await openLedger()).find(id);
  if (!decision) return null;
  const [serviceOf, known, tell] = await Promise.all([servicesOf([decision]), changesOf([decision]), teller()]);
  const [service, changes] = [serviceOf(decision), known(decision)];
  const later = changes.filter((change) => dayOfChange(change) > dayOf(decision.at));
  const then = { service, changes: knownThen(decision, changes), decisions: [], today: dayOf(decision.at) };
  return {
    row: toRow(decision, service, later.length),
    decision,
    sha256: await hashDecision(decision),
    later: later.map(tell.change),
    story: service && (await storyOf(decision, assess({ prompt: decision.prompt, ...then }))),
  };
}

export const ledgerExport = async (after: LedgerPlace | null) => (await openLedger()).read(after);

export const ledgerImport = async (decisions: readonly Decision[]) => ({
  added: await (await openLedger()).add(decisions),
});

/** What else says that the person accepted something: what the monthly look keeps, and what was read of late. */
async function forgetBeside(): Promise<void> {
  await forgetErased();
  await forgetAccepted();
}

export async function ledgerErase(id: string): Promise<Reply<'ledger-erase'>> {
  const erased = await (await openLedger()).erase(id);
  await forgetBeside();
  return { erased };
}

export async function ledgerEraseAll(): Promise<Reply<'ledger-erase-all'>> {
  const erased = await (await openLedger()).eraseAll();
  await forgetBeside();
  return { erased };
}
