/** Which text stands on one side: none yet, a kept one, or one that the person pastes or opens. */
import { type KeptText, MOST_BROUGHT, type TextChoice } from '../../messages.ts';

export const SIDES = ['before', 'after'] as const;
export type Side = (typeof SIDES)[number];

export interface SideState {
  /** Hash of a kept text; empty where the person brings one. */
  hash: string;
  pasted: string;
}

/** @returns what to ask for; null where there is nothing yet */
export function choiceOf({ hash, pasted }: SideState): TextChoice | null {
  if (hash !== '') return { kind: 'kept', hash };
  return pasted.trim() === '' ? null : { kind: 'brought', content: pasted };
}

/** @returns which side's own words are more than the background takes in; undefined where neither's are */
export const tooLongOf = (sides: Record<Side, SideState>): Side | undefined =>
  SIDES.find((side) => sides[side].hash === '' && sides[side].pasted.length > MOST_BROUGHT);

const isSameDocument = (one: KeptText, other: KeptText) =>
  one.owner === other.owner && one.type.toLowerCase() === other.type.toLowerCase();

/** Where one side is chosen and the other is not, the newest other text of the same document is the one to expect there. */
export function partnerOf(hash: string, texts: readonly KeptText[]): string {
  const chosen = texts.find((text) => text.hash === hash);
  const others = texts.filter((text) => chosen && text !== chosen && isSameDocument(text, chosen));
  return others.sort((one, other) => other.lastRead - one.lastRead)[0]?.hash ?? '';
}

/** Kept texts by whose they are, in the order in which they come. */
export function byOwner(texts: readonly KeptText[]): [owner: string, texts: KeptText[]][] {
  const groups = new Map<string, KeptText[]>();
  for (const text of texts) {
    const group = groups.get(text.owner);
    if (group) group.push(text);
    else groups.set(text.owner, [text]);
  }
  return [...groups];
}
