/**
 * Draws `public/icons/*.png` from `public/icons/icon.svg` and the level shapes of the interface.
 * Run it after changing either: `node tools/icons.mjs`. Needs Chromium (`CHROMIUM=/path/to/it`).
 */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { findBrowser } from './browsers/find-browsers.mjs';

/** Each at least 3 : 1 on toolbars from white to #35363a, so one picture does for light and dark. */
const LEVEL_COLOURS = {
  serious: '#e0543a',
  notable: '#b97a0a',
  minor: '#6484b4',
  favourable: '#3d9660',
  none: '#82858f',
  unknown: '#8f74cc',
};
/** Lines that are right beside text are too thin alone in a toolbar. */
const STRENGTHENING = 1.25;

const shapes = JSON.parse(await readFile('extension/interface/level-shapes.json', 'utf8'));
const icon = await readFile('public/icons/icon.svg', 'utf8');

/** @param {{ d: string, stroke?: number }} shape @param {string} colour */
const drawPath = ({ d, stroke }, colour) =>
  stroke
    ? `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${stroke * STRENGTHENING}" stroke-linecap="round" stroke-linejoin="round"/>`
    : `<path d="${d}" fill="${colour}"/>`;
/** @param {string} level @param {string} colour */
const drawLevel = (level, colour) => {
  const paths = shapes[level]
    .map((/** @type {{ d: string, stroke?: number }} */ shape) => drawPath(shape, colour))
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0.6 0.6 14.8 14.8">${paths}</svg>`;
};

const pictures = [
  ...[16, 32, 48, 128].map((size) => ({ name: `icon-${size}`, size, svg: icon })),
  ...Object.entries(LEVEL_COLOURS).flatMap(([level, colour]) =>
    [16, 32].map((size) => ({ name: `level-${level}-${size}`, size, svg: drawLevel(level, colour) })),
  ),
];

const browser = await chromium.launch({
  executablePath: findBrowser('chromium') ?? 'chromium',
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-background-networking'],
});
const page = await browser.newPage();
for (const { name, size, svg } of pictures) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await writeFile(`public/icons/${name}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
console.log(`${pictures.length} pictures in public/icons`);
