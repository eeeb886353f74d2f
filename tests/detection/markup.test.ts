// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growTree } from '../../src/detection/grow-tree.ts';
import { parseSnapshot } from '../../src/detection/index.ts';
import { growMarkup } from '../../src/detection/markup-tree.ts';
import { type Taken, takeSnapshot } from '../../src/detection/snapshot.ts';
import { isElement, PageElement, PageText, textOf } from '../../src/detection/tree.ts';

/** Every text that agrees, in the document and the shadow roots. */
function candidatesIn(root: Node): Node[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeValue?.includes('agree')) found.push(node);
  return found;
}

function take(html: string, shadows: [host: string, inside: string][] = []): Taken {
  document.body.innerHTML = html;
  const hosts = new Map<Element, ShadowRoot>();
  for (const [selector, inside] of shadows) {
    const host = document.querySelector(selector);
    const root = host?.attachShadow({ mode: 'open' });
    if (!host || !root) continue;
    root.innerHTML = inside;
    hosts.set(host, root);
  }
  const candidates = [document.body, ...hosts.values()].flatMap(candidatesIn);
  const work = takeSnapshot(document, candidates, hosts, true);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Whatever a page writes in ways of its own. */
const PAGE = `<form id="f" data-x="<a>"><!-- <b id="no"> --><p id="p">You &amp; I agree&nbsp;to &lt;b&gt; all<!--[-->,
  that is<br id="br">it</p><template id="t"><i id="no"></i></template><noscript id="n"><img id="img"></noscript>
  <svg id="s"><path id="d" d="M0"></path></svg><script id="c">if (1 < 2) "<b>"</script><style id="st">a > b {}</style>
  <select id="se"><option id="no">Spain</option><option>I agree</option></select><input id="i" value='"q"'>
  <div id="h" style="display: none"><u id="u">hidden</u></div><a id="a" href="/x">terms</a> <b id="z">agree</b></form>`;

describe('what is taken of a page as markup', () => {
  it('gives each element the number that it has in the page', () => {
    const { snapshot, nodes } = take(PAGE);
    const tree = growTree(snapshot);
    expect(tree.nodes).toHaveLength(nodes.length);
    const told = tree.nodes.map((node) => node && isElement(node) && [node.tag, node.attributes.get('id')]);
    expect(told).toEqual(
      nodes.map((node) => node instanceof Element && [node.localName, node.getAttribute('id') ?? undefined]),
    );
    expect(told.filter((name) => name && name[1] === 'no')).toEqual([]);
  });

  it('gives the words as the page has them, and none that are hidden or no text', () => {
    const { snapshot } = take(PAGE);
    const [body] = growTree(snapshot).nodes;
    const words = body && isElement(body) ? textOf(body) : '';
    expect(words).toContain('You & I agree\u00a0to <b> all,');
    expect(words).not.toMatch(/hidden|Spain|1 < 2|a > b/);
  });

  it('finds each candidate again, also beside others and in shadow roots', () => {
    const inside = 'I agree first <p>You agree</p> and agree again <slot></slot>';
    const { snapshot } = take('<section><p>We agree</p> or <x-y>they agree <i>now</i> and agree then</x-y></section>', [
      ['x-y', inside],
    ]);
    const words = growTree(snapshot).candidates.map((node) => (isElement(node) ? node.tag : node.data.trim()));
    expect(words).toEqual([
      'We agree',
      'I agree first',
      'You agree',
      'and agree again',
      'they agree',
      'and agree then',
    ]);
  });

  it('is told of as far as it is laid over the page', () => {
    const { snapshot, nodes } = take('<div style="position: fixed"><p>I agree</p></div>');
    const tree = growTree(snapshot);
    const fixed = tree.nodes.filter((node) => node && isElement(node) && (node.flags & 4) !== 0);
    expect(fixed).toHaveLength(1);
    expect(nodes[tree.nodes.indexOf(fixed[0] ?? null)]).toBe(document.querySelector('div'));
  });

  it('is no more than a reader can take, however much stands around each candidate', () => {
    const drawing = `<i data-path="${'M0 0 '.repeat(380)}"></i>`.repeat(100);
    const page = `<section><p>I agree to the terms</p>${drawing}</section>${'<b></b>'.repeat(80)}`.repeat(9);
    const { snapshot } = take(page);
    expect(JSON.stringify(snapshot).length).toBeLessThan(1_500_000);
    expect(growTree(snapshot).candidates.length).toBeGreaterThan(3);
  }, 20_000);

  it('is left alone where it can not be read, since no element can be told from another', () => {
    const { snapshot } = take('<form><p>I agree to the terms</p></form>');
    const rows = snapshot.rows.map((row) => (typeof row === 'object' && 'html' in row ? { ...row, count: 99 } : row));
    expect(growTree({ ...snapshot, rows }).candidates).toEqual([]);
  });

  it('never fails, whatever it is', () => {
    const piece = fc.constantFrom(
      ...'<a <p> </p> <!-- --> <script> </script> "=" x="y" <option> / > < & &#99999999; <br>'.split(' '),
      ' ',
    );
    const ground = {
      element: (tag: string, attributes: Map<string, string>, flags: number, parent: PageElement | null) =>
        new PageElement(tag, attributes, flags, parent, { base: 'about:blank', more: false }),
      text: (data: string, parent: PageElement) => new PageText(data, parent),
    };
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(9), (pieces, count) => {
        const found = growMarkup({ html: pieces.join(''), count, hidden: [1], roots: [] }, null, ground);
        expect(found === null || found.length === count).toBe(true);
      }),
    );
  });
});

describe('a snapshot that was sent', () => {
  it('is the same when it arrives', () => {
    const { snapshot } = take(PAGE);
    expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
  });

  it('is none where a part of it is of another shape', () => {
    const { snapshot } = take(PAGE);
    const whole = { html: '', count: 0, hidden: [], roots: [] };
    for (const wrong of [
      { fixed: ['1'] },
      { candidates: [[1]] },
      { candidates: ['1'] },
      { rows: [{ ...whole, html: 1 }] },
      { rows: [{ ...whole, count: -1 }] },
      { rows: [{ ...whole, count: 1e9 }] },
      { rows: [{ ...whole, hidden: [null] }] },
      { rows: [{ ...whole, roots: [[0, {}]] }] },
    ])
      expect(parseSnapshot({ ...snapshot, ...wrong })).toBeNull();
  });
});
