/** A policy's text in a file. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { decodeText } from '../../extension/background/texts/decode.ts';
import {
  type NotAPolicyReason,
  type PolicyFormat,
  type Reading,
  type ReadingOutcome,
  readPolicy,
} from '../../src/reading/index.ts';
import { UsageError } from './command.ts';

const formatOf = (file: string, content: string): PolicyFormat =>
  /\.x?html?$/i.test(file) || /^\s*<(?:!doctype|html|head|body|!--|\?xml)/i.test(content) ? 'html' : 'markdown';

/** What stands for the text that comes in on the command's own input. */
const INPUT = '-';

async function readInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/**
 * @param file its path; `-` for what comes in on the standard input
 * @returns what reading gave, by the file's name
 * @throws UsageError where there is no such file
 */
export async function readPolicyFile(file: string): Promise<{ name: string; outcome: ReadingOutcome }> {
  const bytes = await (file === INPUT ? readInput() : readFile(file)).catch((error: unknown) => {
    throw new UsageError(`${file} can't be read: ${error instanceof Error ? error.message : String(error)}.`);
  });
  const content = decodeText(bytes, null);
  const name = file === INPUT ? 'input' : basename(file);
  return { name, outcome: readPolicy({ content, format: formatOf(file, content), url: name }) };
}

const WHY_UNREAD: Record<NotAPolicyReason, string> = {
  'log-in': 'it is a log-in page',
  'error-page': 'it is an error page',
  'bot-check': 'it is a page that lets only people in',
  'cookie-wall': 'it is a page that asks about cookies',
  'other-page': 'it speaks as no policy does',
  'empty-shell': 'it has no words without its scripts',
  'too-little-text': 'it has fewer words than any policy',
  pdf: 'it is a PDF',
  'not-text': 'it is not text',
};

/** @throws UsageError that says why there is no reading */
export function readingOf({ name, outcome }: { name: string; outcome: ReadingOutcome }): {
  reading: Reading;
  isUnderstood: boolean;
} {
  if ('reading' in outcome) return { reading: outcome.reading, isUnderstood: outcome.kind === 'read' };
  const why =
    outcome.kind === 'too-long'
      ? `it has more than ${outcome.limit} ${outcome.of}, which is longer than is read`
      : WHY_UNREAD[outcome.reason];
  throw new UsageError(`${name} was not read as a policy: ${why}.`);
}
