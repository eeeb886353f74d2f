/**
 * The history of an Open Terms Archive versions repository: for each document the versions that
 * were recorded, oldest first. One pass over the log; texts are read later, by blob.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { UsageError } from '../command.ts';

/** Why a version was recorded, by its commit's subject. Older archives used the words in brackets. */
export type RecordKind =
  | 'first' // "First record of …" ("Start tracking …")
  | 'change' // "Record new changes of …" ("Update …")
  | 'technical'; // "Apply technical or declaration upgrade on …" ("Refilter …"): the same page, read differently

export interface Recorded {
  commit: string;
  blob: string;
  /** Milliseconds since 1970. */
  at: number;
  kind: RecordKind;
}

/** One document, followed through moves. */
export interface Timeline {
  /** Where it is now: `<service>/<terms type>.md`. */
  path: string;
  service: string;
  /** The terms type, with the part after `#` where a type has several documents. */
  type: string;
  versions: Recorded[];
}

const KINDS: readonly [RegExp, RecordKind][] = [
  [/^(First record of|Start tracking) /i, 'first'],
  [/^(Apply technical or declaration upgrade on|Apply technical upgrade on|Refilter) /i, 'technical'],
];
const kindOf = (subject: string): RecordKind => KINDS.find(([pattern]) => pattern.test(subject))?.[1] ?? 'change';

const COMMIT = '\u0001';
/** How alike two files must be, in per cent, for one to be the other under a new name. */
const MOVED = 60;

/** Git writes paths with unusual characters in quotes, unless asked for zeros; with zeros there are no lines. */
const GIT = ['-c', 'core.quotePath=false'];

const isDocument = (path: string) => /^[^/]+\/[^/]+\.md$/.test(path);
const unquote = (path: string) => (path.startsWith('"') ? JSON.parse(path) : path) as string;

/**
 * @param folder a git repository in Open Terms Archive's layout
 * @throws UsageError where it is none
 */
export async function readHistory(folder: string): Promise<Timeline[]> {
  const git = spawn(
    'git',
    [
      ...GIT,
      '-C',
      folder,
      'log',
      '--reverse',
      '--no-merges',
      '--raw',
      '--no-abbrev',
      `--find-renames=${MOVED}%`,
      `--format=${COMMIT}%H %ct %s`,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let complaint = '';
  git.stderr.on('data', (part: Buffer) => {
    complaint += part.toString();
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    git.once('close', resolve);
    git.once('error', reject);
  });
  const documents = new Map<string, Recorded[]>();
  let commit = { hash: '', at: 0, kind: 'change' as RecordKind };
  for await (const line of createInterface({ input: git.stdout })) {
    if (line.startsWith(COMMIT)) {
      const [hash = '', seconds = '0'] = line.slice(1).split(' ', 2);
      const subject = line.slice(1 + hash.length + 1 + seconds.length + 1);
      commit = { hash, at: Number(seconds) * 1000, kind: kindOf(subject) };
    } else if (line.startsWith(':')) {
      applyLine(documents, commit, line);
    }
  }
  if ((await ended.catch(() => null)) !== 0)
    throw new UsageError(`"${folder}" is no git repository that can be read: ${complaint.trim().split('\n')[0] ?? ''}`);
  return [...documents]
    .map(([path, versions]) => {
      const [service = '', file = ''] = path.split('/');
      return { path, service, type: file.replace(/\.md$/, ''), versions };
    })
    .sort((one, other) => Number(one.path > other.path) - Number(one.path < other.path));
}

/** `:100644 100644 <old blob> <new blob> M\tpath`, with two paths where it was moved. */
function applyLine(
  documents: Map<string, Recorded[]>,
  commit: { hash: string; at: number; kind: RecordKind },
  line: string,
) {
  const [facts = '', ...paths] = line.split('\t');
  const [, , , blob = '', status = ''] = facts.split(' ');
  const [first = '', second] = paths.map(unquote);
  if (status.startsWith('D')) return; // What is not recorded any more was not changed by its service.
  const path = second ?? first;
  if (!isDocument(path)) return;
  const moved = status.startsWith('R') ? documents.get(first) : undefined;
  if (moved) documents.delete(first);
  const versions = moved ?? documents.get(path) ?? [];
  documents.set(path, versions);
  // A file moved by hand says nothing new by that; what changed with it was not seen by a crawl.
  const kind = moved ? 'technical' : commit.kind;
  versions.push({ commit: commit.hash, blob, at: commit.at, kind });
}
