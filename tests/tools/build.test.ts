import { existsSync, readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpackServices } from '../../src/knowledge/index.ts';
import { joinCatalogue } from '../../tools/build/catalogue.ts';
import { deriveManifest } from '../../tools/build/manifest.ts';
import { packJson, packTighter } from '../../tools/build/packed.ts';
import { shipPages, shipStyles } from '../../tools/build/pages.ts';
import { toolsOf } from '../../tools/build/tools.ts';
import { shipWords } from '../../tools/build/words.ts';

const source = readFileSync('manifest.json', 'utf8');

describe('the command line', () => {
  it('has every tool that a script starts', () => {
    const tools = toolsOf(readFileSync('package.json', 'utf8'));
    expect(Object.keys(tools)).toEqual(expect.arrayContaining(['bya', 'benchmark-clauses', 'hash-paragraphs']));
    for (const entry of Object.values(tools)) expect(existsSync(entry), entry).toBe(true);
    const script = {
      scripts: { owls: 'node tools/run.mjs count-owls && node tools/run.mjs feed', other: 'node a.mjs' },
    };
    expect(toolsOf(JSON.stringify(script))).toEqual({
      'count-owls': 'tools/count-owls/index.ts',
      feed: 'tools/feed/index.ts',
    });
  });
});

describe('the manifest', () => {
  it('gives Chrome a service worker and Firefox an event page, and neither the other’s keys', () => {
    const chrome = deriveManifest(source, 'chrome');
    const firefox = deriveManifest(source, 'firefox');
    expect(chrome.background).toEqual({ service_worker: 'background.js' });
    expect(firefox.background).toEqual({ scripts: ['background.js'] });
    expect(chrome).not.toHaveProperty('browser_specific_settings');
    expect(firefox).not.toHaveProperty('minimum_chrome_version');
    // Firefox finds what an organisation has set without being told the schema.
    expect(firefox).not.toHaveProperty('storage');
    expect({ ...chrome, background: 0, minimum_chrome_version: 0, storage: 0 }).toEqual({
      ...firefox,
      background: 0,
      minimum_chrome_version: 0,
      storage: 0,
      browser_specific_settings: undefined,
    });
  });

  it('says that no data is collected, and makes nothing accessible to pages', () => {
    const { browser_specific_settings, ...rest } = JSON.parse(source);
    expect(browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
    expect(rest).not.toHaveProperty('web_accessible_resources');
    expect(rest).not.toHaveProperty('externally_connectable');
  });

  it('asks for no permission that docs/permissions.md does not justify', () => {
    const { permissions, host_permissions } = JSON.parse(source);
    const explained = readFileSync('docs/permissions.md', 'utf8');
    for (const permission of [...permissions, ...host_permissions]) expect(explained).toContain(`\`${permission}\``);
  });

  it('has the version of package.json', () => {
    expect(JSON.parse(source).version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });
});

describe('the joined catalogue', () => {
  it('is the same text each time, with a version that tells it from others', async () => {
    const [one, other] = [await joinCatalogue('public/catalogue'), await joinCatalogue('public/catalogue')];
    expect(one).toEqual(other);
    expect(JSON.parse(one.json).version).toBe(one.version);
    expect(one.version).toMatch(/^[0-9a-f]{16}$/);
  });

  it('has every service of the catalogue, packed, with all that is known of it', async () => {
    const { services } = JSON.parse((await joinCatalogue('public/catalogue')).json);
    expect(unpackServices(services)).toEqual(JSON.parse(readFileSync('public/catalogue/services.json', 'utf8')));
  });
});

describe('packed data', () => {
  it('ship smaller than they were packed at first, and say the same', async () => {
    const text = readFileSync('public/catalogue/services.json', 'utf8');
    const first = packJson('services.json', text);
    const shipped = await packTighter(first);
    expect(shipped.source.length).toBeLessThan(first.source.length);
    expect(`${inflateSync(shipped.source)}`).toBe(text);
  });

  it('are all that is packed again', async () => {
    const file = { fileName: 'popup.css', source: 'body {}' };
    expect(await packTighter(file)).toBe(file);
  });
});

describe('the pages', () => {
  it('tell the browser at their head of everything that they will need', async () => {
    const pages = await shipPages((script) => [`parts-of-${script}`, 'shared.js']);
    expect(pages.map(({ fileName }) => fileName).sort()).toEqual(['dashboard.html', 'popup.html', 'welcome.html']);
    const popup = `${pages.find(({ fileName }) => fileName === 'popup.html')?.source}`;
    const [head = '', ...rest] = popup.split('<script type="module" src="popup.js">');
    expect(rest).toHaveLength(1);
    const told = [...head.matchAll(/<link rel="(?:modulepreload|preload)"[^>]* href="([^"]*)">/g)].map(([, to]) => to);
    expect(told).toEqual(['words/en.json.deflate', 'parts-of-popup.js', 'shared.js']);
    expect((await shipWords()).map(({ fileName }) => fileName)).toContain(told[0]);
  });

  it('ship every style sheet that they name, with all that it imports', async () => {
    const styles = new Map((await shipStyles()).map(({ fileName, source }) => [fileName, `${source}`]));
    const pages = await shipPages(() => []);
    for (const { source } of pages)
      for (const [, href = ''] of `${source}`.matchAll(/href="([^"]+\.css)"/g))
        expect([...styles.keys()]).toContain(href);
    expect(styles.get('dashboard.css')).toContain('.row-card');
    expect(styles.get('dashboard.css')).not.toContain('@import');
    expect(styles.size).toBe(pages.length);
  });
});
