/** Times out of a CPU profile as Chromium's DevTools protocol gives it. */

/** The parts of a profile that are read here. Times are microseconds. */
export interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string }; children?: number[] }[];
  startTime: number;
  endTime: number;
  samples?: number[];
  timeDeltas?: number[];
}

/** Milliseconds of the page's main thread. */
export interface Times {
  /** In stacks that hold a frame of the extension. */
  own: number;
  /** The same by the file of the innermost such frame. */
  files: Record<string, number>;
  /** In anything but idling. */
  busy: number;
  /** From start to end of the profile. */
  wall: number;
}

export interface Sample {
  /** When it was taken, in microseconds. */
  at: number;
  /** Until the next one, in microseconds. */
  lasts: number;
  /** The extension's file whose frame is innermost in the stack; null where the stack holds none. */
  file: string | null;
  idle: boolean;
}

/** What a page's function or a native one does for the extension belongs to the file that called it. */
function filesOf({ nodes }: Profile, origin: string): Map<number, string | null> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const files = new Map<number, string | null>();
  const visit: [number, string | null][] = nodes.slice(0, 1).map(({ id }) => [id, null]);
  for (let next = visit.pop(); next; next = visit.pop()) {
    const [id, caller] = next;
    const node = byId.get(id);
    const own = node?.callFrame.url.startsWith(`${origin}/`) ? node.callFrame.url.slice(origin.length + 1) : null;
    const file = own ?? caller;
    files.set(id, file);
    for (const child of node?.children ?? []) visit.push([child, file]);
  }
  return files;
}

/** @param origin of the extension, `chrome-extension://…`; null for none */
export function samplesOf(profile: Profile, origin: string | null): Sample[] {
  const files = origin ? filesOf(profile, origin) : new Map<number, string | null>();
  const idle = new Set(
    profile.nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id),
  );
  const { samples = [], timeDeltas = [] } = profile;
  let at = profile.startTime;
  return samples.map((id, index) => {
    at += timeDeltas[index] ?? 0;
    const lasts = timeDeltas[index + 1] ?? Math.max(0, profile.endTime - at);
    return { at, lasts, file: files.get(id) ?? null, idle: idle.has(id) };
  });
}

export function timesOf(profile: Profile, origin: string | null): Times {
  const times: Times = { own: 0, files: {}, busy: 0, wall: (profile.endTime - profile.startTime) / 1000 };
  for (const { lasts, file, idle } of samplesOf(profile, origin)) {
    if (!idle) times.busy += lasts / 1000;
    if (file === null) continue;
    times.own += lasts / 1000;
    times.files[file] = (times.files[file] ?? 0) + lasts / 1000;
  }
  return times;
}
