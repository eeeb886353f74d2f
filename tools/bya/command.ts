/** What a command of `bya` is. Each has a file of its own and a line in `commands.ts`. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Where a command writes: results to `out`, what went wrong to `err`. One line each. */
export interface Output {
  out(line: string): void;
  err(line: string): void;
}

export interface Command {
  /** What comes after the command's name: `DIR [--json]`. */
  usage: string;
  /** One line for the list of commands. */
  summary: string;
  /** The rest of what `--help` says, exit codes among it. */
  help: string;
  /** @returns the exit code */
  run(parameters: string[], output: Output): Promise<number>;
}

/** Something the person at the terminal can put right. The message is a sentence; the exit code is 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * `util.parseArgs` with positionals.
 * @throws UsageError instead of `TypeError`
 */
export function parse<O extends Options>(parameters: string[], options: O) {
  try {
    return parseArgs({ args: parameters, options, allowPositionals: true, strict: true });
  } catch (error) {
    // Its messages are sentences; what follows the first is advice on quoting.
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new UsageError(`${sentence.replace(/\.$/, '')}.`);
  }
}

/**
 * Makes text from a file fit for a terminal: control characters, which could move the cursor or
 * change what was printed, are written as codes; spaces that would keep a line together are plain ones.
 */
export const printable = (text: string) =>
  text
    .replaceAll('\u00a0', ' ')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
