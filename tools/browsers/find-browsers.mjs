/** Where the real browsers are on this machine. `CHROMIUM` and `FIREFOX` say otherwise. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Google's own Chrome is not among them: it no longer loads unpacked extensions from the command line. */
const NAMES = { chromium: ['chromium', 'chromium-browser'], firefox: ['firefox-esr', 'firefox'] };
const MAC = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined} path of the browser's program
 */
export function findBrowser(name) {
  const own = process.env[name.toUpperCase()];
  if (own) return own;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...folders.flatMap((folder) => NAMES[name].map((file) => join(folder, file))), ...MAC[name]].find(
    isExecutable,
  );
}
