/** Whether a change holds where the person is. */
import type { PolicyChange } from '../model.ts';

/** Countries of the European Economic Area by ISO 3166-1 alpha-2, for which texts are often the same. */
const EEA = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);
const EUROPEAN_UNION = new Set([...EEA].filter((country) => !['IS', 'LI', 'NO'].includes(country)));
/** `GB` is ISO's code, `UK` what people write. */
const SAME: Record<string, string> = { GB: 'UK' };

const codeOf = (region: string) => SAME[region.toUpperCase()] ?? region.toUpperCase();

/** The region and those that it lies in: `DE` → `DE`, `EEA`, `EU`. */
function regionsAround(region: string): Set<string> {
  const code = codeOf(region);
  return new Set([code, ...(EEA.has(code) ? ['EEA'] : []), ...(EUROPEAN_UNION.has(code) ? ['EU'] : [])]);
}

/** Whether neither of two regions lies in the other. Texts for the EEA mostly hold for the United Kingdom as well. */
export function areApart(one: string, other: string): boolean {
  const isWide = (region: string) => ['EEA', 'EU'].includes(codeOf(region));
  const isEuropean = (region: string) => isWide(region) || regionsAround(region).has('EEA') || codeOf(region) === 'UK';
  const isTogether = isEuropean(one) && isEuropean(other) && (isWide(one) || isWide(other));
  return codeOf(one) !== codeOf(other) && !isTogether;
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
