/**
 * A page that Chromium prepares before somebody comes to it. Whoever drives a tab by DevTools has prerendering turned off in it, so
 * nothing drives this one: the page moves on by itself, and the requests tell when the extension reads what its prompt links to.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumArguments } from '../../tools/browsers/chromium.ts';
import { findBrowser } from '../../tools/browsers/find-browsers.mjs';
import { type LocalWeb, serveWeb } from '../../tools/browsers/local-web.ts';
import { eventually, sites } from './bench.ts';

const ACME = 'https://acme.example';
const RULES = JSON.stringify({ prerender: [{ urls: ['/join'], eagerness: 'immediate' }] });
const pages = {
  // The page shown once after installing comes before this one, and what is hidden prerenders nothing: so it opens another.
  [`${ACME}/`]: `<!doctype html><script>setTimeout(() => open('/rules', '_blank', 'noopener'), 1500);</script>`,
  // Long enough for a look at a page that has no frames, were it looked at.
  [`${ACME}/rules`]: `<!doctype html><title>Acme</title><script type="speculationrules">${RULES}</script>
    <script>setTimeout(() => { location.href = '/join'; }, 4000);</script>`,
  [`${ACME}/join`]: `<!doctype html><title>Acme</title><form><input type="email">
    <p>By clicking Agree and join, you agree to our <a href="/terms">Terms of Service</a>.</p>
    <button type="button">Agree and join</button></form>
    <script>document.addEventListener('prerenderingchange', () => fetch('/activated'));</script>`,
};

let web: LocalWeb;
let profile: string;
beforeAll(async () => {
  web = await serveWeb(sites(pages));
  profile = await mkdtemp(join(tmpdir(), 'bya-prerender-'));
});
afterAll(async () => {
  await web?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

it('a page that is prerendered is read once somebody comes to it, and not before', async () => {
  const parameters = [
    // With this switch nothing is prerendered.
    ...chromiumArguments('dist/chrome', web.port).filter((name) => name !== '--disable-background-networking'),
    ...['--headless', '--disable-popup-blocking', `--user-data-dir=${profile}`, `${ACME}/`],
  ];
  const browser = spawn(findBrowser('chromium') ?? 'chromium', parameters, { stdio: 'ignore' });
  try {
    const index = (path: string) => web.requests.indexOf(ACME + path);
    await eventually(async () => (index('/terms') >= 0 ? true : undefined));
    expect(web.headers.get(`${ACME}/join`)?.['sec-purpose']).toContain('prerender');
    expect(index('/activated')).toBeGreaterThan(index('/join'));
    expect(index('/terms')).toBeGreaterThan(index('/activated'));
  } finally {
    const gone = new Promise((resolve) => browser.once('exit', resolve));
    browser.kill();
    await gone;
  }
});
