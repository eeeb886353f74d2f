import { knowledge } from './knowledge.ts';

/** "Not on this site": no warning and no badge there; the popup still tells. */
export async function isMuted(host: string): Promise<boolean> {
  const store = await knowledge();
  return (await store.readSettings()).mutedHosts.includes(host);
}

export async function setMuted(host: string, muted: boolean): Promise<void> {
  const store = await knowledge();
  await store.changeSettings(({ mutedHosts, ...settings }) => ({
    ...settings,
    mutedHosts: [...mutedHosts.filter((other) => other !== host), ...(muted ? [host] : [])],
  }));
}
