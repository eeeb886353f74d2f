/** Every way in which pages show a prompt, in both real browsers: what the background was told of. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type Tab } from '../../tools/browsers/driver.ts';
import { readWarnings, waitForWarning } from '../../tools/browsers/warnings.ts';
import { type Bench, clickControl, eventually, setUpBench, sites, tabIdOf } from './bench.ts';

const ACME = 'https://acme.example';
const OTHER = 'https://other.example';
const STATEMENT = 'By clicking Agree and join, you agree to our <a href="https://acme.example/t">Terms of Service</a>.';
const FORM = `<form><input type="email"><p>${STATEMENT}</p><button type="button">Agree and join</button></form>`;
const NOTICE = `<div role="dialog" style="width:420px"><h1>Acme is changing its terms</h1>
  <p>We have updated our <a href="/terms">Terms of Service</a>. You need to accept them to keep using Acme.</p>
  <button>Not now</button> <button>I accept</button></div>`;

const page = (body: string, script = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Acme</title><body>${body}<script>${script}</script></body></html>`;
const quoted = (html: string) => JSON.stringify(html).replaceAll('</', '<\\/');
const attribute = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const frame = (attributes: string) => `<iframe style="width:600px;height:400px" ${attributes}></iframe>`;

/** Pages on which "Agree and join" stands as soon as they have loaded, or soon after by their own script. */
const STANDING: Record<string, string> = {
  'a closed shadow root': page(
    '<div id="host"></div>',
    `document.getElementById('host').attachShadow({ mode: 'closed' }).innerHTML = ${quoted(FORM)};`,
  ),
  'a closed shadow root of an element without a name': page(
    '<main><section><div></div></section></main>',
    `document.querySelector('div').attachShadow({ mode: 'closed' }).innerHTML = ${quoted(FORM)};`,
  ),
  'closed shadow roots inside each other': page(
    '<a-b></a-b>',
    `const inner = document.createElement('c-d'); inner.attachShadow({ mode: 'closed' }).innerHTML = ${quoted(FORM)};
     setTimeout(() => document.querySelector('a-b').attachShadow({ mode: 'closed' }).append(inner), 300);`,
  ),
  'shadow roots that come with the page': page(
    `<x-y><template shadowrootmode="closed"><div><template shadowrootmode="closed">${FORM}</template></div></template></x-y>`,
  ),
  'a closed shadow root in a frame': page(
    frame(''),
    `const inside = document.querySelector('iframe').contentDocument; const host = inside.createElement('div');
     inside.body.append(host); host.attachShadow({ mode: 'closed' }).innerHTML = ${quoted(FORM)};`,
  ),
  'elements without a box of their own': page(
    `<div style="display:contents"><form><input type="email"><span style="display:contents">${STATEMENT}</span>
     <div style="display:contents"><button type="button">Agree and join</button></div></form></div>`,
  ),
  'a label that a closed shadow root shows in its button': page(
    `<div role="dialog" style="width:420px"><p>${STATEMENT}</p><x-go>Agree and join</x-go></div>`,
    `document.querySelector('x-go').attachShadow({ mode: 'closed' }).innerHTML = '<button><slot></slot></button>';`,
  ),
  'a srcdoc frame': page(frame(`srcdoc="${attribute(page(FORM))}"`)),
  'a frame of another origin': page(frame(`src="${OTHER}/inner"`)),
  'a sandboxed frame': page(frame('sandbox="allow-scripts" src="/inner"')),
  'a sandboxed frame without scripts': page(frame(`sandbox="" srcdoc="${attribute(page(FORM))}"`)),
  'a frame without an address that a script writes': page(
    frame(''),
    `const inside = document.querySelector('iframe').contentDocument;
     inside.open(); inside.write(${quoted(page(FORM))}); inside.close();`,
  ),
  'a frame of data': page(frame(`src="data:text/html,${encodeURIComponent(page(FORM))}"`)),
  'a frame in a frame, which comes late and is moved': page(
    '<main></main>',
    `setTimeout(() => { document.body.insertAdjacentHTML('beforeend', ${quoted(frame('src="/outer"'))}); }, 500);
     setTimeout(() => { document.querySelector('main').append(document.querySelector('iframe')); }, 1500);`,
  ),
  'a frame that is not drawn at first': page(
    '<iframe style="display:none;width:600px;height:400px" src="/inner"></iframe>',
    "setTimeout(() => { document.querySelector('iframe').style.display = 'block'; }, 1500);",
  ),
  'a frame that grows from nothing': page(
    '<iframe style="width:0;height:0" src="/inner"></iframe>',
    "setTimeout(() => { document.querySelector('iframe').style.cssText = 'width:600px;height:400px'; }, 800);",
  ),
  'a full-page interstitial': page(
    `<div style="position:fixed;inset:0;background:#fff"><main><h1>Before you go on</h1>${FORM}</main></div>`,
  ),
  'a bottom sheet that slides in': page(
    `<style>.sheet{position:fixed;bottom:0;transform:translateY(100%);transition:transform .2s}.in{transform:none}</style>
     <div class="sheet">${FORM}</div>`,
    "setTimeout(() => document.querySelector('.sheet').classList.add('in'), 500);",
  ),
  'a dialog that a class makes visible': page(
    `<style>.modal{display:none}.open{display:block}</style><div class="modal">${FORM}</div>`,
    "setTimeout(() => document.querySelector('.modal').classList.add('open'), 1500);",
  ),
  'a link as long as a paragraph': page(
    FORM.replace('Terms of Service', `Terms of Service ${'and all that goes with them '.repeat(18)}`),
  ),
  'a button that stays disabled until one scrolls': page(FORM.replace('<button', '<button disabled')),
  'a page with 5,000 elements inside each other': page(
    FORM,
    `let top = document.createElement('div'); top.textContent = 'By signing up you agree to our terms';
     for (let depth = 0; depth < 5000; depth++) { const around = document.createElement('div'); around.append(top); top = around; }
     document.body.append(top);`,
  ),
  'a document written anew by script': page(
    '<p>Loading</p>',
    `setTimeout(() => { document.open(); document.write(${quoted(page(FORM))}); document.close(); }, 1500);`,
  ),
};

const pathOf = (name: string) => `/${name.replaceAll(' ', '-')}`;

interface Told {
  id: string;
  action: string;
}

describe.each(BROWSER_NAMES)('prompts in %s', (browser) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await setUpBench(
      browser,
      sites({
        ...Object.fromEntries(Object.entries(STANDING).map(([name, body]) => [ACME + pathOf(name), body])),
        [`${ACME}/inner`]: page(FORM),
        [`${OTHER}/inner`]: page(FORM),
        [`${ACME}/outer`]: page(frame(`src="${OTHER}/inner"`)),
        [`${ACME}/notice`]: page(NOTICE),
        [`${ACME}/opener`]: page(
          '<button>Open</button>',
          `document.querySelector('button').onclick = () => {
             const other = open(''); other.document.write('<p>Wait</p>'); other.document.close();
             setTimeout(() => { other.document.body.innerHTML = ${quoted(FORM)}; }, 1500);
           };`,
        ),
        [`${ACME}/two`]: page(
          `<div style="display:flex;gap:260px">${NOTICE.replace('/terms', '/terms-of-sale')}${NOTICE}</div>`,
        ),
        [`${ACME}/within`]: page(
          '<div id="host"></div>',
          `window.inside = document.getElementById('host').attachShadow({ mode: 'closed' });
           window.draw = () => { inside.innerHTML = ${quoted(NOTICE)}; }; draw();`,
        ),
        [`${ACME}/quiet`]: page('<main><p>Nothing is asked here.</p></main>'),
      }),
    );
  });
  afterAll(() => bench?.close());

  async function told(path: string): Promise<Told[]> {
    const id = await tabIdOf(bench.own, ACME + path);
    return bench.own.evaluate(async (tab: number) => {
      const api = globalThis.browser ?? globalThis.chrome;
      const key = `tab:${tab}`;
      const kept = (await api.storage.session.get(key)) as Record<
        string,
        { frames: Record<string, { prompts: Told[] }> }
      >;
      return Object.values(kept[key]?.frames ?? {}).flatMap(({ prompts }) =>
        prompts.map((prompt) => ({ id: prompt.id, action: prompt.action })),
      );
    }, id);
  }

  /** Waits until the background knows of these actions and no others. */
  function expectTold(path: string, actions: string[]): Promise<Told[]> {
    return eventually(async () => {
      const now = await told(path);
      return JSON.stringify(now.map(({ action }) => action)) === JSON.stringify(actions) ? now : undefined;
    });
  }

  async function open(path: string): Promise<Tab> {
    const tab = await bench.browser.openTab();
    await tab.goto(ACME + path);
    return tab;
  }

  it.each(Object.keys(STANDING))('are found in %s', async (name) => {
    const tab = await open(pathOf(name));
    await expectTold(pathOf(name), ['Agree and join']);
    await tab.close();
  });

  it('are found however long the page was left alone before', async () => {
    const tab = await open('/quiet');
    await new Promise((resolve) => setTimeout(resolve, 12_000));
    await tab.runScript(`document.body.insertAdjacentHTML('beforeend', ${quoted(NOTICE)})`);
    await expectTold('/quiet', ['I accept']);
    await tab.close();
  });

  it('come and go as a single-page application changes its views', async () => {
    const tab = await open('/quiet');
    await tab.runScript(
      `history.pushState(null, '', '/quiet/join'); document.querySelector('main').innerHTML = ${quoted(FORM)};`,
    );
    await expectTold('/quiet', ['Agree and join']);
    await tab.runScript(
      "history.pushState(null, '', '/quiet/done'); document.querySelector('main').textContent = 'Welcome';",
    );
    await expectTold('/quiet', []);
    await tab.close();
  });

  it('stay the same prompt with one warning when the page draws them anew elsewhere', async () => {
    const tab = await open('/notice');
    const [before] = await expectTold('/notice', ['I accept']);
    const [first] = await waitForWarning(bench.own, `${ACME}/notice`);
    for (let round = 1; round <= 3; round++) {
      await tab.runScript(`document.body.innerHTML = '<div style="height:${round * 60}px"></div>' + ${quoted(NOTICE)}`);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    const [after] = await expectTold('/notice', ['I accept']);
    expect(after?.id).toBe(before?.id);
    const warnings = await eventually(async () => {
      const seen = await readWarnings(bench.own, `${ACME}/notice`);
      return seen.length === 1 && seen[0]?.onTop ? seen : undefined;
    });
    // The rows tell anew what came of reading the linked texts meanwhile.
    const headline = (text = '') => text.split('\n').slice(0, 3);
    expect(headline(warnings[0]?.text)).toEqual(headline(first?.text));
    await tab.close();
  });

  it('have one warning in a closed shadow root that is drawn anew', async () => {
    const tab = await open('/within');
    await waitForWarning(bench.own, `${ACME}/within`);
    for (let round = 0; round < 3; round++) {
      await tab.runScript('draw()');
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    await eventually(async () => {
      const seen = await readWarnings(bench.own, `${ACME}/within`);
      return seen.length === 1 && seen[0]?.onTop ? seen : undefined;
    });
    await tab.close();
  });

  it('have a warning each where two stand side by side', async () => {
    const tab = await open('/two');
    await expectTold('/two', ['I accept', 'I accept']);
    await eventually(async () => {
      const seen = await readWarnings(bench.own, `${ACME}/two`);
      return seen.length === 2 && seen.every(({ onTop }) => onTop) ? seen : undefined;
    });
    await tab.close();
  });

  it('are found in a window without an address that a script fills', async () => {
    const tab = await open('/opener');
    await clickControl(tab, 'Open');
    const opened = await eventually(() =>
      bench.own.evaluate(async () => {
        const api = globalThis.browser ?? globalThis.chrome;
        const [shown] = await api.tabs.query({ active: true, lastFocusedWindow: true });
        const key = `tab:${shown?.id}`;
        const kept = (await api.storage.session.get(key)) as Record<string, { frames: Record<string, unknown> }>;
        return kept[key] && shown?.id;
      }),
    );
    const state = await bench.own.evaluate(async (id: number) => {
      const api = globalThis.browser ?? globalThis.chrome;
      const kept = JSON.stringify(await api.storage.session.get(`tab:${id}`));
      await api.tabs.remove(id);
      return kept;
    }, opened);
    expect(state).toContain('"action":"Agree and join"');
    await tab.close();
  });

  it('are there again, with one warning, when one comes back to the page as it was left', async () => {
    const tab = await open('/notice');
    await waitForWarning(bench.own, `${ACME}/notice`);
    await tab.runScript("document.title = 'As it was left'");
    await tab.goto(`${ACME}/quiet`);
    await expectTold('/quiet', []);
    await tab.runScript('history.back()');
    await expectTold('/notice', ['I accept']);
    // Out of the back-forward cache: a page that is loaded anew has its own title.
    expect(await tab.evaluate(() => document.title)).toBe('As it was left');
    await eventually(async () => {
      const seen = await readWarnings(bench.own, `${ACME}/notice`);
      return seen.length === 1 && seen[0]?.onTop ? seen : undefined;
    });
    await tab.close();
  });
});
