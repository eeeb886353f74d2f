/**
 * `npm run gallery -- --out DIR`: every surface in every state, light and dark, in every language
 * that is there of English, German, Arabic and Japanese, photographed in Chromium.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../browsers/launch.ts';
import { serveWeb } from '../browsers/local-web.ts';
import { STATES } from './all-states.ts';
import { type Picture, writeIndex } from './index-page.ts';
import { termsSite } from './terms-page.ts';
import { hasLocale, tellIn } from './told.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'out/gallery' },
    lang: { type: 'string', multiple: true, default: ['en', 'de', 'ar', 'ja'] },
    scheme: { type: 'string', multiple: true, default: ['light', 'dark'] },
    only: { type: 'string', default: '' },
  },
});

const languages = values.lang.filter(hasLocale);
const schemes = (['light', 'dark'] as const).filter((scheme) => values.scheme.includes(scheme));
const states = STATES.filter(({ surface, name }) => `${surface}-${name}`.includes(values.only));
const pictures: Picture[] = [];
const failures: string[] = [];

for (const lang of languages) {
  const told = await tellIn(lang);
  const web = await serveWeb(termsSite(told.changes));
  for (const scheme of schemes) {
    const browser = await launch('chromium', { port: web.port, colorScheme: scheme, lang });
    const own = await browser.openExtensionPage('popup.html?tab=0');
    for (const state of states) {
      const { surface, name, width, whole = false } = state;
      const file = join(lang, scheme, `${surface}-${name}.png`);
      try {
        const tab = await state.open({ browser, own, told });
        await tab.bringToFront();
        await mkdir(join(values.out, lang, scheme), { recursive: true });
        await tab.screenshot(join(values.out, file), whole);
        await tab.close();
        pictures.push({ surface, name, lang, scheme, file, width });
      } catch (error) {
        failures.push(`${file}: ${error instanceof Error ? error.message : error}`);
      }
    }
    await browser.close();
  }
  await web.close();
}
await mkdir(values.out, { recursive: true });
await writeFile(join(values.out, 'index.html'), writeIndex(pictures));
process.stdout.write(`${pictures.length} pictures in ${values.out}/index.html\n`);
if (failures.length > 0) {
  process.stderr.write(`${failures.length} could not be taken:\n${failures.join('\n')}\n`);
  process.exitCode = 1;
}
