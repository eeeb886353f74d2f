/** The warnings of one frame know of each other, so that none covers another. */
import type { Box } from './placement.ts';

const hosts = new Set<Element>();

export function joinNeighbours(host: Element, signal: AbortSignal): void {
  hosts.add(host);
  signal.addEventListener('abort', () => hosts.delete(host));
}

/** @returns where the others stand now */
export function neighbours(host: Element): Box[] {
  return [...hosts]
    .filter((other) => other !== host && getComputedStyle(other).visibility === 'visible')
    .map((other) => other.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
}
