import { interfaceLocale } from './words.ts';

export const formatNumber = (value: number): string => new Intl.NumberFormat(interfaceLocale()).format(value);

/** "58 MB", "230 kB", in the words of the person's language. */
export function formatSize(bytes: number): string {
  const isSmall = bytes < 1_000_000;
  const size = bytes / (isSmall ? 1000 : 1_000_000);
  return new Intl.NumberFormat(interfaceLocale(), {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: size < 10 ? 1 : 0,
  }).format(size);
}
