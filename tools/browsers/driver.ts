/** One way to drive both browsers with the built extension installed. */

export const BROWSER_NAMES = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Port of the local web, where all domains are found. */
  port: number;
  /** Profile that outlives the browser; a fresh one without it. */
  profile?: string | undefined;
  headless?: boolean | undefined;
  colorScheme?: 'light' | 'dark' | undefined;
  /** As on a screen that is touched; in Chromium only. */
  touch?: boolean | undefined;
  /** The person's own few colours instead of the page's; in Chromium only. */
  forcedColors?: boolean | undefined;
  /** The person wants nothing to move; in Chromium only. */
  reducedMotion?: boolean | undefined;
  /** Leaves the page open that is shown once after installing; closed otherwise, so that it is in nobody's way. */
  keepWelcome?: boolean | undefined;
  /** Language that the extension takes for the browser's. */
  lang?: string | undefined;
  /** Preferences of Firefox, for measurements. */
  preferences?: Record<string, boolean | number | string> | undefined;
}

export interface Tab {
  goto(address: string): Promise<void>;
  evaluate<T, A = undefined>(run: (argument: A) => T | Promise<T>, argument?: A): Promise<T>;
  /** Runs a script's text in the page, past its content security policy. */
  runScript(source: string): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Turns to the person's other colours while the page stands, where the browser has a way to. */
  preferColors?: (colorScheme: 'light' | 'dark') => Promise<void>;
  /** Makes it the tab that is seen. */
  bringToFront(): Promise<void>;
  /** @param whole not only what is in view */
  screenshot(path: string, whole?: boolean): Promise<void>;
  close(): Promise<void>;
}

export interface DrivenBrowser {
  name: BrowserName;
  openTab(): Promise<Tab>;
  /**
   * An own page of the extension, `popup.html?tab=1`; extension APIs work in its `evaluate`.
   * @param before a script's text to be run before the page's own; in Chromium only
   * @param tab one opened so before, to be used again: a new one takes Chromium three times as long; in Chromium only
   */
  openExtensionPage(path: string, before?: string, tab?: Tab): Promise<Tab>;
  /** The page of the extension that was opened by itself, once it is there. */
  findExtensionPage(path: string): Promise<Tab>;
  /** Kills the background at once, where the browser has a way to. */
  killBackground?: () => Promise<void>;
  /** Gives the extension's storage so many bytes in all, where that can be done while it runs. */
  limitStorage?: (bytes: number) => Promise<void>;
  close(): Promise<void>;
}
