// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isInSight } from '../../src/detection/dom.ts';

const asked = vi.fn();

/** Nothing is laid out here, so an element says itself where it is: `data-at="left width"`, and without it has no box. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function box(this: Element) {
    asked();
    const [left = 0, width = 0] = (this.getAttribute('data-at') ?? '').split(' ').map(Number);
    return new DOMRect(left, 0, width, width);
  });
  const style = { display: 'inline', overflowX: 'visible', overflowY: 'visible' };
  vi.spyOn(window, 'getComputedStyle').mockReturnValue(Object.assign(document.createElement('i').style, style));
  document.documentElement.setAttribute('data-at', '0 800');
});
afterEach(() => {
  vi.restoreAllMocks();
  asked.mockClear();
});

function isShownIn(html: string): boolean {
  document.body.innerHTML = html;
  const element = document.querySelector('i');
  if (!element) throw new Error('No <i> to look at.');
  return isInSight(element);
}

test('what has a box is in sight unless that is left of the page', () => {
  expect(isShownIn('<p data-at="10 90"><i data-at="10 50"></i></p>')).toBe(true);
  expect(isShownIn('<p data-at="-9999 90"><i data-at="-9999 50"></i></p>')).toBe(false);
});

test('what has none is where the nearest that it stands in is', () => {
  expect(isShownIn('<p data-at="10 90"><span><i></i></span></p>')).toBe(true);
  expect(isShownIn('<div data-at="0 800"><p data-at="-9999 90"><span><i></i></span></p></div>')).toBe(false);
  expect(isShownIn('<span><i></i></span>')).toBe(true);
});

test('however deep a page stands, few boxes are asked for', () => {
  expect(isShownIn(`${'<b>'.repeat(900)}<i></i>${'</b>'.repeat(900)}`)).toBe(true);
  expect(asked.mock.calls.length).toBeLessThan(20);
});
