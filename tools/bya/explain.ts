/** `bya explain`: what changed between two texts, in the sentences that the popup shows. */
import { createHash } from 'node:crypto';
import { assess, dayOf, reportTwoTexts, type TextInHand } from '../../src/assessment/index.ts';
import {
  createTranslate,
  type EvidenceLine,
  explainStory,
  type Section,
  type Sentence,
  type Setting,
  type Story,
} from '../../src/explanation/index.ts';
import { separateVersions } from '../../src/reading/index.ts';
import { readWordsOf } from '../words/languages.ts';
import { type Command, parse, printable, UsageError } from './command.ts';
import { readingOf, readPolicyFile } from './policy-file.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

async function translateInto(lang: string): Promise<Setting['translate']> {
  const words = await readWordsOf(lang).catch(() => {
    throw new UsageError(`There are no words in "${lang}". The languages are the folders of public/_locales.`);
  });
  return createTranslate(words);
}

/** Of a page that shows two versions, the new one, whichever side it stands on: as the extension does. */
async function readVersion(file: string, { now }: Setting): Promise<TextInHand> {
  const policy = await readPolicyFile(file);
  const { reading: whole, isUnderstood } = readingOf(policy);
  const reading = separateVersions(whole, dayOf(now))?.later ?? whole;
  return { hash: hashOf(reading.text), url: policy.name, readAt: now, reading, isUnderstood };
}

async function explainFiles(before: string, after: string, setting: Setting): Promise<Story> {
  const [earlier, later] = [await readVersion(before, setting), await readVersion(after, setting)];
  const text = reportTwoTexts({ ...earlier, acceptedAt: null }, later, later.url);
  const today = dayOf(setting.now);
  return explainStory(
    assess({ prompt: null, service: null, changes: [], decisions: [], texts: [text], today }),
    setting,
  );
}

const quoted = ({ quote, origin }: EvidenceLine) => (quote === null ? [] : [`      “${quote}” (${origin})`]);
const sentence = ({ text, evidence }: Sentence, mark: string) => [`  ${mark} ${text}`, ...evidence.flatMap(quoted)];

function describePair({ gist, before, after, labels }: Section['pairs'][number]): string[] {
  return [
    `  • ${gist?.text ?? after.text}`,
    ...(before ? [`      ${labels.before}: ${before.text}`] : []),
    `      ${labels.after}: ${after.text}`,
  ];
}

function describe({ levelWord, headline, rows, sections }: Story): string[] {
  return [
    `${levelWord}: ${headline.text}`,
    '',
    ...rows.map(({ label, sentence: { text } }) => `${label}: ${text}`),
    ...sections.flatMap(({ title, pairs, sentences }) => [
      '',
      title,
      ...pairs.flatMap(describePair),
      ...sentences.flatMap((one) => sentence(one, '•')),
    ]),
  ];
}

export const explain: Command = {
  usage: 'BEFORE AFTER [--json] [--lang xx]',
  summary: 'Says what changed between two texts of a policy, in the sentences that the popup shows.',
  help: [
    'BEFORE and AFTER are HTML, Markdown or plain text; - reads one of them from the standard input. Prints level and headline, the card’s rows, then each change',
    'with both texts’ own words. Of a page that shows two versions of its text, the new one is read.',
    '',
    '--lang xx      in another language of the interface (the folders of public/_locales)',
    '--service NAME the service’s name in the sentences; without it "This service"',
    '--json         prints the whole story as the popup gets it, one line',
    'Exit code 2 where a file can’t be read as a policy.',
  ].join('\n'),
  async run(parameters, { out }) {
    const { values, positionals } = parse(parameters, {
      json: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'en' },
      service: { type: 'string', default: 'This service' },
    });
    const [before, after] = positionals;
    if (before === undefined || after === undefined || positionals.length > 2)
      throw new UsageError('Name two files, for instance: explain before.html after.html');
    if (before === '-' && after === '-') throw new UsageError('Only one of the two can come from the standard input.');
    if (!/^[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*$/.test(values.lang))
      throw new UsageError('A language is a tag such as "en".');
    const setting: Setting = {
      translate: await translateInto(values.lang),
      lang: values.lang,
      now: Date.now(),
      host: values.service,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    };
    const story = await explainFiles(before, after, setting);
    if (values.json) out(JSON.stringify(story));
    else for (const line of describe(story)) out(printable(line));
    return 0;
  },
};
