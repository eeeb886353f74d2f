/** How long an extension held the main thread at one go: a CPU profile laid over the trace of tasks. */
import * as z from 'zod/mini';
import type { Sample } from './profile.ts';

const eventSchema = z.object({
  name: z.string(),
  ph: z.string(),
  /** Microseconds on the profile's clock. */
  ts: z.number(),
  dur: z.optional(z.number()),
  pid: z.number(),
  tid: z.number(),
  args: z.optional(z.object({ data: z.optional(z.object({ url: z.optional(z.string()) })) })),
});
/** The parts of a trace's event that are read here. */
export type TraceEvent = z.infer<typeof eventSchema>;

/** @param values events as Chromium writes them; those of another shape are left out */
export const readEvents = (values: readonly unknown[]): TraceEvent[] =>
  values.flatMap((value) => z.safeParse(eventSchema, value).data ?? []);

export interface Task {
  start: number;
  end: number;
}

/**
 * The tasks of the thread on which the content script of `origin` ran, in order. A trace holds all threads of the browser:
 * the extension's background and pages have theirs too.
 */
export function tasksOf(events: readonly TraceEvent[], origin: string): Task[] {
  const own = events.find(({ args }) => args?.data?.url === `${origin}/content.js`);
  return events
    .filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === own?.pid && tid === own.tid)
    .map(({ ts, dur = 0 }) => ({ start: ts, end: ts + dur }))
    .sort((a, b) => a.start - b.start);
}

/** @returns milliseconds of the extension's own in each task that it had a part in; what lies between two tasks counts as one */
export function ownTimes(tasks: readonly Task[], samples: readonly Sample[]): number[] {
  const times: number[] = [];
  let index = 0;
  let own = 0;
  let isWithin = false;
  const close = () => {
    if (own > 0) times.push(own / 1000);
    own = 0;
  };
  for (const { at, lasts, file } of samples) {
    for (let task = tasks[index]; task && task.end <= at; task = tasks[++index]) close();
    const wasWithin: boolean = isWithin;
    isWithin = (tasks[index]?.start ?? Number.POSITIVE_INFINITY) <= at;
    if (isWithin !== wasWithin) close();
    if (file !== null) own += lasts;
  }
  close();
  return times;
}
