/** Files of the extension that ship packed. */
import { browser } from './browser.ts';

/**
 * @param name within the extension, without its ending `.deflate`
 * @returns what its JSON says, still to be looked at
 * @throws where it is missing or damaged
 */
export async function readPacked(name: string): Promise<unknown> {
  const { body } = await fetch(browser.runtime.getURL(`${name}.deflate`));
  return new Response(body?.pipeThrough(new DecompressionStream('deflate'))).json();
}
