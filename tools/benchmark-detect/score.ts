/** One visited page against its label. */
import type { Prompt } from '../../src/model.ts';
import type { CorpusPage } from './corpus.ts';
import { fold, tokenF1 } from './fold.ts';

export const STATEMENT_F1 = 0.8;

/** What was found of a positive page's label; null where the label does not say. */
export interface Extraction {
  statement: boolean | null;
  action: boolean | null;
  documents: boolean | null;
}

export interface Score {
  page: CorpusPage;
  expected: boolean;
  found: boolean;
  ambiguous: boolean;
  /** Null for negative pages. */
  extraction: Extraction | null;
}

/**
 * Addresses compare as they resolve on the page. What leads nowhere else, `javascript:` and
 * fragments of the page itself, is no address: such documents open by script.
 * @param base what the page's relative addresses resolve against
 */
export function documentAddresses(links: readonly string[], base: string): Set<string> {
  const here = base.replace(/#.*/s, '');
  const addresses = links.flatMap((link) => {
    if (link.trim().startsWith('#') || !URL.canParse(link, base)) return [];
    const { protocol, href } = new URL(link, base);
    const isElsewhere = /^https?:$/.test(protocol) && href.replace(/#.*/s, '') !== here;
    return isElsewhere ? [href.replace(/#$/, '')] : [];
  });
  return new Set(addresses);
}

const sameSet = (one: Set<string>, other: Set<string>) =>
  one.size === other.size && [...one].every((item) => other.has(item));

function compare(prompt: Prompt, page: CorpusPage, base: string) {
  const { acceptText, actionText, termsLinks } = page;
  const urls = prompt.documents.flatMap(({ url }) => url ?? []);
  return {
    f1: acceptText ? tokenF1(prompt.statement, acceptText) : null,
    action: actionText ? fold(prompt.action) === fold(actionText) : null,
    documents: termsLinks ? sameSet(documentAddresses(urls, base), documentAddresses(termsLinks, base)) : null,
  };
}

/** Of several prompts the one whose statement is nearest to the label; then the one with more of the rest. */
function extract(prompts: readonly Prompt[], page: CorpusPage, base: string): Extraction {
  const rank = ({ f1, action, documents }: ReturnType<typeof compare>) =>
    (f1 ?? 0) * 100 + Number(action === true) + Number(documents === true);
  const [best] = prompts.map((prompt) => compare(prompt, page, base)).sort((a, b) => rank(b) - rank(a));
  const missed = (label: unknown) => (label ? false : null);
  if (!best)
    return {
      statement: missed(page.acceptText),
      action: missed(page.actionText),
      documents: missed(page.termsLinks),
    };
  return { ...best, statement: best.f1 === null ? null : best.f1 >= STATEMENT_F1 };
}

/** @returns null for a page whose label is neither `positive` nor `negative` */
export function scorePage(page: CorpusPage, prompts: readonly Prompt[], base: string): Score | null {
  if (page.label !== 'positive' && page.label !== 'negative') return null;
  const expected = page.label === 'positive';
  return {
    page,
    expected,
    found: prompts.length > 0,
    ambiguous: /\bAMBIGUOUS/.test(page.notes ?? ''),
    extraction: expected ? extract(prompts, page, base) : null,
  };
}
