/** Parameters of the feed commands. */
import { readFile } from 'node:fs/promises';
import { type PublicKey, parsePublicKey } from '../../../src/knowledge/publishing.ts';
import { UsageError } from '../command.ts';
import { readSecretKey, type SecretKey } from './secret-key.ts';

/** `2026-01-31T12:00:00Z` */
export const toMoment = (date: Date) => `${date.toISOString().slice(0, 19)}Z`;

export function readMoment(text: string | undefined): Date {
  const date = text === undefined ? new Date() : new Date(text);
  if (Number.isNaN(date.getTime())) throw new UsageError(`"${text}" is no moment: write it as 2026-01-31T12:00:00Z.`);
  return date;
}

export function readNumber(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new UsageError(`--${name} must be a whole number from 1 up.`);
  return number;
}

export async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(
      `"${path}" can't be read (${error instanceof Error && 'code' in error ? error.code : error}).`,
    );
  });
}

/** @param given a key file's path, or the key itself */
export async function readPublicKey(given: string | undefined): Promise<PublicKey> {
  if (given === undefined) throw new UsageError('Name the public key: --key FILE, or the key itself.');
  const key = parsePublicKey(given) ?? parsePublicKey(await readText(given));
  if (!key) throw new UsageError(`"${given}" is no public key of minisign.`);
  return key;
}

export async function readKey(path: string | undefined): Promise<SecretKey> {
  if (path === undefined) throw new UsageError('Name the secret key: --key FILE.');
  return readSecretKey(await readText(path), process.env.BYA_KEY_PASSWORD ?? null);
}
