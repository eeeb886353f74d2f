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
/** Body and root carry state classes (`has-sidebar`, `nav-open`) that say nothing of their content. */
const NEVER_BY_CLASS = new Set(['html', 'body', 'main', 'article', 'h1', 'h2', 'h3', 'p', 'form']);

function namesFurniture(value: string): boolean {
  const words = value
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return words.some(
    (word, index) => FURNITURE_WORDS.has(word) || FURNITURE_PAIRS.has(`${word} ${words[index + 1] ?? ''}`),
  );
}

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
  if (isHidden(attributes)) return true;
  if (NEVER_BY_CLASS.has(name)) return false;
  if (FURNITURE_ROLES.has(attributes.get('role') ?? '')) return true;
  return namesFurniture(`${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`);
}

/** Whether the page itself says that this element holds its main content. */
export function isMain(name: string, source: string): boolean {
  return name === 'main' || (source.includes('role') && readAttributes(source).get('role') === 'main');
}
