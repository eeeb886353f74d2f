/**
 * Draws `public/icons/*.png` from `public/icons/icon.svg` and the level shapes of the interface.
 * Run it after changing either: `node tools/icons.mjs`. Needs Chromium (`CHROMIUM=/path/to/it`).
 */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';

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

const drawPath = ({ d, stroke }, colour) =>
  stroke
    ? `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${stroke * STRENGTHENING}" stroke-linecap="round" stroke-linejoin="round"/>`
    : `<path d="${d}" fill="${colour}"/>`;
const drawLevel = (level) => {
  const paths = shapes[level].map((path) => drawPath(path, LEVEL_COLOURS[level])).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0.6 0.6 14.8 14.8">${paths}</svg>`;
};

const pictures = [
  ...[16, 32, 48, 128].map((size) => ({ name: `icon-${size}`, size, svg: icon })),
  ...Object.keys(LEVEL_COLOURS).flatMap((level) =>
    [16, 32].map((size) => ({ name: `level-${level}-${size}`, size, svg: drawLevel(level) })),
  ),
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});
const page = await browser.newPage();
for (const { name, size, svg } of pictures) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await writeFile(`public/icons/${name}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
console.log(`${pictures.length} pictures in public/icons`);
