/** `bya feed validate`: says what is wrong with a catalogue or feed, file by file. */
import { type Command, parse, printable, UsageError } from './command.ts';
import { readFeedFiles } from './feed-files.ts';
import { type FeedReport, validateFeed } from './validate.ts';

const amount = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const describe = ({ changes, services, twoSources, errors }: FeedReport) => [
  ...errors.map(printable),
  `${amount(changes, 'policy change', 'policy changes')} of ${amount(services, 'service', 'services')}, ` +
    `${twoSources} with sources from two publishers or more.`,
  errors.length === 0 ? 'No errors.' : `${amount(errors.length, 'error', 'errors')}.`,
];

export const feedValidate: Command = {
  usage: 'DIR [--json]',
  summary: 'Checks DIR/services.json and DIR/changes/*.json.',
  help: [
    'Checks every file by its schema; that dates agree, ids are the names of files, services are known, sources are',
    'cited, domains are registrable and belong to one service; and that every English text is plain (Flesch-Kincaid',
    'grade 8 at most). Counted are the changes without an error. All that a company says, on its own domains and those of',
    'its group, comes from one publisher.',
    '',
    'Prints one line an error ("file: where: what") and the totals; exit code 1 where there are errors, else 0.',
    '--json  prints {"changes", "services", "twoSources", "errors"} instead; exit code 0 also where there are errors.',
    'Exit code 2 where DIR is no catalogue.',
  ].join('\n'),
  async run(parameters, { out }) {
    const { values, positionals } = parse(parameters, { json: { type: 'boolean', default: false } });
    const [folder] = positionals;
    if (folder === undefined || positionals.length > 1) {
      throw new UsageError('Name one folder, for instance: feed validate public/catalogue');
    }
    const report = validateFeed(await readFeedFiles(folder));
    if (values.json) {
      out(JSON.stringify(report));
      return 0;
    }
    for (const line of describe(report)) out(line);
    return report.errors.length === 0 ? 0 : 1;
  },
};
