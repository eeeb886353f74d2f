/** Where one is in the dashboard, kept in the address so that going back and reloading work. */
import { useEffect, useState } from 'preact/hooks';

export interface Route {
  /** The section's name. */
  section: string;
  parameters: URLSearchParams;
}

/** @param hash `#ledger?company=group:Meta` */
export function parseRoute(hash: string): Route {
  const [section = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  return { section, parameters: new URLSearchParams(query) };
}

/** The address of a place; empty parameters are left out. */
export function linkTo(section: string, parameters: Record<string, string | null> = {}): string {
  const given = Object.entries(parameters).flatMap(([key, value]) => (value ? [[key, value]] : []));
  return given.length > 0 ? `#${section}?${new URLSearchParams(given)}` : `#${section}`;
}

export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return parseRoute(hash);
}
