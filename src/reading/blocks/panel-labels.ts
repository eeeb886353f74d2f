/** What tabs are called: their labels stand in menus, which are not read, and their panels elsewhere. */
import { collapseSpace } from '../text/clean.ts';
import { decodeEntities } from './entities.ts';
import type { HtmlToken } from './html-tokens.ts';
import { controlledNames, panelNames } from './page-parts.ts';

const MOST_LABELS = 500;
const LONGEST = 160;

export class PanelLabels {
  private readonly labels = new Map<string, string>();
  private open: { element: string; names: string[]; text: string } | null = null;

  /** Looks at every token of the page, read or not. */
  see(token: HtmlToken): void {
    if (token.kind === 'text') {
      if (this.open && this.open.text.length < LONGEST) this.open.text += token.text;
    } else if (token.kind === 'open' && !this.open && this.labels.size < MOST_LABELS) {
      const names = controlledNames(token.attributes);
      if (names.length > 0) this.open = { element: token.name, names, text: '' };
    } else if (token.kind === 'close' && this.open?.element === token.name) {
      const label = collapseSpace(decodeEntities(this.open.text)).slice(0, LONGEST);
      for (const name of this.open.names) if (label !== '' && !this.labels.has(name)) this.labels.set(name, label);
      this.open = null;
    }
  }

  /** The label of the panel that begins with this tag; empty where it is none, or has none. */
  of(attributes: string): string {
    return (
      panelNames(attributes)
        .map((name) => this.labels.get(name))
        .find((label) => label !== undefined) ?? ''
    );
  }
}
