/**
 * The shape of each stored row. Rows are input like any other: an older version wrote them, or a
 * crash cut them short. Each is parsed when it is read; a broken one is skipped, counted and
 * left where it is.
 */
import * as z from 'zod/mini';
import { decisionSchema, policyChangeSchema, serviceSchema } from '../schemas.ts';

/** Who brought a row: the shipped catalogue, or later a feed. Rows of one origin come and go together. */
export const CATALOGUE = 'catalogue';

export const serviceRowSchema = z.object({
  origin: z.string(),
  id: z.string(),
  /** Name and aliases as `foldName` writes them, for the index. */
  names: z.array(z.string()),
  service: serviceSchema,
});
export const changeRowSchema = z.object({
  origin: z.string(),
  id: z.string(),
  /** The day it became known, for ordering: announced, else in force, else reviewed. */
  date: z.string(),
  change: policyChangeSchema,
});
export const decisionRowSchema = z.object({
  /** Host of the page as `normaliseHost` writes it. */
  host: z.string(),
  decision: decisionSchema,
});
export const settingRowSchema = z.object({ key: z.string(), value: z.unknown() });
export const catalogueMetaSchema = z.object({
  key: z.literal(CATALOGUE),
  version: z.string(),
  services: z.number(),
  changes: z.number(),
});

/** Origins whose rows are not to be seen: of a feed that is just coming in, or going. */
export const HIDDEN = 'hidden';
export const hiddenMetaSchema = z.object({ key: z.literal(HIDDEN), origins: z.array(z.string()) });
/** The ledger and its second place have been compared since the store was made. */
export const COMPARED = 'ledger-compared';
const comparedMetaSchema = z.object({ key: z.literal(COMPARED), at: z.number() });
/** The last time that room had to be made. */
export const ROOM = 'room';
export const roomMetaSchema = z.object({
  key: z.literal(ROOM),
  at: z.number(),
  versions: z.number(),
  full: z.boolean(),
});

export type ServiceRow = z.infer<typeof serviceRowSchema>;
export type ChangeRow = z.infer<typeof changeRowSchema>;
export type DecisionRow = z.infer<typeof decisionRowSchema>;
export type SettingRow = z.infer<typeof settingRowSchema>;
export type MetaRow = z.infer<
  typeof catalogueMetaSchema | typeof hiddenMetaSchema | typeof comparedMetaSchema | typeof roomMetaSchema
>;

/** Reads rows and remembers which ones were broken, each once. */
export interface RowReader {
  read<T>(schema: z.ZodMiniType<T>, store: string, key: IDBValidKey, row: unknown): T | null;
  /** How many different broken rows have been met. */
  count(): number;
}

export function createRowReader(): RowReader {
  const broken = new Set<string>();
  return {
    read(schema, store, key, row) {
      const parsed = z.safeParse(schema, row);
      if (parsed.success) return parsed.data;
      broken.add(JSON.stringify([store, key]));
      return null;
    },
    count: () => broken.size,
  };
}
