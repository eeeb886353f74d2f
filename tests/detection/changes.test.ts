// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { DIRTY_NODES } from '../../src/detection/budgets.ts';
import { createChanges } from '../../src/detection/changes.ts';

afterEach(() => void vi.unstubAllGlobals());

function hostWithRoot(): { host: Element; root: ShadowRoot } {
  const host = document.createElement('x-y');
  document.body.append(host);
  return { host, root: host.attachShadow({ mode: 'open' }) };
}

it('a shadow root whose host has gone is held no longer, and is new where it comes back', () => {
  const changes = createChanges(
    () => undefined,
    () => undefined,
  );
  const { host, root } = hostWithRoot();
  expect([changes.enter(document), changes.enter(root), changes.enter(root)]).toEqual([true, true, false]);
  changes.take();
  expect([...changes.roots]).toEqual([document, root]);
  host.remove();
  changes.take();
  expect([...changes.roots]).toEqual([document]);
  document.body.append(host);
  expect(changes.enter(root)).toBe(true);
});

it('of nodes that come all at once no more are noted than of those that come one by one', () => {
  let report: MutationCallback = () => undefined;
  const observer = { observe: vi.fn(), disconnect: vi.fn(), takeRecords: () => [] };
  vi.stubGlobal(
    'MutationObserver',
    vi.fn(function observed(callback: MutationCallback) {
      report = callback;
      return observer;
    }),
  );
  const told = vi.fn();
  const changes = createChanges(told, () => undefined);
  changes.enter(document);
  changes.begin();
  let asked = 0;
  const added = {
    *[Symbol.iterator]() {
      for (; asked < 100_000; asked += 1) yield document.createTextNode('more');
    },
  };
  const record = Object.assign(Object.create(null), { type: 'childList', target: document.body, addedNodes: added });
  report([record, record], observer);
  expect(asked).toBeLessThanOrEqual(DIRTY_NODES);
  expect([...changes.take()]).toEqual([document]);
  expect(told).toHaveBeenCalledTimes(1);
  expect(observer.disconnect).toHaveBeenCalledTimes(1);
  // All of it is observed again from then on.
  expect(observer.observe).toHaveBeenCalledTimes(1);
});
