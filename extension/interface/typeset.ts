const APOSTROPHE = /(?<=\p{L})'/gu;
/** "8 February", "8. Februar", "30 days"; not "2021 unless". */
const AFTER_A_NUMBER = /(?<!\d)(\d{1,2}\.?) (?=\p{L})/gu;

/**
 * Our words as a printer sets them: round apostrophes, and no line that ends between a number and
 * what it counts. Each sign stays where it was; what is kept and searched is not changed.
 */
export const typeset = (text: string): string => text.replace(APOSTROPHE, '’').replace(AFTER_A_NUMBER, '$1\u00a0');
