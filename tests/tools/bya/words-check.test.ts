import { expect, it } from 'vitest';
import { runBya } from '../../../tools/bya/commands.ts';

async function run(...parameters: string[]) {
  const lines: string[] = [];
  const write = (line: string) => lines.push(line);
  return { code: await runBya(['words', 'check', ...parameters], { out: write, err: write }), text: lines.join('\n') };
}

it('says of a whole language that nothing is missing', async () => {
  expect(await run('en')).toEqual({ code: 0, text: 'en: nothing is missing or wrong.' });
});

it('says which language is not there', async () => {
  expect(await run('tlh')).toEqual({ code: 2, text: 'There is no public/_locales/tlh/messages.json.' });
});
