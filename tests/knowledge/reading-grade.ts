/** The catalogue is held to the grade that `bya feed validate` holds it to. */
export { gradeOf } from '../../tools/bya/readability.ts';
