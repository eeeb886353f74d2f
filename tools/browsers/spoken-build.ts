/** A build for a browser of another language than the one at hand, which may come with English alone. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Copies the build and leaves it one language, which any browser then chooses.
 * @param lang `pt-BR`
 * @returns the copy's folder, or `build` itself where it has no words in that language
 */
export async function speakIn(lang: string, build: string): Promise<string> {
  const folder = lang.replace('-', '_');
  const all = await readdir(join(build, '_locales'));
  if (!all.includes(folder)) return build;
  const copy = await mkdtemp(join(tmpdir(), `bya-${lang}-`));
  await cp(build, copy, { recursive: true });
  for (const other of all) if (other !== folder) await rm(join(copy, '_locales', other), { recursive: true });
  const manifest: object = JSON.parse(await readFile(join(copy, 'manifest.json'), 'utf8'));
  await writeFile(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, default_locale: folder }));
  return copy;
}
