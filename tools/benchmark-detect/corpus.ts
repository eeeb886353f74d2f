/** A corpus: a folder of saved pages and `manifest.jsonl`, one line a page. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import * as z from 'zod/mini';
import { parseJsonLines } from '../json-lines.ts';

const optional = <T extends z.ZodMiniType>(type: T) => z.optional(z.nullable(type));
const isInside = (file: string) => !/^(?:[\\/]|\.\.)/.test(normalize(file));

const lineSchema = z.object({
  id: z.string().check(z.minLength(1)),
  file: z.string().check(z.minLength(1), z.refine(isInside, 'a file is named by its path inside the corpus')),
  /** `positive` and `negative` are scored; pages with another label are loaded and written, not scored. */
  label: z.string(),
  kind: optional(z.string()),
  lang: optional(z.string()),
  /** Milliseconds after `load` at which the prompt comes up. */
  shownAfterMs: optional(z.number().check(z.nonnegative())),
  /** Whether the page's own scripts run. */
  scripts: optional(z.boolean()),
  acceptText: optional(z.string()),
  actionText: optional(z.string()),
  termsLinks: optional(z.array(z.string())),
  notes: optional(z.string()),
});
export type CorpusPage = z.infer<typeof lineSchema>;

/**
 * @param text the text of a `manifest.jsonl`
 * @param name how to call it in messages
 * @returns its pages in order
 * @throws a sentence that names the line where a line is no page, or its `id` has been there before
 */
export function parseManifest(text: string, name = 'manifest.jsonl'): CorpusPage[] {
  const ids = new Set<string>();
  return parseJsonLines(text, lineSchema, name).map(({ value: page, where }) => {
    if (ids.has(page.id)) throw new Error(`${where} has the id "${page.id}", which an earlier line has too.`);
    ids.add(page.id);
    return page;
  });
}

/** @returns the corpus's pages, or null where there is no corpus in `folder` */
export async function readCorpus(folder: string): Promise<CorpusPage[] | null> {
  const path = join(folder, 'manifest.jsonl');
  return existsSync(path) ? parseManifest(await readFile(path, 'utf8'), path) : null;
}
