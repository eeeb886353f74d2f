/**
 * `npm start`: a browser with the extension, in front of the WhatsApp dialog. Without a display it
 * prints the explanation and saves pictures.
 */
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { launch } from '../browsers/launch.ts';
import { serveWeb } from '../browsers/local-web.ts';
import { locateInWarning, waitForWarning } from '../browsers/warnings.ts';
import { whatsappPage } from './whatsapp-dialog.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    out: { type: 'string', default: 'out/start' },
    scheme: { type: 'string', default: 'light' },
    headless: {
      type: 'boolean',
      default: !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY && process.platform === 'linux',
    },
  },
});
const name = values.browser === 'firefox' ? 'firefox' : 'chromium';
const address = 'https://web.whatsapp.com/native';

/** More than the warning takes to fade in. */
const FADE_MS = 500;

/** Long enough for the linked texts to be read on a busy machine. */
const READING_MS = 15_000;

const web = await serveWeb(({ host, pathname }) => {
  const body = host === 'web.whatsapp.com' ? whatsappPage(pathname) : undefined;
  return body === undefined ? undefined : { body };
});
const colorScheme = values.scheme === 'dark' ? 'dark' : 'light';
const browser = await launch(name, { port: web.port, headless: values.headless, colorScheme });
const page = await browser.openTab();
await page.goto(address);

if (values.headless) {
  const console_ = await browser.openExtensionPage('popup.html?tab=0');
  const [warning] = await waitForWarning(console_, address);
  if (!warning) throw new Error('No warning came up on the demonstration page.');
  await mkdir(values.out, { recursive: true });
  await page.bringToFront();
  // The warning fades in.
  await new Promise((resolve) => setTimeout(resolve, FADE_MS));
  const end = Date.now() + READING_MS;
  while (Date.now() < end && (await locateInWarning(console_, address, '', 'progress'))) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await page.screenshot(`${values.out}/page-with-warning.png`);
  const tabId = await console_.evaluate(async (start: string) => {
    const api = globalThis.browser ?? globalThis.chrome;
    return (await api.tabs.query({})).find(({ url }) => url?.startsWith(start))?.id;
  }, address);
  const popup = await browser.openExtensionPage(`popup.html?tab=${tabId}`);
  await popup.resize(360, 600);
  await new Promise((resolve) => setTimeout(resolve, 500));
  await popup.screenshot(`${values.out}/popup.png`);
  // biome-ignore lint/performance/useDomNodeTextContent: what people see is printed, not what is folded away
  const story = await popup.evaluate(() => document.body.innerText);
  process.stdout.write(`\nThe warning by the button\n\n${warning.text}\n\nThe popup\n\n${story}\n\n`);
  process.stdout.write(`Pictures: ${values.out}/page-with-warning.png, ${values.out}/popup.png\n`);
  await browser.close();
  await web.close();
} else {
  process.stdout.write(
    `${name} shows ${address}. The warning stands by the button; the toolbar icon tells the story.\nStop with Ctrl+C.\n`,
  );
}
