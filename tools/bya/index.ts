/** `npm run bya -- …`: the command line for contributors and publishers. */
import { LEXICONS, learnLexicons } from '../../src/reading/index.ts';
import { bringTopics } from '../train-clauses/kept-models.ts';
import { endWhenClosed } from './closed-pipe.ts';
import { runBya } from './commands.ts';

endWhenClosed(process.stdout);
endWhenClosed(process.stderr);
learnLexicons(LEXICONS);
bringTopics();
process.exitCode = await runBya(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
