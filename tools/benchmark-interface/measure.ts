/** How long the extension's own pages take from being opened to showing all that they have to say. */
import type { Tab } from '../browsers/driver.ts';

export interface View {
  name: string;
  /** Of the page, within the extension. */
  path: string;
  /** Selects something that stands there only once the whole content does. */
  full: string;
  width: number;
  height: number;
}

/** Nothing that takes longer is waited for. */
const MOST_MS = 20_000;

/**
 * Opens the page again and again in a frame of another page of the extension, where one clock sees both.
 * @returns milliseconds from the frame's first address to its full content, drawn
 */
export function measureOpening(own: Tab, view: View, rounds: number): Promise<number[]> {
  return own.evaluate(
    async ({ view: { path, full, width, height }, rounds: many, most }) => {
      const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const openOnce = async () => {
        const frame = Object.assign(document.createElement('iframe'), { width: String(width), height: String(height) });
        const began = performance.now();
        frame.src = path;
        document.body.append(frame);
        const isFull = () =>
          frame.contentDocument?.querySelector(full) && !frame.contentDocument.querySelector('[aria-busy=true]');
        while (!isFull()) {
          if (performance.now() - began > most) throw new Error(`${path} did not show ${full} in time.`);
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
        await drawn();
        const took = performance.now() - began;
        frame.remove();
        return took;
      };
      const times: number[] = [];
      // The first two only warm up.
      for (let round = -2; round < many; round++) {
        const took = await openOnce();
        if (round >= 0) times.push(took);
      }
      return times;
    },
    { view, rounds, most: MOST_MS },
  );
}
