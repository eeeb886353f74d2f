/** The interface's own styles, for a page or a shadow root to wear. */
import parts from './parts.css?inline';
import tokens from './tokens.css?inline';

/**
 * @param more styles that only this place needs; they come last
 */
export function wearStyles(root: Document | ShadowRoot, ...more: string[]): void {
  const sheets = [tokens, parts, ...more].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}
