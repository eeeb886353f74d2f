/** A page may write as much as it likes: what is longer than a prompt may be is cut, so that the prompt is told of all the same. */
import { LANGUAGE_TAG, PROMPT_LIMITS, type Prompt } from '../model.ts';

const cut = (words: string, most: number) => (words.length > most ? `${words.slice(0, most - 1)}…` : words);

/** Half an address leads somewhere else: none is better. */
const fitAddress = (url: string | null) =>
  url !== null && url.length <= PROMPT_LIMITS.address && /^https?:/.test(url) ? url : null;

/** The same prompt as `promptSchema` lets it through every border. */
export function withinLimits(prompt: Prompt): Prompt {
  const { statement, action, alternatives, documents, service, lang } = prompt;
  return {
    ...prompt,
    statement: cut(statement, PROMPT_LIMITS.statement),
    action: cut(action, PROMPT_LIMITS.label),
    alternatives: alternatives
      .slice(0, PROMPT_LIMITS.alternatives)
      .map(({ kind, text }) => ({ kind, text: cut(text, PROMPT_LIMITS.label) })),
    documents: documents.slice(0, PROMPT_LIMITS.documents).map(({ type, title, url }) => ({
      type: cut(type, PROMPT_LIMITS.type),
      title: cut(title, PROMPT_LIMITS.label),
      url: fitAddress(url),
    })),
    service: service && cut(service, PROMPT_LIMITS.service),
    lang: LANGUAGE_TAG.test(lang) ? lang : '',
  };
}
