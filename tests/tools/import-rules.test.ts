/** The lint step keeps the way imports run: each of these is caught, and each of those is fine. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const BIOME = resolve('node_modules/.bin/biome');
const project = mkdtempSync(join(tmpdir(), 'bya-imports-'));
cpSync('biome.json', join(project, 'biome.json'));
afterAll(() => rmSync(project, { recursive: true }));

/** Whether lint says that the file may not import this, or not use that. */
function isCaught(path: string, source: string): boolean {
  const file = join(project, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source);
  const { stdout, stderr } = spawnSync(BIOME, ['lint', '--vcs-enabled=false', path], {
    cwd: project,
    encoding: 'utf8',
  });
  rmSync(file);
  expect(stdout + stderr).toContain('Checked 1 file');
  return /noRestricted(Imports|Globals)/.test(stdout + stderr);
}

const importing = (from: string) => `import * as thing from '${from}';\nexport const all = thing;\n`;

describe('the lint step', () => {
  it.each([
    ['src/detection/some.ts', 'zod/mini'],
    ['src/detection/some.ts', '../knowledge/index.ts'],
    ['src/knowledge/some.ts', '../assessment/index.ts'],
    ['src/assessment/some.ts', '../knowledge/connection.ts'],
    ['src/explanation/some.ts', '../../extension/browser.ts'],
    ['src/model.ts', 'zod/mini'],
    ['src/model/some.ts', 'zod/mini'],
    ['src/model/some.ts', '../knowledge/index.ts'],
    ['src/model/some.ts', '../schemas.ts'],
    ['extension/popup/some.ts', '../../src/knowledge/open.ts'],
    ['extension/popup/some.ts', 'webextension-polyfill'],
    ['extension/content/some.ts', 'zod/mini'],
    ['extension/content/some.ts', '../browser.ts'],
  ])('catches %s importing %s', (path, from) => {
    expect(isCaught(path, importing(from))).toBe(true);
  });

  it('catches the extension API in the engine', () => {
    expect(isCaught('src/assessment/some.ts', 'export const id = chrome.runtime.id;\n')).toBe(true);
  });

  it.each([
    ['src/model.ts', './model/some.ts'],
    ['src/model/some.ts', '../vocabulary.ts'],
    ['src/model/some.ts', './other.ts'],
    ['src/assessment/some.ts', '../knowledge/index.ts'],
    ['src/comparison/some.ts', '../reading/index.ts'],
    ['extension/content/some.ts', '../../src/detection/index.ts'],
    ['extension/browser.ts', 'webextension-polyfill'],
  ])('lets %s import %s', (path, from) => {
    expect(isCaught(path, importing(from))).toBe(false);
  });
});
