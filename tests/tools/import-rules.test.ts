/** The lint step keeps the way imports run: each of these would be caught, and each of those is fine. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Read from standard input, Biome only says by its exit code that there was an error. */
function lint(path: string, source: string): boolean {
  const { status } = spawnSync('node_modules/.bin/biome', ['lint', `--stdin-file-path=${path}`], {
    input: source,
    encoding: 'utf8',
  });
  return status !== 0;
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
    ['extension/popup/some.ts', '../../src/knowledge/open.ts'],
    ['extension/popup/some.ts', 'webextension-polyfill'],
    ['extension/content/some.ts', 'zod/mini'],
    ['extension/content/some.ts', '../browser.ts'],
  ])('catches %s importing %s', (path, from) => {
    expect(lint(path, importing(from))).toBe(true);
  });

  it('catches the extension API in the engine', () => {
    expect(lint('src/assessment/some.ts', 'export const id = chrome.runtime.id;\n')).toBe(true);
  });

  it.each([
    ['src/assessment/some.ts', '../knowledge/index.ts'],
    ['src/comparison/some.ts', '../reading/index.ts'],
    ['extension/content/some.ts', '../../src/detection/index.ts'],
    ['extension/browser.ts', 'webextension-polyfill'],
  ])('lets %s import %s', (path, from) => {
    expect(lint(path, importing(from))).toBe(false);
  });
});
