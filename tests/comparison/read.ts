import { type Reading, readPolicy } from '../../src/reading/index.ts';

/** Reads Markdown of whatever length; texts too short to be policies are filled up. */
export function read(content: string): Reading {
  const outcome = readPolicy({ content, format: 'markdown', url: 'https://example.org/' });
  if (outcome.kind !== 'read' && outcome.kind !== 'unknown-language') throw new Error(`not read: ${outcome.kind}`);
  return outcome.reading;
}
