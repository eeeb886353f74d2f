/** What a page says besides its text: enough to tell a policy from what comes in its place. */
import { collapseSpace } from '../text/clean.ts';
import { decodeEntities } from './entities.ts';
import { type HtmlToken, readAttributes } from './html-tokens.ts';

export interface PageSigns {
  title: string;
  lang: string;
  scripts: number;
  hasPasswordField: boolean;
  /** It shows a PDF in a frame. */
  embedsPdf: boolean;
  /** Labels of its buttons, as far as they are looked at. */
  buttons: string[];
}

const MOST_BUTTONS = 30;
const LONGEST_LABEL = 60;
const LONGEST_TITLE = 300;

const ofInput = (attributes: string) => {
  const read = readAttributes(attributes);
  return { type: read.get('type')?.toLowerCase(), value: read.get('value') ?? '' };
};
const isPdf = (attributes: string) =>
  [...readAttributes(attributes)].some(
    ([name, value]) => (name === 'type' && value === 'application/pdf') || /\.pdf(?:[?#]|$)/i.test(value),
  );

export class SignReader {
  readonly signs: PageSigns = {
    title: '',
    lang: '',
    scripts: 0,
    hasPasswordField: false,
    embedsPdf: false,
    buttons: [],
  };
  isInTitle = false;
  private button: string | null = null;

  /** Looks at every token of the page, read or not. */
  see(token: HtmlToken): void {
    if (token.kind === 'text') this.seeText(token.text);
    else if (token.kind === 'open') this.seeOpen(token.name, token.attributes);
    else this.seeClose(token.name);
  }

  private seeText(text: string): void {
    if (this.isInTitle) this.signs.title ||= collapseSpace(decodeEntities(text)).slice(0, LONGEST_TITLE);
    if (this.button !== null && this.button.length < LONGEST_LABEL) this.button += text;
  }

  private seeOpen(name: string, attributes: string): void {
    const { signs } = this;
    // Only the first title is the page's; drawings have titles too.
    this.isInTitle = name === 'title' && signs.title === '';
    if (name === 'script') signs.scripts++;
    if (name === 'html')
      signs.lang = /^[a-z]{2,3}/.exec(readAttributes(attributes).get('lang')?.toLowerCase() ?? '')?.[0] ?? '';
    if (name === 'button') this.button = '';
    if (/^(?:embed|object|iframe)$/.test(name) && isPdf(attributes)) signs.embedsPdf = true;
    if (name !== 'input') return;
    const { type, value } = ofInput(attributes);
    if (type === 'password') signs.hasPasswordField = true;
    if (type === 'submit' || type === 'button') this.keepLabel(value);
  }

  private seeClose(name: string): void {
    if (name === 'title') this.isInTitle = false;
    if (name !== 'button' || this.button === null) return;
    this.keepLabel(this.button);
    this.button = null;
  }

  private keepLabel(text: string): void {
    const label = collapseSpace(decodeEntities(text)).slice(0, LONGEST_LABEL);
    if (label !== '' && this.signs.buttons.length < MOST_BUTTONS) this.signs.buttons.push(label);
  }
}
