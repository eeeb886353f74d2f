/** `bya words sample`: what translations sound like, for reviewers. */
import { writeFile } from 'node:fs/promises';
import { joinWords } from '../../src/explanation/index.ts';
import { readShippedChanges } from '../gallery/told.ts';
import { readLanguages } from '../words/languages.ts';
import { chooseChanges, writeSample } from '../words/sample.ts';
import { type Command, parse, UsageError } from './command.ts';

export const wordsSample: Command = {
  usage: '[--out FILE] [--changes N]',
  summary: 'Writes what the interface says of known changes, in all its languages.',
  help: [
    '--out FILE     where to write; without it docs/words-sample.md',
    '--changes N    of so many changes; 20 without it',
  ].join('\n'),
  async run(parameters, { out }) {
    const { values } = parse(parameters, {
      out: { type: 'string', default: 'docs/words-sample.md' },
      changes: { type: 'string', default: '20' },
    });
    const count = Number(values.changes);
    if (!Number.isInteger(count) || count < 1) throw new UsageError('--changes takes a number from 1 on.');
    const languages = await readLanguages();
    const [{ messages: english }] = languages;
    const words = languages.map(({ tag, messages }) => ({ tag, words: joinWords(english, messages) }));
    const changes = chooseChanges(await readShippedChanges(), count);
    await writeFile(values.out, writeSample(changes, words));
    out(`${changes.length} changes in ${languages.length} languages: ${values.out}`);
    return 0;
  },
};
