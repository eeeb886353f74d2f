import { describe, expect, it } from 'vitest';
import { type Profile, samplesOf, timesOf } from '../../../tools/benchmark-page-cost/profile.ts';
import { ownTimes, readEvents, tasksOf } from '../../../tools/benchmark-page-cost/tasks.ts';

const OURS = 'chrome-extension://ours';
const node = (id: number, functionName: string, url: string, children: number[] = []) => ({
  id,
  callFrame: { functionName, url },
  children,
});

/** root → idle, page → native; root → our content script → our follower → a native function; root → another extension. */
const profile: Profile = {
  nodes: [
    node(1, '(root)', '', [2, 3, 5, 8]),
    node(2, '(idle)', ''),
    node(3, 'page', 'http://127.0.0.1/x.html', [4]),
    node(4, 'querySelector', ''),
    node(5, 'scan', `${OURS}/content.js`, [6]),
    node(6, 'read', `${OURS}/follow.js`, [7]),
    node(7, 'getBoundingClientRect', ''),
    node(8, 'other', 'chrome-extension://ours-not/content.js'),
  ],
  startTime: 1_000_000,
  endTime: 1_010_000,
  samples: [2, 3, 4, 5, 7, 8, 2],
  timeDeltas: [0, 1000, 1000, 1000, 2000, 3000, 1000],
};

describe('times of a profile', () => {
  it('are those of stacks that hold a frame of the extension, native functions in it and all', () => {
    // Each sample lasts until the next: scan 2 ms, getBoundingClientRect 3 ms.
    expect(timesOf(profile, OURS)).toEqual({
      own: 5,
      files: { 'content.js': 2, 'follow.js': 3 },
      busy: 8,
      wall: 10,
    });
  });

  it('are none of the extension where there is none', () => {
    expect(timesOf(profile, null)).toMatchObject({ own: 0, files: {}, busy: 8 });
  });

  it('survive a profile without samples', () => {
    const empty: Profile = { nodes: [node(1, '(root)', '')], startTime: 0, endTime: 5000 };
    expect(timesOf(empty, OURS)).toEqual({ own: 0, files: {}, busy: 0, wall: 5 });
  });
});

describe('own time at one go', () => {
  const run = (ts: number, dur: number, tid = 7) => ({ name: 'RunTask', ph: 'X', ts, dur, pid: 1, tid });
  const call = { name: 'FunctionCall', ph: 'X', ts: 0, pid: 1, tid: 7, args: { data: { url: `${OURS}/content.js` } } };

  it('counts tasks of the thread that ran the extension, in order', () => {
    // The background has a thread of its own, which a trace holds too.
    const background = { ...call, tid: 8, args: { data: { url: `${OURS}/background.js` } } };
    const tasks = [run(50, 10), run(10, 20), run(0, 99, 8)];
    const events = readEvents([background, ...tasks, call, 'nonsense', { name: 'RunTask' }]);
    expect(tasksOf(events, OURS)).toEqual([
      { start: 10, end: 30 },
      { start: 50, end: 60 },
    ]);
    expect(tasksOf(events, 'chrome-extension://nobody')).toEqual([]);
  });

  it('adds up in a task what garbage collection cut in two, and parts what two tasks did back to back', () => {
    const tasks = [
      { start: 0, end: 10_000 },
      { start: 10_000, end: 20_000 },
    ];
    const sample = (at: number, file: string | null) => ({ at, lasts: 2000, file, idle: false });
    const samples = [sample(0, 'a'), sample(2000, null), sample(4000, 'a'), sample(10_000, 'a'), sample(12_000, 'a')];
    expect(ownTimes(tasks, samples)).toEqual([4, 4]);
    expect(ownTimes(tasks, [sample(0, null)])).toEqual([]);
    // What no task is known of does not become a part of the next.
    expect(ownTimes([{ start: 4000, end: 9000 }], [sample(0, 'a'), sample(4000, 'a')])).toEqual([2, 2]);
  });

  it('comes out of a profile by the same clock', () => {
    const tasks = [{ start: 1_000_000, end: 1_010_000 }];
    expect(ownTimes(tasks, samplesOf(profile, OURS))).toEqual([5]);
  });
});
