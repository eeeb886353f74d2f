/** `bya feed from-tosdr`: what ToS;DR's readers found in a service's terms, as a draft. */
import { join } from 'node:path';
import { parse as parseDomain } from 'tldts';
import * as z from 'zod/mini';
import type { Effect, Modality, Topic } from '../../../src/vocabulary.ts';
import { slug } from '../archive/draft.ts';
import { writeDrafts } from '../archive/write-drafts.ts';
import { type Command, parse, UsageError } from '../command.ts';
import { readText } from './parameters.ts';

const text = z.string().check(z.maxLength(5000));
const pointSchema = z.object({
  id: z.number(),
  title: text,
  source: z.nullish(text),
  status: z.string(),
  document_id: z.nullish(z.number()),
  case: z.object({ title: text, classification: z.enum(['good', 'bad', 'neutral', 'blocker']) }),
});
/** `GET /service/v3`, the parts that are used. */
const serviceSchema = z.object({
  id: z.number(),
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  slug: z.nullish(z.string()),
  urls: z.array(z.string()).check(z.maxLength(500)),
  updated_at: z.string(),
  documents: z.array(z.object({ id: z.number(), name: text, url: z.string() })).check(z.maxLength(200)),
  points: z.array(pointSchema).check(z.maxLength(2000)),
});

/** Words of a case's title → the topic that it is about. The first that fits holds; what fits none is left out. */
const TOPICS: readonly [RegExp, Topic][] = [
  [/arbitration/i, 'term.arbitration'],
  [/class action/i, 'term.class-waiver'],
  [/\b(sell|sold|selling)\b/i, 'purpose.sale'],
  [/advertis|targeted ads|tailored ads/i, 'purpose.ads'],
  [/law enforcement|government|court order/i, 'recipient.law-enforcement'],
  [/third part(y|ies)/i, 'recipient.other-third-parties'],
  [/biometric/i, 'data-category.biometric'],
  [/location/i, 'data-category.location-precise'],
  [/private messages|your messages/i, 'data-category.messages'],
  [/track|browsing history|cookies|fingerprint/i, 'data-category.usage-activity'],
  [/IP address|device/i, 'data-category.device-network'],
  [/personal (data|information)|your data/i, 'data-category.account'],
  [/licen[sc]e|copyright|your content/i, 'term.content-licence'],
  [/terms (may|can) be changed|change.*(terms|policy)|without notice/i, 'term.unilateral-change'],
  [/suspend|terminat|delete your account without/i, 'term.termination'],
  [/liab|as is|warrant/i, 'term.liability-limit'],
  [/indemnif/i, 'term.indemnity'],
  [/delete your (account|data)|right to (delete|erasure)/i, 'choice.deletion'],
  [/opt out/i, 'choice.opt-out'],
  [/retain|retention|keep.*data|stored/i, 'notice.retention'],
  [/refund/i, 'term.refunds'],
  [/jurisdiction|governed by/i, 'term.governing-law'],
  [/transparen/i, 'notice.transparency'],
];
const EFFECTS: Record<z.infer<typeof pointSchema>['case']['classification'], Effect> = {
  good: 'better',
  bad: 'worse',
  blocker: 'worse',
  neutral: 'neutral',
};

const topicOf = (title: string) => TOPICS.find(([pattern]) => pattern.test(title))?.[1];
/** What is good for people is mostly said as something that is not done. */
const modalityOf = (title: string): Modality => {
  if (/\b(not|never|no longer|don't|doesn't)\b/i.test(title)) return 'does-not';
  return /\b(may|can|could|might)\b/i.test(title) ? 'may' : 'does';
};
const isWeb = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
const clean = (words: string) =>
  words
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
const MOST_FINDINGS = 30;

/**
 * A ToS;DR service → a service and a draft. Only points that its readers have approved.
 * @param data parsed JSON of `/service/v3`
 * @throws UsageError
 */
export function fromTosdr(data: unknown): {
  service: Record<string, unknown> & { id: string };
  change: Record<string, unknown> & { id: string };
} {
  const parsed = z.safeParse(serviceSchema, data);
  if (!parsed.success)
    throw new UsageError(`This is no service of ToS;DR's version 3: ${z.prettifyError(parsed.error)}`);
  const { id, name, urls, points, documents, updated_at, slug: given } = parsed.data;
  const domains = [...new Set(urls.flatMap((url) => parseDomain(url.trim()).domain ?? []))];
  const linked = documents.filter(({ url }) => isWeb(url));
  if (domains.length === 0 || linked.length === 0)
    throw new UsageError(`${name} has no domain or no document with an address: nothing can be matched with it.`);
  const day = updated_at.slice(0, 10);
  const serviceId = slug(given ?? name);
  const told = points
    .filter(({ status, case: { title } }) => status === 'approved' && topicOf(title) !== undefined)
    .slice(0, MOST_FINDINGS);
  if (told.length === 0) throw new UsageError(`${name} has no approved point that a feed has words for.`);
  const sources = told.map((point) => {
    const words = clean(point.title).split(' ').slice(0, 15).join(' ');
    return {
      id: `point-${point.id}`,
      url: `https://tosdr.org/en/points/${point.id}`,
      publisher: 'ToS;DR',
      published: day,
      ...(words ? { quote: words } : {}),
    };
  });
  const findings = told.map((point) => ({
    topic: topicOf(point.case.title) ?? 'term.other',
    data: [],
    recipients: [],
    purposes: [],
    modality: modalityOf(point.case.title),
    direction: 'unchanged',
    effect: EFFECTS[point.case.classification],
    sources: [`point-${point.id}`],
  }));
  const page = { id: 'service', url: `https://tosdr.org/en/service/${id}`, publisher: 'ToS;DR', published: day };
  return {
    service: { id: serviceId, name, aliases: [], domains, group: null },
    change: {
      id: `${serviceId}-tosdr-${day}`,
      service: serviceId,
      documents: linked
        .slice(0, 30)
        .map(({ name: type, url }) => ({ type: clean(type).slice(0, 100) || 'Terms of Service', url })),
      regions: ['worldwide'],
      unaffected: [],
      announced: day,
      effective: null,
      deadline: null,
      headline: { en: 'What readers of ToS;DR found in these terms. No person has checked this draft yet.' },
      findings,
      refusal: { possible: 'unknown', how: null, cost: { kind: 'unknown', statement: null }, sources: ['service'] },
      before: [],
      stays: [],
      revisions: [],
      elsewhere: [],
      sources: [page, ...sources],
      review: { state: 'machine-drafted', date: day },
    },
  };
}

export const feedFromTosdr: Command = {
  usage: 'FILE… --out OUT',
  summary: "Drafts what ToS;DR's readers found, from the JSON of its /service/v3.",
  help: [
    'Writes OUT/services.json and OUT/changes/*.json. They tell what the terms say, not what changed in them; every',
    'finding cites its point. Ask ToS;DR before you publish its data: the terms for that are not stated with the API.',
  ].join('\n'),
  async run(parameters, { out }) {
    const { values, positionals } = parse(parameters, { out: { type: 'string' } });
    if (positionals.length === 0 || !values.out)
      throw new UsageError('Name at least one file, and where to write: --out OUT.');
    const drafts = [];
    for (const path of positionals) {
      try {
        drafts.push(fromTosdr(JSON.parse(await readText(path))));
      } catch (error) {
        if (error instanceof SyntaxError) throw new UsageError(`"${path}" is not JSON.`);
        throw error;
      }
    }
    await writeDrafts(
      values.out,
      drafts.map(({ service }) => service),
      drafts.map(({ change }) => change),
      'tosdr',
    );
    out(`${drafts.length} drafts in ${join(values.out, 'changes')}.`);
    return 0;
  },
};
