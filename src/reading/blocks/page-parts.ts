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
const FURNITURE = new Set(['nav', 'footer', 'aside', 'menu']);
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
/** Words of class names and ids, whole words only: `site-footer`, `langSwitcher`, `cookie_banner`. */
const FURNITURE_WORDS = new Set([
  'nav',
  'navbar',
  'navigation',
  'menu',
  'footer',
  'breadcrumb',
  'breadcrumbs',
  'sidebar',
  'sidenav',
  'cookiebanner',
  'onetrust',
  'toc',
  'skiplink',
  'langswitcher',
  'languageswitcher',
  'dropdown',
  'offcanvas',
  'megamenu',
  'topbar',
]);
const FURNITURE_PAIRS = new Set([
  'cookie banner',
  'cookie bar',
  'cookie notice',
  'cookie consent',
  'lang switcher',
  'language switcher',
  'language selector',
  'lang selector',
  'language menu',
  'language list',
  'skip link',
  'site header',
  'page header',
  'global header',
  'social links',
  'share buttons',
  'table contents',
  'sr only',
  'visually hidden',
  'screen reader',
]);
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

/** The words of a class or an id, whole ones and in pairs: `site-footer` is `site`, `footer` and `site footer`. */
function wordsOf(value: string): string[] {
  const words = value
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return [...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)];
}

const namesOf = (attributes: Map<string, string>) =>
  wordsOf(`${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`);

const isTab = (attributes: Map<string, string>, names: readonly string[]) =>
  attributes.get('role') === 'tabpanel' ||
  names.some((name) => TAB_PAIRS.has(name) || /^tab(?:pane|panel)$/.test(name));

const isHidden = (attributes: Map<string, string>) =>
  attributes.has('hidden') ||
  attributes.get('aria-hidden') === 'true' ||
  /display\s?:\s?none|visibility\s?:\s?hidden/i.test(attributes.get('style') ?? '');

/** Whether an element is never text, whatever the page. */
export const isNeverText = (name: string) => SKIPPED.has(name);

/** Whether an element is furniture: navigation, footer, language menu, hidden, cookie banner. */
export function isFurniture(name: string, source: string): boolean {
  if (FURNITURE.has(name)) return true;
  if (source === '') return false;
  const attributes = readAttributes(source);
  const names = namesOf(attributes);
  const isPanel = isTab(attributes, names) || names.some((one) => PANEL_WORDS.has(one));
  if (isHidden(attributes) && !isPanel) return true;
  if (NEVER_BY_CLASS.has(name)) return false;
  if (FURNITURE_ROLES.has(attributes.get('role') ?? '')) return true;
  return names.some((one) => FURNITURE_WORDS.has(one) || FURNITURE_PAIRS.has(one));
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

/** Whether the page itself says that this element holds its main content. */
export function isMain(name: string, source: string): boolean {
  return name === 'main' || (source.includes('role') && readAttributes(source).get('role') === 'main');
}
