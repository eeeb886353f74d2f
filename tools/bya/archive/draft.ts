/** A change of a text → a draft of a policy change, for a person to review. */
import { dayOf } from '../../../src/assessment/index.ts';
import { compareReadings } from '../../../src/comparison/index.ts';
import { readPolicy } from '../../../src/reading/index.ts';
import type { RealChange } from './real-changes.ts';

/** Where a draft's document and texts are found. */
export interface DraftContext {
  serviceId: string;
  /** The service's folder in the archive: with it, ids are told apart where one service has several. */
  folder: string;
  /** Terms type without the part after `#`. */
  type: string;
  /** Of the document, as the service publishes it. */
  url: string;
  /** Address of a commit of the archive. */
  commitUrl: (commit: string) => string;
  publisher: string;
  regions: string[];
}

/** A change as a file of `changes/` holds it. */
export type Draft = Record<string, unknown> & { id: string };

const MOST_FINDINGS = 12;
const MOST_WORDS = 15;

/** Lower-case words joined by hyphens, as ids are written. */
export const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '') || 'x';

/** The first words of a sentence: a quotation in a feed has at most fifteen. */
const shorten = (quote: string) =>
  quote
    // biome-ignore lint/suspicious/noControlCharactersInRegex: archives hold them
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2060-\u2069\ufeff]+/g, ' ')
    .trim()
    .split(/\s+/)
    .slice(0, MOST_WORDS)
    .join(' ')
    .slice(0, 300);

function read(content: string, url: string) {
  const outcome = readPolicy({ content, format: 'markdown', url });
  return outcome.kind === 'read' || outcome.kind === 'unknown-language' ? outcome.reading : null;
}

export const isPolicy = (text: string): boolean => read(text, 'https://archive.example/') !== null;

/**
 * @returns null where nothing that matters to a person changed
 */
export function draftChange({ before, after }: RealChange, context: DraftContext): Draft | null {
  const [old, now] = [read(before.text, context.url), read(after.text, context.url)];
  if (!old || !now) return null;
  const { level, findings } = compareReadings(old, now);
  if (level === 'none' || findings.length === 0) return null;
  const day = dayOf(after.at);
  const source = (id: string, commit: string, quote: string | undefined) => ({
    id,
    url: context.commitUrl(commit),
    publisher: context.publisher,
    published: dayOf(commit === after.commit ? after.at : before.at),
    ...(quote ? { quote } : {}),
  });
  const told = findings.slice(0, MOST_FINDINGS);
  const sources = [source('change', after.commit, undefined)];
  const drafted = told.map((finding, index) => {
    const ids: string[] = [];
    const cite = (side: 'before' | 'after', quote: string | undefined) => {
      const text = shorten(quote ?? '');
      if (text === '') return;
      const id = `${side}-${index + 1}`;
      sources.push(source(id, side === 'after' ? after.commit : before.commit, text));
      ids.push(id);
    };
    cite('before', finding.quoteBefore?.quote);
    cite('after', finding.quoteAfter?.quote);
    const { topic, data, recipients, purposes, modality, direction, effect } = finding;
    const names = finding.names
      .slice(0, 20)
      .map(shorten)
      .filter((name) => name !== '' && name.length <= 100);
    return {
      topic,
      data,
      recipients,
      purposes,
      modality,
      direction,
      effect,
      ...(names.length > 0 ? { names } : {}),
      sources: ids.length > 0 ? ids : ['change'],
    };
  });
  return {
    id: `${slug(context.folder)}-${slug(context.type)}-${day}`,
    service: context.serviceId,
    documents: [{ type: context.type, url: context.url }],
    regions: context.regions,
    unaffected: [],
    announced: day,
    effective: null,
    deadline: null,
    headline: { en: 'Its terms have changed. A machine wrote this; no person has checked it yet.' },
    findings: drafted,
    refusal: { possible: 'unknown', how: null, cost: { kind: 'unknown', statement: null }, sources: ['change'] },
    before: [],
    stays: [],
    revisions: [],
    elsewhere: [],
    sources,
    review: { state: 'machine-drafted', date: day },
  };
}
