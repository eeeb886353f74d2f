/** How the store is, for the pages that tell people. */
import type { RoomReport } from '../../src/knowledge/index.ts';
import { knowledge } from './knowledge.ts';

export async function reportStore(): Promise<{ decisions: number; brokenRows: number; room: RoomReport | null }> {
  const store = await knowledge();
  const [decisions, room] = await Promise.all([store.countDecisions(), store.readRoom()]);
  return { decisions, brokenRows: store.brokenRows(), room };
}
