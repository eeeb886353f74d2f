/** The ledger for its owner: read, searched, filtered, taken out and in, erased. */
import { assess, dayOf } from '../../src/assessment/index.ts';
import type { Story } from '../../src/explanation/index.ts';
import { dayOfChange, hashDecision, type LedgerPlace } from '../../src/knowledge/index.ts';
import type { Assessment, Decision, PolicyChange, Service } from '../../src/model.ts';
import type { LedgerDetails, LedgerFilter, LedgerRow, Reply } from '../messages.ts';
import { teller } from './explain.ts';
import { drainJournal } from './journal.ts';
import { knowledge } from './knowledge.ts';
import { acceptedChanges, companyOf, knownThen, servicesOfLedger } from './services.ts';

const hostOf = (page: string) => new URL(page).host;

interface Known {
  service: Service | null;
  changes: PolicyChange[];
}

/** Looks each service up once, however many rows name it. */
function createLookup(): (serviceId: string | null) => Promise<Known> {
  const kept = new Map<string, Promise<Known>>();
  const read = async (id: string): Promise<Known> => {
    const store = await knowledge();
    const [service, changes] = await Promise.all([store.findServiceById(id), store.changesOf(id)]);
    return { service, changes };
  };
  return (id) => {
    if (id === null) return Promise.resolve({ service: null, changes: [] });
    const known = kept.get(id) ?? read(id);
    kept.set(id, known);
    return known;
  };
}

const laterChanges = ({ at }: Decision, changes: readonly PolicyChange[]) =>
  changes.filter((change) => dayOfChange(change) > dayOf(at));

const toRow = (decision: Decision, { service, changes }: Known): LedgerRow => ({
  id: decision.id,
  at: decision.at,
  answer: decision.answer,
  action: decision.prompt.action,
  page: decision.page,
  service: service?.name ?? decision.prompt.service ?? hostOf(decision.page),
  company: service && companyOf(service),
  told: decision.shown && { level: decision.shown.level, headline: decision.shown.headline },
  laterChanges: laterChanges(decision, changes).length,
});

/** Small and capital letters, accents: people leave them out when they search. */
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function fits(decision: Decision, known: Known, { search, company, data }: LedgerFilter): boolean {
  if (company !== null && (!known.service || companyOf(known.service).key !== company)) return false;
  if (data !== null) {
    const findings = acceptedChanges(decision, known.changes).flatMap((change) => change.findings);
    if (!findings.some((finding) => finding.data.includes(data))) return false;
  }
  if (search.trim() === '') return true;
  const { prompt, page, shown } = decision;
  const titles = prompt.documents.map(({ title }) => title);
  const words = [
    known.service?.name,
    prompt.service,
    page,
    shown?.headline,
    prompt.statement,
    prompt.action,
    ...titles,
  ];
  const text = fold(words.join(' '));
  return fold(search)
    .trim()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** What content scripts have just written down belongs to the ledger too. */
async function openLedger() {
  await drainJournal();
  return (await knowledge()).ledger;
}

export async function ledgerPage(filter: LedgerFilter, after: LedgerPlace | null, limit: number) {
  const { decisions, next } = await (await openLedger()).read(after, limit);
  const lookUp = createLookup();
  const all = await Promise.all(
    decisions.map(async (decision) => ({ decision, known: await lookUp(decision.serviceId) })),
  );
  const fitting = all.filter(({ decision, known }) => fits(decision, known, filter));
  return { rows: fitting.map(({ decision, known }) => toRow(decision, known)), next };
}

export async function ledgerCount(): Promise<Reply<'ledger-count'>> {
  await drainJournal();
  return { count: await (await knowledge()).countDecisions() };
}

/** It looks every service of the ledger up, which takes a while in a long one: nothing else waits for it. */
export async function ledgerCompanies(): Promise<Reply<'ledger-companies'>> {
  await drainJournal();
  const services = await servicesOfLedger(await knowledge());
  return { companies: [...new Map(services.map((one) => [companyOf(one).key, companyOf(one)])).values()] };
}

/** What was known on that day, with this one click in its history: the row itself tells the rest of it. */
async function storyOf(decision: Decision, assessment: Assessment): Promise<Story> {
  const story = (await teller()).story({ ...assessment, decisions: [decision] }, hostOf(decision.page));
  return { ...story, situation: undefined, sections: story.sections.filter(({ name }) => name !== 'decisions') };
}

export async function ledgerDetails(id: string): Promise<LedgerDetails | null> {
  const decision = await (await openLedger()).find(id);
  if (!decision) return null;
  const [known, tell] = await Promise.all([createLookup()(decision.serviceId), teller()]);
  const { service, changes } = known;
  const then = { service, changes: knownThen(decision, changes), decisions: [], today: dayOf(decision.at) };
  return {
    row: toRow(decision, known),
    decision,
    sha256: await hashDecision(decision),
    later: laterChanges(decision, changes).map(tell.change),
    story: service && (await storyOf(decision, assess({ prompt: decision.prompt, ...then }))),
  };
}

export const ledgerExport = async (after: LedgerPlace | null) => (await openLedger()).read(after);

export const ledgerImport = async (decisions: readonly Decision[]) => ({
  added: await (await openLedger()).add(decisions),
});

export const ledgerErase = async (id: string) => ({ erased: await (await openLedger()).erase(id) });

export const ledgerEraseAll = async () => ({ erased: await (await openLedger()).eraseAll() });
