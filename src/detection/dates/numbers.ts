/** What the words of `NUMBER_NAMES` (unit-names.ts) count. */
export const NUMBERS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 14, 15, 20, 30, 60, 90];
