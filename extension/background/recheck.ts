/**
 * Opt-in: looks again every 30 days at the texts that the person accepted, and says, once, when one
 * changed in a way that matters: where it is `serious` ("Think first") or `notable` ("Worth knowing").
 * A `minor` or `favourable` change asks nothing of anybody, so it interrupts nobody: it is told where
 * the person meets the text the next time.
 */
import type { KeptVersion, Knowledge } from '../../src/knowledge/index.ts';
import type { TextReport } from '../../src/model.ts';
import { browser } from '../browser.ts';
import { assessOwner } from './assess-prompt.ts';
import { teller } from './explain.ts';
import { knowledge } from './knowledge.ts';
import { notify } from './notify.ts';
import { ownWord } from './own-words.ts';
import { isWorthTelling, saysMoreThan } from './recheck-news.ts';
import { forgetRecheck, type RecheckState, readRecheck, withTold, writeRecheck } from './recheck-state.ts';
import { readAgain } from './texts/read-linked.ts';

export const RECHECK_ALARM = 'recheck';
const DAY = 86_400_000;
const EVERY_DAYS = 30;
const MOST_ACCEPTED = 1000;
/** Texts looked at a day: the few that a person has accepted come round in good time. */
const MOST_A_DAY = 5;

/** The alarm is always there; what it does is asked of the setting, so that switching it needs no other step. */
export async function scheduleRecheck(): Promise<void> {
  const known = await browser.alarms.get(RECHECK_ALARM);
  if (!known) await browser.alarms.create(RECHECK_ALARM, { delayInMinutes: 60, periodInMinutes: 24 * 60 });
}

const acceptedAt = ({ accepted, owner }: KeptVersion) =>
  Math.max(...accepted.filter((one) => one.owner === owner).map(({ at }) => at));

/** What it is known by while it is looked at: another owner may have the same text. */
const keyOf = ({ hash, owner }: KeptVersion) => `${hash} ${owner}`;
/** Where the same text is accepted anew, what was told before that is over. */
const acceptanceOf = (version: KeptVersion) => `${keyOf(version)} ${acceptedAt(version)}`;

/** Of each document the text accepted last. */
function lastAccepted(versions: readonly KeptVersion[]): KeptVersion[] {
  const byDocument = new Map<string, KeptVersion>();
  for (const version of versions) {
    const key = `${version.owner} ${version.type.toLowerCase()}`;
    const known = byDocument.get(key);
    if (!known || acceptedAt(version) > acceptedAt(known)) byDocument.set(key, version);
  }
  return [...byDocument.values()];
}

/** Whether this owner's prompts or looks have had it read since: what another one reads tells this one's person nothing. */
async function wasReadSince(store: Knowledge, { owner, addresses }: KeptVersion, since: number): Promise<boolean> {
  const [address = ''] = addresses;
  const own = await store.versionsOf(owner);
  return own.some((version) => version.lastRead > since && version.addresses.includes(address));
}

/** @param begun keys of texts that were read and perhaps not told of */
async function findDue(
  store: Knowledge,
  accepted: readonly KeptVersion[],
  begun: readonly string[],
  now: number,
): Promise<KeptVersion[]> {
  const due: KeptVersion[] = [];
  for (const version of accepted) {
    const isUntold = begun.includes(keyOf(version));
    if (isUntold || !(await wasReadSince(store, version, now - EVERY_DAYS * DAY))) due.push(version);
  }
  // Texts that can't be fetched stay due: each day begins somewhere else, so that they keep nobody waiting.
  const start = due.length > 0 ? Math.floor(now / DAY) % due.length : 0;
  return [...due.slice(start), ...due.slice(0, start)].slice(0, MOST_A_DAY);
}

/** Without acceptances that are over, or that the person has erased. */
function toldOfCurrent(told: RecheckState['told'], accepted: readonly KeptVersion[]): RecheckState['told'] {
  const current = new Set(accepted.map(acceptanceOf));
  return new Map([...told].filter(([acceptance]) => current.has(acceptance)));
}

/** The person has erased rows of the ledger: what was told of their texts, and when they were accepted, goes with them. */
export async function forgetErased(): Promise<void> {
  const accepted = lastAccepted(await (await knowledge()).acceptedVersions(MOST_ACCEPTED));
  const { underWay, told } = await readRecheck();
  const keys = new Set(accepted.map(keyOf));
  // Others that are under way are still to be told of, also where nothing was told before.
  const left = { underWay: underWay.filter((key) => keys.has(key)), told: toldOfCurrent(told, accepted) };
  if (left.underWay.length === 0 && left.told.size === 0) return forgetRecheck();
  await writeRecheck(left);
}

/** A click leads to both texts, side by side. */
async function tell(report: TextReport, owner: string): Promise<void> {
  const { host } = new URL(report.url);
  const assessment = await assessOwner(owner, report);
  const [before, after] = [report.compared?.since.hash ?? '', report.version?.hash ?? ''];
  await notify(`text:${owner} ${after || report.url}`, {
    title: await ownWord('ui_recheck_title'),
    message: (await teller()).title(assessment, host),
    opens: browser.runtime.getURL(`dashboard.html#compare?before=${before}&after=${after}`),
  });
}

// Memory is enough: it keeps one worker from looking at a text that it is just about to tell of.
let running: Promise<void> | undefined;

/** Safe to run twice: a text read a moment ago is not due, unless what it says was not told. */
export function recheckAccepted(): Promise<void> {
  running ??= recheck().finally(() => {
    running = undefined;
  });
  return running;
}

async function recheck(): Promise<void> {
  const store = await knowledge();
  if (!(await store.readSettings()).recheckAccepted) return forgetRecheck();
  const accepted = lastAccepted(await store.acceptedVersions(MOST_ACCEPTED));
  const before = await readRecheck();
  const due = await findDue(store, accepted, before.underWay, Date.now());
  const left = new Set(due.map(keyOf));
  const told = toldOfCurrent(before.told, accepted);
  const write = () => writeRecheck({ underWay: [...left], told });
  await write();
  for (const version of due) {
    const report = await readAgain(version);
    const now = report?.compared && isWorthTelling(report.compared.level) ? report.version : null;
    const known = told.get(acceptanceOf(version)) ?? [];
    if (report && now && (await saysMoreThan(store, known, now.hash))) {
      // By the owner and the text's hash: told again, by a worker that died before it was noted, it stands in its own place.
      await tell(report, version.owner);
      told.set(acceptanceOf(version), withTold(known, now.hash));
    }
    left.delete(keyOf(version));
    await write();
  }
  // Meanwhile the person may have erased what was still known here.
  if (due.length > 0) await forgetErased();
}
