/** `bya read`: what a policy says, as the extension reads it. */
import { dayOf } from '../../src/assessment/index.ts';
import { type Reading, readTime, separateVersions } from '../../src/reading/index.ts';
import { type Command, parse, printable, UsageError } from './command.ts';
import { readingOf, readPolicyFile } from './policy-file.ts';

const listed = (name: string, codes: readonly string[]) => (codes.length > 0 ? [`${name}: ${codes.join(', ')}`] : []);

/** When the text holds, in its own words; and that the page shows a second one. */
function describeTime(reading: Reading, today: string): string[] {
  const both = separateVersions(reading, today);
  const time = readTime(both?.later ?? reading, today);
  const said = time ? ` “${time.quotation.quote}”` : '';
  return [
    ...(both ? ['Two versions of the text stand here, one to come or in force and one before it.'] : []),
    ...(time?.kind === 'announced' ? [`Not in force before ${time.date}:${said}`] : []),
    ...(time?.kind === 'ending' ? [`In force, and another text is to come (${time.date}):${said}`] : []),
  ];
}

function describe(reading: Reading, today: string): string[] {
  const { textLang, sections, sentences, findings, text } = reading;
  return [
    `Language ${textLang}; ${text.length} characters, ${sections.length} sections, ${sentences.length} sentences, ${findings.length} findings.`,
    ...describeTime(reading, today),
    ...findings.flatMap(({ topic, modality, data, recipients, purposes, names, quotation }) => [
      '',
      [
        topic,
        modality,
        ...listed('data', data),
        ...listed('to', recipients),
        ...listed('names', names),
        ...listed('for', purposes),
      ].join(' · '),
      `  [${quotation.start}–${quotation.end}] “${quotation.quote}”`,
    ]),
  ];
}

export const read: Command = {
  usage: 'FILE [--json]',
  summary: 'Reads a policy (HTML, Markdown or plain text) and lists what it says.',
  help: [
    'FILE is a path, or - for the standard input. First the language and when the text holds, where it says so.',
    'A line for each finding: its topic, how far it goes, data, recipients and purposes in the codes of the',
    'vocabulary; then the words it stands on, with their place in the normalised text.',
    '',
    '--json  prints {"kind", "lang", "sections", "sentences", "definitions", "findings"} instead; where the file is no',
    'policy, {"kind", "reason"}. Exit code 2 where there is no such file or, without --json, where it is no policy.',
  ].join('\n'),
  async run(parameters, { out }) {
    const { values, positionals } = parse(parameters, { json: { type: 'boolean', default: false } });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1)
      throw new UsageError('Name one file, for instance: read policy.html');
    const policy = await readPolicyFile(file);
    const { outcome } = policy;
    if (values.json) {
      out(JSON.stringify('reading' in outcome ? toJson(outcome.kind, outcome.reading) : outcome));
      return 0;
    }
    for (const line of describe(readingOf(policy).reading, dayOf(Date.now()))) out(printable(line));
    return 0;
  },
};

const toJson = (kind: string, { textLang, sections, sentences, definitions, findings }: Reading) => ({
  kind,
  lang: textLang,
  sections,
  sentences: sentences.length,
  definitions,
  findings,
});
