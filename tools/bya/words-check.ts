/** `bya words check`: what is wrong with the interface's translations. */
import { checkWords } from '../words/check.ts';
import { type Language, readLanguages } from '../words/languages.ts';
import { longestServiceName } from '../words/longest-name.ts';
import { type Command, parse, printable, UsageError } from './command.ts';

async function readAll(): Promise<[Language, ...Language[]]> {
  try {
    return await readLanguages();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

export const wordsCheck: Command = {
  usage: '[LANG…]',
  summary: 'Says key by key what is missing or wrong in the interface’s languages.',
  help: [
    'LANG is a folder of public/_locales, such as de or pt_BR; without one all are looked at.',
    'Exit code 1 where something is missing or wrong.',
  ].join('\n'),
  async run(parameters, { out }) {
    const { positionals } = parse(parameters, {});
    const languages = await readAll();
    const wanted = positionals.map((name) => name.replaceAll('-', '_'));
    const unknown = wanted.find((name) => !languages.some(({ folder }) => folder === name));
    if (unknown !== undefined) throw new UsageError(`There is no public/_locales/${unknown}/messages.json.`);
    const [{ messages: english }] = languages;
    const longestName = await longestServiceName();
    let count = 0;
    for (const language of languages) {
      if (wanted.length > 0 && !wanted.includes(language.folder)) continue;
      const problems = checkWords(language, english, longestName);
      count += problems.length;
      out(
        `${language.folder}: ${problems.length === 0 ? 'nothing is missing or wrong.' : `${problems.length} to mend`}`,
      );
      for (const problem of problems) out(`  ${printable(problem)}`);
    }
    return count > 0 ? 1 : 0;
  },
};
