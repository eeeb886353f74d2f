/** Before each file of tests: reading is given its words, as everyone gives them who runs it in Node. */
import { LEXICONS, learnLexicons } from '../../src/reading/index.ts';

learnLexicons(LEXICONS);
