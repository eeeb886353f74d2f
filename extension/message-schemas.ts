/** What the background checks a message against before it acts. See `messages.ts`. */
import * as z from 'zod/mini';
import { MOST_AT_ONCE, settingsSchema } from '../src/knowledge/index.ts';
import { PROMPT_KINDS } from '../src/model.ts';
import { decisionSchema, promptSchema } from '../src/schemas.ts';
import { DATA_CATEGORIES } from '../src/vocabulary.ts';
import { MOST_BROUGHT, SWITCHES, WARNING_ACTIONS } from './messages.ts';

const id = z.string().check(z.minLength(1), z.maxLength(64));
const host = z.string().check(z.maxLength(255));
const tabId = z.number().check(z.int());

const prompts = z.array(promptSchema).check(z.maxLength(20));

export const fromContentSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('stems-wanted') }),
  z.object({ type: z.literal('page-taken'), snapshot: z.unknown(), followed: z.boolean() }),
  z.object({ type: z.literal('prompts-seen'), prompts }),
  z.object({ type: z.literal('texts-wanted'), prompts }),
  z.object({ type: z.literal('decision-made'), id }),
  z.object({ type: z.literal('warning-action'), promptId: id, action: z.enum(WARNING_ACTIONS) }),
]);

const text = z.string().check(z.maxLength(200));
/** Address and key of a feed. */
const line = z.string().check(z.maxLength(4096));
const place = z.nullable(z.object({ at: z.number(), id }));
const filter = z.object({ search: text, company: z.nullable(text), data: z.nullable(z.enum(DATA_CATEGORIES)) });
const limit = z.int().check(z.positive(), z.maximum(MOST_AT_ONCE));

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const textChoice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('kept'), hash }),
  z.object({ kind: z.literal('brought'), content: z.string().check(z.maxLength(MOST_BROUGHT)) }),
]);

export const fromPagesSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('tab-report'), tabId }),
  z.object({ type: z.literal('stop-reading'), tabId }),
  z.object({ type: z.literal('read-again'), tabId }),
  z.object({ type: z.literal('set-muted'), host, muted: z.boolean() }),
  z.object({ type: z.literal('set-reminder'), tabId, promptId: id }),
  z.object({ type: z.literal('ledger-page'), filter, after: place, limit }),
  z.object({ type: z.literal('ledger-count') }),
  z.object({ type: z.literal('ledger-companies') }),
  z.object({ type: z.literal('ledger-details'), id }),
  z.object({ type: z.literal('ledger-export'), after: place }),
  z.object({ type: z.literal('ledger-import'), decisions: z.array(decisionSchema).check(z.maxLength(MOST_AT_ONCE)) }),
  z.object({ type: z.literal('ledger-erase'), id }),
  z.object({ type: z.literal('ledger-erase-all') }),
  z.object({ type: z.literal('find-services'), text }),
  z.object({ type: z.literal('latest-changes') }),
  z.object({ type: z.literal('service-stories'), id: text }),
  z.object({ type: z.literal('kept-texts') }),
  z.object({ type: z.literal('kept-text'), hash }),
  z.object({ type: z.literal('compare-texts'), before: textChoice, after: textChoice }),
  z.object({ type: z.literal('company-picture'), company: text }),
  z.object({ type: z.literal('read-settings') }),
  z.object({ type: z.literal('set-switch'), name: z.enum(SWITCHES), on: z.boolean() }),
  z.object({ type: z.literal('set-kind-muted'), kind: z.enum(PROMPT_KINDS), muted: z.boolean() }),
  z.object({ type: z.literal('drop-reminder'), promptId: id }),
  z.object({ type: z.literal('replace-settings'), settings: settingsSchema }),
  z.object({ type: z.literal('try-card'), prompt: promptSchema, host }),
  z.object({ type: z.literal('list-feeds') }),
  z.object({ type: z.literal('look-at-feed'), line }),
  z.object({ type: z.literal('subscribe-feed'), line, everything: z.optional(z.boolean()) }),
  z.object({ type: z.literal('unsubscribe-feed'), id }),
  z.object({ type: z.literal('store-report') }),
  z.object({ type: z.literal('update-feed'), id }),
  z.object({ type: z.literal('stop-feed'), id }),
]);

export const journalEntrySchema = z.extend(z.omit(decisionSchema, { serviceId: true, shown: true, versions: true }), {
  warned: z.boolean(),
});

/** What a tab's frames have reported, as kept in `storage.session`. */
export const tabStateSchema = z.object({
  frames: z.record(
    z.string(),
    z.object({ url: z.string().check(z.maxLength(4096)), prompts: z.array(promptSchema).check(z.maxLength(20)) }),
  ),
});
export type TabState = z.infer<typeof tabStateSchema>;

export const detectionReportSchema = z.object({
  prompts: z.array(promptSchema),
  scanMs: z.array(z.number()),
});
