/** `npm run bya -- …`: the command line for contributors and publishers. */
import { runBya } from './commands.ts';

process.exitCode = await runBya(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
