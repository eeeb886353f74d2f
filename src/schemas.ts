/**
 * One schema for each word of `model.ts` that crosses a border: a message, a catalogue or feed
 * file, a database row, an import. Sizes are limits against hostile input, far above real use.
 * `tests/schemas.test.ts` checks that schemas and model say the same.
 */
import * as z from 'zod/mini';
import * as model from './model.ts';
import * as vocabulary from './vocabulary.ts';

const line = (max: number) => z.string().check(z.maxLength(max));
const words = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const list = <T extends z.ZodMiniType>(item: T, max: number) => z.array(item).check(z.maxLength(max));

const ISO_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const isRealDay = (date: string) => {
  if (date.length < 10) return true;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
};
const isoDate = z
  .string()
  .check(z.regex(ISO_DATE, 'a date is YYYY-MM-DD, YYYY-MM or YYYY'), z.refine(isRealDay, 'there is no such day'));
const isWebAddress = (address: string) => {
  try {
    return ['http:', 'https:'].includes(new URL(address).protocol);
  } catch {
    return false;
  }
};
const { PROMPT_LIMITS } = model;
const webAddress = words(PROMPT_LIMITS.address).check(
  z.refine(isWebAddress, 'an address starts with https:// or http://'),
);
const language = z.string().check(z.regex(model.LANGUAGE_TAG, 'a language is a tag such as "en" or "pt-BR"'));
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'a hash is a SHA-256 in hexadecimal'));
const timestamp = z.number().check(z.nonnegative());

const quotation = {
  quote: words(4000),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
};

const promptShape = z.object({
  id: words(64),
  kind: z.enum(model.PROMPT_KINDS),
  statement: words(PROMPT_LIMITS.statement),
  action: line(PROMPT_LIMITS.label),
  alternatives: list(
    z.object({ kind: z.enum(model.ALTERNATIVE_KINDS), text: line(PROMPT_LIMITS.label) }),
    PROMPT_LIMITS.alternatives,
  ),
  documents: list(
    z.object({
      type: words(PROMPT_LIMITS.type),
      title: line(PROMPT_LIMITS.label),
      url: z.nullable(webAddress),
    }),
    PROMPT_LIMITS.documents,
  ),
  service: z.nullable(words(PROMPT_LIMITS.service)),
  deadline: z.nullable(z.object({ ...quotation, date: isoDate })),
  consequence: z.nullable(z.object({ ...quotation, kind: z.enum(model.CONSEQUENCE_KINDS) })),
  text: line(PROMPT_LIMITS.text),
  lang: z.union([language, z.literal('')]),
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
});
const quotes = (text: string, part: { quote: string; start: number; end: number } | null) =>
  part === null || text.slice(part.start, part.end) === part.quote;
export const promptSchema = promptShape.check(
  z.refine(
    ({ text, deadline, consequence }) => quotes(text, deadline) && quotes(text, consequence),
    'a quotation stands where its offsets say',
  ),
);

/** Words by language, English always among them. */
export const textSchema = z.intersection(z.object({ en: words(2000) }), z.record(language, words(2000)));

const domain = z
  .string()
  .check(
    z.maxLength(253),
    z.regex(
      /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/,
      'a domain is lower case, without www. or a path',
    ),
  );
const id = z
  .string()
  .check(z.maxLength(100), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'));

export const serviceSchema = z.object({
  id,
  name: words(100),
  aliases: list(words(100), 50),
  domains: list(domain, 500).check(z.minLength(1)),
  group: z.nullable(words(100)),
  documents: z.optional(list(z.object({ type: words(100), url: webAddress }), 30)),
});

const countWords = (quote: string) => quote.trim().split(/\s+/).length;
const shortQuote = words(300).check(z.refine((quote) => countWords(quote) <= 15, 'a quotation has at most 15 words'));

export const sourceSchema = z.object({
  id,
  url: webAddress,
  publisher: words(200),
  published: z.nullable(isoDate),
  quote: z.optional(shortQuote),
});

const versionRef = { hash, url: webAddress, readAt: timestamp };
export const evidenceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('prompt'), ...quotation }),
  z.object({ kind: z.literal('version'), ...versionRef, ...quotation }),
  z.extend(sourceSchema, { kind: z.literal('source') }),
]);

/** A finding without its evidence: what catalogue files and policy changes share. */
export const findingCoreShape = {
  topic: z.enum(vocabulary.TOPICS),
  data: list(z.enum(vocabulary.DATA_CATEGORIES), 18),
  recipients: list(z.enum(vocabulary.RECIPIENTS), 11),
  purposes: list(z.enum(vocabulary.PURPOSES), 8),
  modality: z.enum(vocabulary.MODALITIES),
  direction: z.enum(vocabulary.DIRECTIONS),
  effect: z.enum(vocabulary.EFFECTS),
  names: z.optional(list(words(100), 20)),
  statement: z.optional(textSchema),
};
const evidence = { evidence: list(evidenceSchema, 20) };
export const findingSchema = z.object({ ...findingCoreShape, ...evidence });

export const claimShape = { statement: textSchema };
export const revisionShape = {
  ...claimShape,
  date: isoDate,
  kind: z.enum(model.REVISION_KINDS),
  deadline: z.optional(z.nullable(isoDate)),
};
export const refusalShape = {
  possible: z.enum(model.REFUSAL_ANSWERS),
  how: z.nullable(textSchema),
  cost: z.object({
    kind: z.enum([...model.CONSEQUENCE_KINDS, 'none', 'unknown']),
    statement: z.nullable(textSchema),
  }),
};

const headline = z.intersection(z.object({ en: words(90) }), z.record(language, words(200)));

/** What a policy change says besides its findings and claims. */
export const policyChangeCoreShape = {
  id,
  service: serviceSchema,
  documents: list(z.object({ type: words(100), url: webAddress }), 30).check(z.minLength(1)),
  regions: list(words(30), 300).check(z.minLength(1)),
  unaffected: list(z.object({ region: words(30), statement: textSchema }), 50),
  announced: z.nullable(isoDate),
  effective: z.nullable(isoDate),
  deadline: z.nullable(isoDate),
  headline,
  sources: list(sourceSchema, 50).check(z.minLength(1)),
  review: z.object({ state: z.enum(model.REVIEW_STATES), date: isoDate }),
};

export const policyChangeSchema = z.object({
  ...policyChangeCoreShape,
  findings: list(findingSchema, 50),
  refusal: z.object({ ...refusalShape, ...evidence }),
  before: list(z.object({ ...claimShape, ...evidence }), 20),
  stays: list(z.object({ ...claimShape, ...evidence }), 20),
  revisions: list(z.object({ ...revisionShape, ...evidence }), 50),
  elsewhere: list(z.object({ service: words(100), ...claimShape, ...evidence }), 20),
});

export const decisionSchema = z.object({
  id: words(64),
  at: timestamp,
  answer: z.enum(['accepted', ...model.ALTERNATIVE_KINDS]),
  page: webAddress,
  prompt: promptSchema,
  serviceId: z.nullable(id),
  shown: z.nullable(z.object({ level: z.enum(model.LEVELS), headline: line(500), changes: list(id, 50) })),
  versions: z.optional(list(z.object({ url: webAddress, type: words(200), hash }), 30)),
});

const unknown = list(z.enum(model.UNKNOWN_REASONS), model.UNKNOWN_REASONS.length);

export const textReportSchema = z.object({
  type: words(200),
  url: webAddress,
  at: timestamp,
  version: z.nullable(z.object(versionRef)),
  unknown,
  // Reports of an earlier edition of the extension may still be in the session.
  time: z._default(
    z.nullable(
      z.object({
        kind: z.enum(model.TEXT_TIMES),
        date: z.nullable(isoDate),
        earlier: z.nullable(hash),
        evidence: list(evidenceSchema, 20),
      }),
    ),
    null,
  ),
  says: list(findingSchema, 50),
  compared: z.nullable(
    z.object({
      since: z.object({ ...versionRef, acceptedAt: z.nullable(timestamp) }),
      relation: z.enum(model.TEXT_RELATIONS),
      level: z.enum(model.LEVELS),
      findings: list(findingSchema, 50),
    }),
  ),
});

export const assessmentSchema = z.object({
  prompt: z.nullable(promptSchema),
  service: z.nullable(serviceSchema),
  level: z.enum(model.LEVELS),
  changes: list(policyChangeSchema, 50),
  unknown,
  decisions: list(decisionSchema, 1000),
  texts: list(textReportSchema, 30),
});
