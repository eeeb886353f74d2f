/** Which parts of a page are the page's furniture and not its text. Decided by elements' names and attributes. */
import { readAttributes } from './html-tokens.ts';

const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'canvas',
  'video',
  'audio',
  'select',
  'textarea',
  'button',
  'dialog',
  'title',
  'noembed',
  'noframes',
  'xmp',
  'datalist',
  'map',
]);
const FURNITURE = new Set(['nav', 'footer', 'aside', 'menu', 'noscript']);
const FURNITURE_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'menu',
  'menubar',
  'dialog',
  'alertdialog',
  'complementary',
  'toolbar',
]);
type Lists = readonly (readonly [first: string, second: string])[];
const split = (words: string) => words.split(' ');
/** Each word of a first list before each of the second. */
const pairs = (lists: Lists) =>
  new Set(
    lists.flatMap(([first, second]) => split(first).flatMap((one) => split(second).map((two) => `${one} ${two}`))),
  );

/** Words of class names and ids, whole words only: `site-footer`, `langSwitcher`, `cookie_banner`. */
const FURNITURE_WORDS = new Set(
  [
    'nav navbar navigation navmenu menu megamenu offcanvas dropdown topbar masthead breadcrumb breadcrumbs pagination',
    'footer colophon sidebar sidenav widget widgets toc skiplink langswitcher languageswitcher',
    'newsletter social sharing sharethis addthis votes',
  ].flatMap(split),
);
const FURNITURE_PAIRS = pairs([
  ['lang language languages', 'switcher selector menu list picker'],
  ['site page global', 'header'],
  ['article', 'votes sidebar'],
  ['social share sharing', 'links buttons icons bar'],
  ['skip table screen visually sr', 'link contents reader hidden only'],
  ['recent related', 'posts articles'],
]);
/** What asks for consent to cookies: often longer than the page's own text, and never it. */
const CONSENT_WORDS = new Set(
  split(
    'cookiebanner cookiebar cookieconsent cookielaw cookiebot cookiebox cookiewall onetrust didomi usercentrics klaro tarteaucitron',
  ),
);
const CONSENT_PAIRS = pairs([
  ['cookie cookies consent gdpr', 'banner bar popup modal dialog overlay box layer window toast wall notice manager'],
  ['cookie cookies', 'consent law'],
  ['qc truste cc iubenda', 'cmp2 consent window banner cs'],
]);
/** `has-sidebar`, `no-menu`, `menu-open`: a box around all of the page says how it looks. */
const STATE_BEFORE = new Set(['has', 'with', 'no', 'without', 'is', 'show', 'hide', 'after', 'under', 'js']);
const STATE_AFTER = new Set(['open', 'opened', 'closed', 'visible', 'enabled', 'active', 'layout']);
/** Parts that a page folds away until somebody wants to read them: they are text all the same. */
const PANEL_WORDS = new Set([
  'tabpane',
  'tabpanel',
  'tabcontent',
  'accordion',
  'collapse',
  'collapsible',
  'expandable',
]);
const TAB_PAIRS = new Set(['tab pane', 'tab panel', 'tab content', 'tabs panel', 'tabs content', 'tabs pane']);
/** Body and root carry state classes (`has-sidebar`, `nav-open`) that say nothing of their content. */
const NEVER_BY_CLASS = new Set(['html', 'body', 'main', 'article', 'h1', 'h2', 'h3', 'p', 'form']);

/** The words of classes and an id, whole ones and in pairs: `site-footer` is `site`, `footer` and `site footer`. */
function namesOf(attributes: Map<string, string>): string[] {
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.slice(0, 400).split(/\s+/);
  return names.flatMap((name) => {
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean);
    const own = words.filter(
      (_, index) => !STATE_BEFORE.has(words[index - 1] ?? '') && !STATE_AFTER.has(words[index + 1] ?? ''),
    );
    return [...own, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)];
  });
}

const isTab = (attributes: Map<string, string>, names: readonly string[]) =>
  attributes.get('role') === 'tabpanel' ||
  names.some((name) => TAB_PAIRS.has(name) || /^tab(?:pane|panel)$/.test(name));

const isHidden = (attributes: Map<string, string>) =>
  attributes.has('hidden') ||
  attributes.get('aria-hidden') === 'true' ||
  /display\s?:\s?none|visibility\s?:\s?hidden/i.test(attributes.get('style') ?? '');

/** Whether an element is never text, whatever the page. */
export const isNeverText = (name: string) => SKIPPED.has(name);

/** Furniture that is never the text, and furniture by a name or state that may be wrong. */
export type Furniture = 'consent' | 'around';

/** What of the page's furniture an element is: navigation, footer, language menu, hidden, cookie banner; null for none. */
export function furnitureOf(name: string, source: string): Furniture | null {
  if (FURNITURE.has(name)) return 'around';
  if (source === '') return null;
  const attributes = readAttributes(source);
  const names = namesOf(attributes);
  const isAny = (words: ReadonlySet<string>) => names.some((one) => words.has(one));
  const isPanel = isTab(attributes, names) || isAny(PANEL_WORDS);
  if (isHidden(attributes) && !isPanel) return 'around';
  if (NEVER_BY_CLASS.has(name)) return null;
  if (isAny(CONSENT_WORDS) || isAny(CONSENT_PAIRS)) return 'consent';
  if (FURNITURE_ROLES.has(attributes.get('role') ?? '')) return 'around';
  return isAny(FURNITURE_WORDS) || isAny(FURNITURE_PAIRS) ? 'around' : null;
}

/** By which names a tab's panel can be called; none where the element is no such panel. */
export function panelNames(source: string): string[] {
  if (!/tab/i.test(source)) return [];
  const attributes = readAttributes(source);
  if (!isTab(attributes, namesOf(attributes))) return [];
  return [attributes.get('id'), attributes.get('aria-labelledby')].filter((name) => name !== undefined);
}

/** The panel that a control opens, and the control's own name; none where it opens none. */
export function controlledNames(source: string): string[] {
  if (!/aria-controls|#/.test(source)) return [];
  const attributes = readAttributes(source);
  const target = ['href', 'data-target', 'data-bs-target']
    .map((name) => attributes.get(name))
    .find((one) => one?.startsWith('#'));
  const names = [attributes.get('aria-controls'), target?.slice(1)].filter((name) => name !== undefined && name !== '');
  const own = attributes.get('id');
  return names.length > 0 && own
    ? [...names, own].filter((name) => name !== undefined)
    : names.filter((name) => name !== undefined);
}

/** The property itself, and no other that only names it: `--x: line-through`. */
const STRUCK_STYLE = /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*line-through/i;

/** Whether an element's words are struck out: they show what was in force before. */
export const isStruck = (name: string, attributes: string): boolean =>
  /^(?:del|s|strike)$/.test(name) ||
  (attributes.includes('line-through') && STRUCK_STYLE.test(readAttributes(attributes).get('style') ?? ''));

/** Whether the page itself says that this element holds its main content. */
export function isMain(name: string, source: string): boolean {
  return name === 'main' || (source.includes('role') && readAttributes(source).get('role') === 'main');
}
