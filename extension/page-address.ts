/** As long as an address may be wherever it is kept. */
const MOST = 2048;

/**
 * A page's address as it may be kept and handed on: without query and fragment, which may hold what is nobody's business.
 * @returns of one that is longer than any page's needs to be, only where its site begins
 */
export function pageAddress(url: string): string {
  const address = url.replace(/[?#].*$/s, '');
  return address.length <= MOST ? address : `${new URL(address).origin}/`;
}
