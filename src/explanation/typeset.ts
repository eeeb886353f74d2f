/** How our words look in print. */

const APOSTROPHE = /(?<=\p{L})'/gu;
/** "8 February", "8. Februar", "8 de febrero", "30 days"; not "2021 unless". */
const AFTER_A_NUMBER = /(?<!\d)(\d{1,2}\.?) (de )?(?=\p{L})/gu;
/** "2021 г.": years in Russian and Ukrainian. */
const SIGN_OF_A_YEAR = /(?<=\d) (?=[гр]\.)/gu;

/**
 * Our words as a printer sets them: round apostrophes, and no line that ends between a number and
 * what it counts. Each sign stays where it was.
 */
export const typeset = (text: string): string =>
  text
    .replace(APOSTROPHE, '’')
    .replace(AFTER_A_NUMBER, (numbered) => numbered.replaceAll(' ', '\u00a0'))
    .replace(SIGN_OF_A_YEAR, '\u00a0');
