/**
 * @returns the address if a link may lead there, else null. Addresses come from pages and feeds:
 *   `javascript:`, `data:` and the extension's own pages are not for clicking.
 */
export function safeLink(address: string | null): string | null {
  if (address === null) return null;
  try {
    const { protocol, href } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}
