/** The commands of `bya` by name, and how one is chosen. */

import { feedFromArchive } from './archive/from-archive.ts';
import { feedMerge } from './archive/merge.ts';
import { type Command, type Output, printable, UsageError } from './command.ts';
import { explain } from './explain.ts';
import { feedBuild, feedShard } from './feed/build.ts';
import { feedDiff } from './feed/diff.ts';
import { feedFromTosdr } from './feed/from-tosdr.ts';
import { feedKeygen, feedSign, feedVerify } from './feed/keys.ts';
import { feedReview } from './feed/review.ts';
import { feedServe } from './feed/serve.ts';
import { feedToMemo } from './feed/to-memo.ts';
import { feedValidate } from './feed-validate.ts';
import { read } from './read.ts';
import { wordsCheck } from './words-check.ts';
import { wordsSample } from './words-sample.ts';

const COMMANDS: Record<string, Command> = {
  explain,
  'feed validate': feedValidate,
  'feed build': feedBuild,
  'feed shard': feedShard,
  'feed keygen': feedKeygen,
  'feed sign': feedSign,
  'feed verify': feedVerify,
  'feed diff': feedDiff,
  'feed serve': feedServe,
  'feed from-archive': feedFromArchive,
  'feed from-tosdr': feedFromTosdr,
  'feed review': feedReview,
  'feed to-memo': feedToMemo,
  'feed merge': feedMerge,
  read,
  'words check': wordsCheck,
  'words sample': wordsSample,
};

const describeAll = () => [
  'Usage: npm run bya -- COMMAND [options]',
  '',
  'Commands:',
  ...Object.entries(COMMANDS).map(([name, { usage, summary }]) => `  ${`${name} ${usage}`.padEnd(32)}  ${summary}`),
  '',
  'Any command with --help says more. Exit codes: 0 it ran, 1 it found errors, 2 it could not run.',
];

const describeOne = (name: string, { usage, summary, help }: Command) => [
  `Usage: npm run bya -- ${name} ${usage}`,
  '',
  summary,
  '',
  help,
];

/**
 * Runs what the parameters name.
 * @returns the exit code: 0 it ran, 1 it found errors, 2 it could not run
 */
export async function runBya(parameters: string[], output: Output): Promise<number> {
  const name = Object.keys(COMMANDS).find((known) => `${parameters.join(' ')} `.startsWith(`${known} `));
  const command = name === undefined ? undefined : COMMANDS[name];
  const rest = parameters.slice(name?.split(' ').length ?? 0);
  if (rest.includes('--help') || rest.includes('-h') || parameters.length === 0) {
    for (const line of name && command ? describeOne(name, command) : describeAll()) output.out(line);
    return 0;
  }
  try {
    if (!command) throw new UsageError(`There is no command "${parameters.join(' ')}". --help lists those there are.`);
    return await command.run(rest, output);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.err(printable(error.message));
    return 2;
  }
}
