/** Whether a change holds where the person is. */
import type { PolicyChange } from '../model.ts';

/** Countries of the European Economic Area by ISO 3166-1 alpha-2, for which texts are often the same. */
const EEA = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);
const EUROPEAN_UNION = new Set([...EEA].filter((country) => !['IS', 'LI', 'NO'].includes(country)));
/** `GB` is ISO's code, `UK` what people write. */
const SAME: Record<string, string> = { GB: 'UK' };

/** The region and those that it lies in: `DE` → `DE`, `EEA`, `EU`. */
function regionsAround(region: string): Set<string> {
  const code = SAME[region.toUpperCase()] ?? region.toUpperCase();
  return new Set([code, ...(EEA.has(code) ? ['EEA'] : []), ...(EUROPEAN_UNION.has(code) ? ['EU'] : [])]);
}

/**
 * @param region an ISO 3166-1 alpha-2 code, or `EEA`, `EU`, `UK`
 * @returns false where the change names other regions only, or names this one as unaffected
 */
export function holdsIn({ regions, unaffected }: PolicyChange, region: string): boolean {
  const around = regionsAround(region);
  const isAround = (code: string) => around.has(SAME[code.toUpperCase()] ?? code.toUpperCase());
  if (unaffected.some((other) => isAround(other.region))) return false;
  return regions.includes('worldwide') || regions.some(isAround);
}
