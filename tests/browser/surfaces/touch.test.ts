/** On a screen that is touched, what one presses is 44 px high: popup, dashboard and first page. */
import { describe, expect, it } from 'vitest';
import { useStudio } from './studio.ts';

/** Between them they show nearly every control there is. */
const SHOWN = [
  'popup evidence-unfolded',
  'popup several-prompts',
  'popup texts-stopped',
  'popup no-permission',
  'dashboard ledger-narrow',
  'dashboard ledger-row-open',
  'dashboard print-deletion',
  'dashboard services-found',
  'dashboard service',
  'dashboard compare-narrow',
  'dashboard feeds-narrow',
  'dashboard settings-narrow',
  'welcome first-run-narrow',
];

/** Links and words within a sentence are as high as its line, and may be (WCAG 2.5.8). */
const findSmall = () => {
  const targets = document.querySelectorAll<HTMLElement>(
    'a[href], button, summary, select, input, textarea, [role=switch]',
  );
  return [...targets].flatMap((target) => {
    const { display } = getComputedStyle(target);
    const isPart = target.matches('input[type=radio], input[type=file], .legal-word');
    const { width, height } = target.getBoundingClientRect();
    if (display === 'inline' || isPart || width === 0 || height === 0 || height > 43.5) return [];
    return [
      `${target.tagName.toLowerCase()}.${target.className} ${Math.round(height)} px: ${target.textContent?.slice(0, 40)}`,
    ];
  });
};

describe('where it is touched', () => {
  const open = useStudio({ touch: true });

  it.each(SHOWN)('%s', async (name) => {
    const tab = await open(name);
    expect(await tab.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    expect(await tab.evaluate(findSmall)).toEqual([]);
    await tab.close();
  });
});
