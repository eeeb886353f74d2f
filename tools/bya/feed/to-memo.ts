/** `bya feed to-memo`: a policy change as a memo of Open Terms Archive. */
import { dirname, join } from 'node:path';
import { readChange } from '../../../src/knowledge/index.ts';
import type { PolicyChange } from '../../../src/model.ts';
import { readKnownServices } from '../archive/known-services.ts';
import { type Command, parse, UsageError } from '../command.ts';
import { readText } from './parameters.ts';

/** JSON is YAML: quoted, nothing in a text can end its line or begin another. */
const yaml = (value: unknown) => JSON.stringify(value);

const escapeMarkdown = (text: string) => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
const link = (words: string, url: string) =>
  `[${escapeMarkdown(words)}](<${new URL(url).href.replace(/[<>]/g, encodeURIComponent)}>)`;

/** @returns the text of `content/memos/<id>/index.md` */
export function toMemo(change: PolicyChange): string {
  const { headline, service, documents, announced, effective, findings, before, stays, revisions, sources } = change;
  const front = {
    title: `${service.name}: ${headline.en}`,
    html_description: headline.en.replace(/[<>&]/g, ' '),
    service: service.name,
    terms_types: [...new Set(documents.map(({ type }) => type))],
    dates: [...new Set([announced, effective].filter((day) => day !== null))],
    author: '',
    related_collections: [],
    assistance: [],
  };
  const list = (title: string, lines: string[]) =>
    lines.length > 0 ? [`## ${title}`, '', ...lines.map((line) => `- ${line}`), ''] : [];
  const told = findings.flatMap(({ statement }) => (statement ? [escapeMarkdown(statement.en)] : []));
  return [
    '---',
    ...Object.entries(front).map(([key, value]) => `${key}: ${yaml(value)}`),
    '---',
    '',
    ...(change.review.state === 'machine-drafted' ? ['*Drafted by a machine; no person has checked it yet.*', ''] : []),
    ...list('What changed', told),
    ...list(
      'How it was before',
      before.map(({ statement }) => escapeMarkdown(statement.en)),
    ),
    ...list(
      'What stays',
      stays.map(({ statement }) => escapeMarkdown(statement.en)),
    ),
    ...list(
      'What happened later',
      revisions.map(({ date, statement }) => `${date}: ${escapeMarkdown(statement.en)}`),
    ),
    ...list(
      'Documents',
      documents.map(({ type, url }) => link(type, url)),
    ),
    ...list(
      'Sources',
      sources.map(({ publisher, url, published }) => `${link(publisher, url)}${published ? `, ${published}` : ''}`),
    ),
  ].join('\n');
}

export const feedToMemo: Command = {
  usage: 'CHANGE.json',
  summary: "Writes a policy change as a memo for Open Terms Archive's site.",
  help: 'Prints the Markdown with its front matter. The services are read from services.json beside the folder of CHANGE.json.',
  async run(parameters, { out }) {
    const { positionals } = parse(parameters, {});
    const [path] = positionals;
    if (path === undefined || positionals.length > 1) throw new UsageError('Name one file of a change.');
    const services = await readKnownServices(join(dirname(path), '..', 'services.json'));
    const data = await readText(path)
      .then(JSON.parse)
      .catch((error: unknown) => {
        throw error instanceof SyntaxError ? new UsageError(`"${path}" is not JSON.`) : error;
      });
    const read = readChange(data, new Map(services.map((service) => [service.id, service])));
    if (!read.ok) throw new UsageError(`${path}: ${read.errors[0]}`);
    out(toMemo(read.value));
    return 0;
  },
};
