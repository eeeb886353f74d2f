/** Where a person has chosen their own colours, or wants nothing to move: popup, dashboard and first page. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenBrowser, Tab } from '../../../tools/browsers/driver.ts';
import { launch } from '../../../tools/browsers/launch.ts';
import { type LocalWeb, serveWeb } from '../../../tools/browsers/local-web.ts';
import { STATES } from '../../../tools/gallery/all-states.ts';
import { type Told, tellIn } from '../../../tools/gallery/told.ts';

/** Between them they show nearly every control there is. */
const SHOWN = [
  'popup evidence-unfolded',
  'popup texts-being-read',
  'popup no-permission',
  'dashboard ledger-row-open',
  'dashboard services-found',
  'dashboard compare',
  'dashboard feeds-being-read',
  'dashboard feeds-remove-asked',
  'dashboard settings',
  'welcome first-run',
];

/** Controls that only their ground told from what is around them, and those that don't show that they have the focus. */
const findLost = () => {
  const lost: string[] = [];
  const nameOf = (one: Element) =>
    `${one.tagName.toLowerCase()}.${one.className} ${one.textContent?.trim().slice(0, 40)}`;
  for (const control of document.querySelectorAll<HTMLElement>('button, a[href], summary, select, input, textarea')) {
    if (!control.checkVisibility()) continue;
    const { borderTopStyle, borderTopWidth } = getComputedStyle(control);
    const hasEdge = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
    if (control.matches('button.button, a.button, select, textarea, input:not([type=file])') && !hasEdge)
      lost.push(`no edge: ${nameOf(control)}`);
    control.focus({ focusVisible: true } as FocusOptions);
    if (document.activeElement !== control) continue;
    const { outlineStyle, outlineWidth } = getComputedStyle(control);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1) lost.push(`no focus: ${nameOf(control)}`);
  }
  return lost;
};

const findMoving = () =>
  [...document.querySelectorAll('*')].flatMap((one) => {
    const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(one);
    const moves = animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
    return moves ? [`${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''}: ${animationName}`] : [];
  });

describe.each([
  ['their own colours are forced', { forcedColors: true }, '(forced-colors: active)', findLost],
  ['nothing shall move', { reducedMotion: true }, '(prefers-reduced-motion: reduce)', findMoving],
] as const)('where %s', (_, preferences, query, find) => {
  let browser: DrivenBrowser;
  let own: Tab;
  let web: LocalWeb;
  let told: Told;
  beforeAll(async () => {
    told = await tellIn('en');
    web = await serveWeb(() => ({ body: '<!doctype html><body></body>' }));
    browser = await launch('chromium', { port: web.port, ...preferences });
    own = await browser.openExtensionPage('popup.html?tab=0');
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  it.each(SHOWN)('%s', async (name) => {
    const state = STATES.find((one) => `${one.surface} ${one.name}` === name);
    const tab = await state?.open({ browser, own, told });
    expect(await tab?.evaluate((asked: string) => matchMedia(asked).matches, query)).toBe(true);
    expect(await tab?.evaluate(find)).toEqual([]);
    await tab?.close();
  });
});
