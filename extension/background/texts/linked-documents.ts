import { documentAddress } from '../../../src/knowledge/index.ts';
import type { Prompt } from '../../../src/model.ts';

interface Linked {
  type: string;
  /** As `documentAddress` writes it. */
  url: string;
}

/** The documents of a prompt, each address once, without what tracks. */
export function linkedDocuments(prompt: Prompt): Linked[] {
  const documents = prompt.documents.flatMap(({ type, url }): Linked[] => {
    const address = url === null ? null : documentAddress(url);
    return address === null ? [] : [{ type, url: address }];
  });
  return [...new Map(documents.map((document) => [document.url, document])).values()];
}
