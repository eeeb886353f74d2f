import { collapseSpace } from '../text/clean.ts';
import type { HtmlToken } from './html-tokens.ts';
import { isNeverText } from './page-parts.ts';

/** A part of the page that was left out as furniture. */
export interface LeftOut {
  /** Which of the page's elements it was. */
  element: number;
  /** How much it says besides its links, in characters. */
  size: number;
}

/** Counts what a part says that is left out. */
export class Skipped {
  name = '';
  depth = 0;
  private size = 0;
  private links = 0;
  /** @param element null for what is never text */
  private element: number | null = null;
  constructor(private readonly around: LeftOut[]) {}

  begin(name: string, element: number | null): void {
    Object.assign(this, { name, depth: 1, size: 0, links: 0, element });
  }
  see(token: HtmlToken): void {
    if (token.kind === 'text') {
      if (this.links === 0) this.size += collapseSpace(token.text).length;
      return;
    }
    const by = token.kind === 'open' ? 1 : -1;
    // Scripts and buttons inside say nothing either.
    if (token.name === 'a' || isNeverText(token.name)) this.links = Math.max(0, this.links + by);
    if (token.name === this.name) this.depth += by;
    if (this.depth === 0) this.note();
  }
  /** The page is at its end: what was never closed ends with it. */
  finish(): void {
    if (this.depth > 0) this.note();
  }
  private note(): void {
    if (this.element !== null) this.around.push({ element: this.element, size: this.size });
  }
}
