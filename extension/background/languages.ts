/** What detection and reading know of languages: read from files when it is first needed after the background was started. */
import { createReader, type PromptReader, readLanguages } from '../../src/detection/index.ts';
import { learnLexicons, learnTopics, readLexicons, readTopics } from '../../src/reading/index.ts';
import { readPacked } from '../read-packed.ts';

/** Done once; tried again after a failure. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    const current = done ?? work();
    done = current;
    current.catch(() => {
      done = undefined;
    });
    return current;
  };
}

/** @throws where the file is damaged; the next call tries again */
export const promptReader: () => Promise<PromptReader> = once(async () => {
  const languages = readLanguages(await readPacked('languages/prompts.json'));
  if (!languages) throw new Error('The words by which prompts are found are damaged: install the extension anew.');
  return createReader(languages);
});

/** Before any policy is read. @throws where the file is damaged; the next call tries again */
export const bringLexicons: () => Promise<void> = once(async () => {
  const [words, guesses] = await Promise.all([
    readPacked('languages/policies.json'),
    readPacked('languages/topics.json'),
  ]);
  const [lexicons, topics] = [readLexicons(words), readTopics(guesses)];
  if (!lexicons || !topics)
    throw new Error('The words by which policies are read are damaged: install the extension anew.');
  learnLexicons(lexicons);
  learnTopics(topics);
});
