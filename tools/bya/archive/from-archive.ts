/** `bya feed from-archive`: an Open Terms Archive versions repository → drafts of policy changes. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Command, parse, UsageError } from '../command.ts';
import { readHistory, type Timeline } from './history.ts';
import { readKnownServices } from './known-services.ts';
import { isIn, parsePartition } from './partition.ts';
import { createProgress } from './progress.ts';
import { readDeclarations } from './services.ts';
import { type Archive, countDone, readResults, workThrough } from './work.ts';
import { writeDrafts } from './write-drafts.ts';

const OPTIONS = {
  out: { type: 'string' },
  declarations: { type: 'string' },
  services: { type: 'string' },
  address: { type: 'string' },
  region: { type: 'string', multiple: true },
  partition: { type: 'string', multiple: true },
  jobs: { type: 'string' },
  'only-work': { type: 'boolean', default: false },
} as const;

/** Where the repository stands on the web, as its own settings say. */
async function findAddress(folder: string): Promise<string> {
  const { stdout } = await promisify(execFile)('git', ['-C', folder, 'remote', 'get-url', 'origin']).catch(() => ({
    stdout: '',
  }));
  const path = /github\.com[:/]([^/\s]+\/[^/\s]+?)(?:\.git)?\s*$/.exec(stdout)?.[1];
  return path ? `https://github.com/${path}` : 'https://github.com/OpenTermsArchive';
}

/** The same command in another process, for its share of the work. */
const startShare = (parameters: readonly string[], share: string): ChildProcess =>
  spawn(
    process.execPath,
    [process.argv[1] ?? '', 'feed', 'from-archive', ...parameters, '--partition', share, '--jobs', '1', '--only-work'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );

async function workInProcesses(parameters: readonly string[], jobs: number, look: () => Promise<void>): Promise<void> {
  const shares = Array.from({ length: jobs }, (_, index) => startShare(parameters, `${index + 1}/${jobs}`));
  const looking = setInterval(() => void look(), 500);
  try {
    const codes = await Promise.all(
      shares.map((share) => new Promise<number | null>((resolve) => share.once('exit', resolve))),
    );
    if (codes.some((code) => code !== 0))
      throw new UsageError('A part of the work failed. Run it again: what is done is kept.');
  } finally {
    clearInterval(looking);
  }
}

export const feedFromArchive: Command = {
  usage: 'REPOSITORY --out OUT',
  summary: 'Drafts policy changes from an Open Terms Archive versions repository.',
  help: [
    'Reads the git history of REPOSITORY, sets aside what is no change of the service (technical upgrades, empty crawls,',
    'texts that come back, lines that differ at every crawl), compares the rest, and writes OUT/services.json and',
    'OUT/changes/*.json. Every draft says that a machine wrote it; "feed review OUT" shows one after another to a person.',
    'What a person has reviewed, edited or thrown away in OUT stays so when it is run again; drafts that are changes no',
    'more, because the text came back, go. Stopped in the middle, it goes on where it was (OUT/.work).',
    '',
    "--declarations DIR  the collection's declarations: names and addresses of documents",
    '--services FILE     known services, as public/catalogue/services.json: a service of the same name is taken for it',
    '--address URL       the repository on the web, for citing commits (default: its remote "origin")',
    '--region CODE       where the texts hold: EEA, UK, US … (default: worldwide; may be given more than once)',
    '--partition I/N     only the I-th of N parts. Parts are done apart, on any machine, and "feed merge" joins them to',
    '                    what one run would have written, in whichever order',
    '--jobs N            processes (default: one a core)',
  ].join('\n'),
  async run(parameters, { out }) {
    const { values, positionals } = parse(parameters, OPTIONS);
    const [folder] = positionals;
    if (folder === undefined || positionals.length > 1 || !values.out)
      throw new UsageError('Name one repository, and where to write: feed from-archive pga-versions --out drafts');
    const archive: Archive = {
      folder,
      declared: values.declarations ? await readDeclarations(values.declarations) : new Map(),
      known: values.services ? await readKnownServices(values.services) : [],
      address: (values.address ?? (await findAddress(folder))).replace(/\/+$/, ''),
      regions: values.region ?? ['worldwide'],
    };
    const partitions = (values.partition ?? []).map(parsePartition);
    const timelines: Timeline[] = (await readHistory(folder)).filter(({ service }) => isIn(service, partitions));
    const work = join(values.out, '.work');
    const jobs = Math.max(
      1,
      Math.min(Math.floor(Number(values.jobs ?? availableParallelism())) || 1, timelines.length),
    );
    const progress = createProgress('documents');
    let done = 0;
    if (jobs === 1) await workThrough(timelines, archive, work, () => progress.show(++done, timelines.length));
    else
      await workInProcesses(parameters, jobs, async () =>
        progress.show(await countDone(timelines, archive, work), timelines.length),
      );
    progress.end();
    if (values['only-work']) return 0;
    const results = await readResults(timelines, archive, work);
    const drafts = results.flatMap((result) => result.drafts);
    await writeDrafts(
      values.out,
      results.filter((result) => result.drafts.length > 0).map(({ service }) => service),
      drafts,
      'archive',
    );
    const versions = timelines.reduce((sum, timeline) => sum + timeline.versions.length, 0);
    out(`${drafts.length} drafts from ${versions} recorded versions of ${timelines.length} documents.`);
    return 0;
  },
};
