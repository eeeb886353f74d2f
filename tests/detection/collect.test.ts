// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { collect } from '../../src/detection/candidates.ts';

const DEPTH = 40;

it('leaves the page its turn at each level of a deep page: to count what stands there takes time every time', () => {
  document.body.innerHTML = `${'<div>'.repeat(DEPTH)}${'<b></b>'.repeat(3000)}${'</div>'.repeat(DEPTH)}`;
  const counted = vi.spyOn(Element.prototype, 'getElementsByTagName');
  const hosts = { root: () => undefined, waiting: new Set<Element>(), beyond: new Set<Node>() };
  const atOnce: number[] = [];
  for (const _ of collect([document.body], () => null, new Set(), hosts)) {
    atOnce.push(counted.mock.calls.length);
    counted.mockClear();
  }
  counted.mockRestore();
  expect(atOnce.reduce((sum, times) => sum + times, 0)).toBeGreaterThan(DEPTH);
  expect(Math.max(...atOnce)).toBeLessThan(3);
});
