/** Kills a browser as a power cut would: at once, without a word. */
import { readdirSync, readFileSync } from 'node:fs';

/** The processes that were started with this profile; found by the profile's own path, so that no other is meant. */
function processesOf(profile: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(profile);
      } catch {
        return false; // It has ended meanwhile.
      }
    })
    .map(Number);
}

export function killBrowser(profile: string): void {
  for (const id of processesOf(profile)) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It went with the one before.
    }
  }
}
