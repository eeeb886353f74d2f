/** `bya feed review`: shows one draft after another with its evidence, and writes down what a person decides. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { toJson } from '../archive/write-drafts.ts';
import { type Command, type Output, parse, printable, UsageError } from '../command.ts';
import { readFeedFiles } from '../feed-files.ts';

const draftSchema = z.looseObject({
  id: z.string(),
  service: z.string(),
  headline: z.looseObject({ en: z.string() }),
  announced: z.nullable(z.string()),
  documents: z.array(z.object({ type: z.string(), url: z.string() })),
  findings: z.array(
    z.looseObject({ topic: z.string(), direction: z.string(), effect: z.string(), sources: z.array(z.string()) }),
  ),
  sources: z.array(z.looseObject({ id: z.string(), url: z.string(), quote: z.optional(z.string()) })),
  review: z.object({ state: z.string(), date: z.string() }),
});
type Draft = z.infer<typeof draftSchema>;

const SIDES: Record<string, string> = { before: 'was', after: 'is' };

/** A draft as lines for a terminal. */
export function describeDraft(draft: Draft): string[] {
  const sources = new Map(draft.sources.map((source) => [source.id, source]));
  const quoted = draft.findings.flatMap(({ topic, direction, effect, sources: ids }) => [
    `  ${topic}: ${direction}, ${effect}`,
    ...ids.flatMap((id) => {
      const source = sources.get(id);
      if (!source) return [];
      const side = SIDES[id.split('-')[0] ?? ''] ?? '';
      return [`    ${side.padEnd(4)}"${source.quote ?? '(no words quoted)'}"`, `        ${source.url}`];
    }),
  ]);
  return [
    `${draft.id} (${draft.service}, ${draft.announced ?? 'no date'})`,
    draft.headline.en,
    ...draft.documents.map(({ type, url }) => `${type}: ${url}`),
    ...quoted,
  ].map(printable);
}

/** How a person answers: the next line of theirs, null where there are no more. */
export type Ask = (question: string) => Promise<string | null>;

const QUESTION = 'a person has checked it [y], leave it [Enter], throw it away [d], stop [q]? ';

/** @returns how many were approved, and thrown away */
export async function reviewDrafts(folder: string, today: string, ask: Ask, { out }: Output) {
  const { changes } = await readFeedFiles(folder);
  const counts = { approved: 0, dropped: 0 };
  for (const file of changes) {
    const parsed = 'data' in file ? z.safeParse(draftSchema, file.data) : null;
    if (!parsed?.success || parsed.data.review.state !== 'machine-drafted') continue;
    for (const line of ['', ...describeDraft(parsed.data)]) out(line);
    const answer = (await ask(QUESTION))?.trim().toLowerCase() ?? 'q';
    const path = join(folder, file.name);
    if (answer === 'q') break;
    if (answer === 'd') {
      await rm(path);
      counts.dropped++;
    }
    if (answer === 'y') {
      await writeFile(path, toJson({ ...parsed.data, review: { state: 'reviewed', date: today } }));
      counts.approved++;
    }
  }
  return counts;
}

export const feedReview: Command = {
  usage: 'DIR',
  summary: 'Shows one machine-made draft after another with its evidence, for a person to decide.',
  help: [
    'Edit a draft\'s file before you approve it: give it a headline and statements in plain words. "y" marks it as reviewed',
    'today, "d" deletes its file, Enter leaves it as it is, "q" stops. What you decided is kept at once.',
  ].join('\n'),
  async run(parameters, output) {
    const { positionals } = parse(parameters, {});
    const [folder] = positionals;
    if (folder === undefined || positionals.length > 1) throw new UsageError('Name one folder.');
    const terminal = createInterface({ input: process.stdin });
    const lines = terminal[Symbol.asyncIterator]();
    const ask: Ask = async (question) => {
      process.stdout.write(question);
      const { done, value } = await lines.next();
      return done ? null : value;
    };
    const { approved, dropped } = await reviewDrafts(folder, new Date().toISOString().slice(0, 10), ask, output);
    terminal.close();
    output.out(`${approved} approved, ${dropped} thrown away.`);
    return 0;
  },
};
