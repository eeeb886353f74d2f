import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BUDGETS, measureBuild } from '../../../tools/benchmark-size/sizes.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bya-sizes-'));
  await mkdir(join(folder, 'icons'));
  await writeFile(join(folder, 'content.js'), 'x'.repeat(50_000));
  await writeFile(
    join(folder, 'icons/a.png'),
    Uint8Array.from({ length: 3000 }, (_, index) => (index * 97) % 251),
  );
});
afterAll(() => rm(folder, { recursive: true }));

it('a build is measured file by file, as it is, zipped, and each as gzip', async () => {
  const build = await measureBuild(folder);
  expect(build.files.map(({ file }) => file).sort()).toEqual(['content.js', 'icons/a.png']);
  expect(build.installed).toBe(53_000);
  expect(build.zip).toBeLessThan(build.installed);
  const content = build.files.find(({ file }) => file === 'content.js');
  expect(content?.bytes).toBe(50_000);
  expect(content?.gzip).toBeLessThan(200);
});

it('a build without its content script keeps no budget for it', async () => {
  const [script, whole] = BUDGETS;
  expect(script?.size({ files: [], installed: 0, zip: 0 })).toBe(Number.POSITIVE_INFINITY);
  expect(whole?.size({ files: [], installed: 1_600_000, zip: 0 })).toBeGreaterThan(whole?.bytes ?? 0);
});
