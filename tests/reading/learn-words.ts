/** Before each file of tests: reading is given its words and its model of topics, as everyone gives them who runs it in Node, and detection its languages. */
import { wholeReader } from '../../src/detection/index.ts';
import { LEXICONS, learnLexicons } from '../../src/reading/index.ts';
import { bringTopics } from '../../tools/train-clauses/kept-models.ts';

learnLexicons(LEXICONS);
bringTopics();
wholeReader();
