/**
 * `npm run benchmark:kills`: decisions and kept versions written in a real browser while its worker
 * and the browser itself are killed at random moments. Counts what is there in the end. Linux only.
 *
 * Half of the decisions go the way of a click: into the journal, and from there by the background
 * into the ledger. The other half and the versions are written by an own page of the extension.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { engineScript } from '../benchmark-knowledge/engine.ts';
import { BROWSER_NAMES, type BrowserName, type DrivenBrowser, type Tab } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { serveWeb } from '../browsers/local-web.ts';
import { createProgress } from '../bya/archive/progress.ts';
import { killBrowser } from './kill.ts';
import { type Counts, countRows, sendDecisionMade, writeBatch, writeJournal } from './write.ts';

const PAGE = 'https://web.example/';
const BATCH = 50;
/** Of ten batches so many end with the worker being killed, where the browser has a way to. */
const WORKER_KILLS = 4;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Gives up waiting for what may never answer, because its browser was killed. */
const within = <T>(ms: number, work: Promise<T>): Promise<T | null> =>
  Promise.race([work.catch(() => null), sleep(ms).then(() => null)]);

interface Session {
  browser: DrivenBrowser;
  own: Tab;
  page: Tab;
}

async function open(name: BrowserName, port: number, profile: string): Promise<Session> {
  const browser = await launch(name, { port, profile });
  const own = await browser.openExtensionPage('popup.html?tab=0');
  await own.evaluate(new Function(await engineScript()) as () => void);
  const page = await browser.openTab();
  await page.goto(PAGE);
  return { browser, own, page };
}

interface Plan {
  decisions: number;
  versions: number;
  /** Of ten batches so many end with the browser being killed. */
  browserKills: number;
}

async function run(name: BrowserName, { decisions, versions, browserKills }: Plan): Promise<boolean> {
  const profile = await mkdtemp(join(tmpdir(), `bya-${name}-`));
  const web = await serveWeb(() => ({ body: '<!doctype html><title>A page</title><p>Nothing here.' }));
  let session = await open(name, web.port, profile);
  const kills = { worker: 0, browser: 0 };
  const batches = Math.ceil(decisions / BATCH);
  const progress = createProgress(`batches written in ${name}`);

  async function reopen() {
    killBrowser(profile);
    await within(5000, session.browser.close());
    session = await open(name, web.port, profile);
  }

  for (let batch = 0; batch < batches; ) {
    const first = batch * BATCH;
    const count = Math.min(BATCH, decisions - first);
    const texts = Math.floor(((batch + 1) * versions) / batches) - Math.floor((batch * versions) / batches);
    const plan = { first, count, versions: texts, firstVersion: Math.floor((batch * versions) / batches) };
    const byJournal = batch % 2 === 0;
    const writing = byJournal ? writeJournal(session.own, plan) : writeBatch(session.own, plan);
    const dice = Math.random() * 10;
    let killed = false;
    if (dice < browserKills) {
      await within(Math.random() * 400, writing);
      kills.browser++;
      killed = true;
      await reopen();
    } else if (dice < browserKills + WORKER_KILLS && session.browser.killBackground) {
      const telling = byJournal ? writing.then(() => sendDecisionMade(session.own, PAGE)) : writing;
      await within(Math.random() * 300, telling);
      kills.worker++;
      await session.browser.killBackground().catch(() => undefined);
    }
    // Who was killed before the answer does not know what was written: it is written again, under the same ids.
    const done = killed ? null : await within(60_000, writing);
    if (done === null) {
      if (!killed) await reopen();
      continue;
    }
    if (byJournal) await within(5000, sendDecisionMade(session.own, PAGE));
    batch++;
    progress.show(batch, batches);
  }
  let counts: Counts | null = null;
  for (let tries = 0; tries < 60 && (counts === null || counts.journal > 0); tries++) {
    await within(30_000, sendDecisionMade(session.own, PAGE));
    counts = await within(60_000, countRows(session.own));
  }
  await reopen();
  let after = await countRows(session.own);
  // The second place is brought up to date behind the scenes, once the store is open.
  for (let tries = 0; tries < 20 && after.copied < after.distinct; tries++) {
    await sleep(500);
    after = await countRows(session.own);
  }
  progress.end();
  killBrowser(profile);
  await web.close();
  await rm(profile, { recursive: true, force: true });
  say(`${name}: killed ${kills.worker} workers and ${kills.browser} browsers while writing`);
  say(
    `  decisions: ${after.distinct} different of ${decisions}, ${after.decisions - after.distinct} doubled, ${after.journal} still in the journal`,
  );
  say(`  kept versions: ${after.versions} of ${versions}, ${after.unreadable} that can not be read back`);
  say(`  in the ledger's second place: ${after.copied} different of ${decisions}`);
  return (
    after.distinct === decisions &&
    after.decisions === decisions &&
    after.versions === versions &&
    after.unreadable === 0 &&
    after.copied === decisions
  );
}

const { values } = parseArgs({
  options: {
    browser: { type: 'string', multiple: true },
    decisions: { type: 'string', default: '10000' },
    versions: { type: 'string', default: '1000' },
    'browser-kills': { type: 'string', default: '1' },
  },
});
let good = true;
for (const name of BROWSER_NAMES.filter((one) => !values.browser || values.browser.includes(one)))
  good =
    (await run(name, {
      decisions: Number(values.decisions),
      versions: Number(values.versions),
      browserKills: Number(values['browser-kills']),
    })) && good;
say(good ? 'None lost, none doubled.' : 'Something was lost or doubled.');
process.exit(good ? 0 : 1);
