/** What the background checks a message against before it acts. See `messages.ts`. */
import * as z from 'zod/mini';
import { decisionSchema, promptSchema } from '../src/schemas.ts';
import { WARNING_ACTIONS } from './messages.ts';

const id = z.string().check(z.minLength(1), z.maxLength(64));
const host = z.string().check(z.maxLength(255));
const tabId = z.number().check(z.int());

const prompts = z.array(promptSchema).check(z.maxLength(20));

export const fromContentSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('reader-needed') }),
  z.object({ type: z.literal('prompts-seen'), prompts }),
  z.object({ type: z.literal('texts-wanted'), prompts }),
  z.object({ type: z.literal('decision-made'), id }),
  z.object({ type: z.literal('warning-action'), promptId: id, action: z.enum(WARNING_ACTIONS) }),
]);

export const fromPagesSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('tab-report'), tabId }),
  z.object({ type: z.literal('set-muted'), host, muted: z.boolean() }),
  z.object({ type: z.literal('set-reminder'), tabId, promptId: id }),
  z.object({ type: z.literal('list-feeds') }),
  z.object({ type: z.literal('subscribe-feed'), line: z.string().check(z.maxLength(4096)) }),
  z.object({ type: z.literal('unsubscribe-feed'), id }),
  z.object({ type: z.literal('store-report') }),
  z.object({ type: z.literal('update-feed'), id }),
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
