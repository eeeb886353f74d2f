/** The toolbar icon: shape, badge mark and title say the level, never colour alone. */
import type { Assessment, Level } from '../../src/model.ts';
import { LEVELS } from '../../src/model.ts';
import { browser } from '../browser.ts';
import { teller } from './explain.ts';

/** A mark that can be told from the others without seeing its colour. */
const BADGES: Record<Level, { text: string; background: string }> = {
  serious: { text: '!', background: '#b3261e' },
  notable: { text: '●', background: '#8a5a00' },
  minor: { text: '○', background: '#4a5568' },
  favourable: { text: '✓', background: '#1b6e3c' },
  none: { text: '–', background: '#4a5568' },
  unknown: { text: '?', background: '#4a5568' },
};

const iconsOf = (level: Level | null) => {
  const name = level ? `level-${level}` : 'icon';
  return { 16: `icons/${name}-16.png`, 32: `icons/${name}-32.png` };
};

/** Most serious first, as `LEVELS` lists them. */
export const byLevel = (one: { level: Level }, other: { level: Level }) =>
  LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level);

/** Shows the most serious of `assessments`, or nothing in particular where there are none. */
export async function showInToolbar(tabId: number, assessments: readonly Assessment[], host: string): Promise<void> {
  const first = [...assessments].sort(byLevel)[0];
  const badge = first ? BADGES[first.level] : null;
  const title = first ? (await teller()).title(first, host) : browser.i18n.getMessage('extension_name');
  // The tab may have been closed meanwhile: then there is nothing to show it on.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: badge?.text ?? '' }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setIcon({ tabId, path: iconsOf(first?.level ?? null) }),
    badge ? browser.action.setBadgeBackgroundColor({ tabId, color: badge.background }) : undefined,
    badge ? browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }) : undefined,
  ]);
}
