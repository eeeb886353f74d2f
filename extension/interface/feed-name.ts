import type { ListedFeed } from '../messages.ts';

/** What a feed calls itself; before it was first read, where it comes from. */
export const nameOfFeed = ({ edition, address }: Pick<ListedFeed, 'edition' | 'address'>): string =>
  edition?.name ?? new URL(address).host;
