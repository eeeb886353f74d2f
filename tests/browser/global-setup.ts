import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../tools/browsers/find-browsers.mjs';
import { USED_FIREFOX } from './launch.ts';

/** The browsers load what was built: say so rather than fail in an odd place. */
export default async function setUp() {
  for (const folder of ['dist/chrome', 'dist/firefox'])
    if (!existsSync(`${folder}/manifest.json`)) throw new Error(`There is no ${folder}: run "npm run build" first.`);
  await makeUsedProfile();
}

/** Firefox keeps in a profile what it worked out of its own files at its first start, which takes as long as all the rest of it. */
async function makeUsedProfile() {
  const executablePath = findBrowser('firefox');
  if (!executablePath) return;
  await rm(USED_FIREFOX, { recursive: true, force: true });
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, userDataDir: USED_FIREFOX });
  const page = await browser.newPage();
  await page.goto('about:blank');
  // It writes that down a while later.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  await browser.close();
}
