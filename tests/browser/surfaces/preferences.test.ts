/** Where a person has chosen their own colours, or wants nothing to move: popup, dashboard and first page. */
import { describe, expect, it } from 'vitest';
import { useStudio } from './studio.ts';

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
  const open = useStudio(preferences);

  it.each(SHOWN)('%s', async (name) => {
    const tab = await open(name);
    expect(await tab.evaluate((asked: string) => matchMedia(asked).matches, query)).toBe(true);
    expect(await tab.evaluate(find)).toEqual([]);
    await tab.close();
  });
});
