/** Files of JSON lines that commands are given: what they hold is looked at before it is used. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** A file that a command needs is not there. */
export class MissingFile extends Error {}

/** @throws MissingFile where it can't be read */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    throw new MissingFile(`${file} can't be read${why}.`);
  }
}

function parseLine<T>(line: string, shape: z.ZodMiniType<T>, where: string): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`${where} is not JSON.`);
  }
  const parsed = z.safeParse(shape, value);
  if (!parsed.success) throw new Error(`${where} is not as it should be: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/**
 * @param name how to call the text in messages
 * @returns what its lines hold, in order, each with its place in words; empty lines are passed over
 * @throws a sentence that names the line where one is wrong
 */
export const parseJsonLines = <T>(text: string, shape: z.ZodMiniType<T>, name: string): { value: T; where: string }[] =>
  text.split('\n').flatMap((line, at) => {
    const where = `Line ${at + 1} of ${name}`;
    return line.trim() === '' ? [] : [{ value: parseLine(line, shape, where), where }];
  });

/**
 * @returns what the lines of a file hold, in order
 * @throws MissingFile where it can't be read; a sentence that names the line where one is wrong
 */
export const readJsonLines = <T>(file: string, shape: z.ZodMiniType<T>): T[] =>
  parseJsonLines(readText(file), shape, file).map(({ value }) => value);

/** Runs a command. Where a file it needs is not there, it says that it is skipped; any other error ends it with its sentence. */
export function runCommand(work: () => void): void {
  try {
    work();
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    const isSkipped = error instanceof MissingFile;
    process.stderr.write(`${isSkipped ? 'Skipped: ' : ''}${sentence}\n`);
    process.exitCode = isSkipped ? 0 : 1;
  }
}
