import { browser } from '../../browser.ts';

/**
 * Asks the browser for access to a feed's host, where the person has taken it back. To be called
 * from a click itself: browsers ask people only then.
 * @returns whether the host may be read
 */
export async function allowHost(address: string): Promise<boolean> {
  const { protocol, hostname } = new URL(address);
  // Match patterns know no ports.
  const wanted = { origins: [`${protocol}//${hostname}/*`] };
  try {
    return await browser.permissions.request(wanted);
  } catch {
    // A click that a program made counts for nothing; there is nothing to ask where access is there.
    return browser.permissions.contains(wanted);
  }
}
