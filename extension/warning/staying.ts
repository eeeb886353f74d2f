/** Whether a warning whose height is another now can stay where it is. */
import { type Box, bottom, fits, GAP, planFor, priceOfCovering, type Room } from './placement.ts';

const isInside = (box: Box, { viewport }: Room): boolean => box.top >= GAP && bottom(box) <= viewport.height - GAP;

/**
 * The same place for a warning that has become higher or lower: its top stays, for those who read, or
 * else its bottom, where it stands above something.
 *
 * @returns null where neither leaves it in view and clear of what it must not cover
 */
export function stayPut(box: Box, height: number, room: Room): Box | null {
  const grown = [box.top, bottom(box) - height].map((top) => ({ ...box, top, height }));
  return grown.find((one) => isInside(one, room) && fits(one, room)) ?? null;
}

/**
 * The same place for a warning that turned out higher or lower than was thought: as near to the action as before.
 *
 * @returns null where it would come too near to what must stay clear, or cover more: another place may be better then
 */
export function stayAsGood(box: Box, height: number, room: Room): Box | null {
  const upwards = { ...box, top: bottom(box) - height, height };
  const isAbove = bottom(box) <= room.action.top;
  const tries = isAbove ? [upwards] : [{ ...box, height }, upwards];
  const { spaced } = planFor(room);
  const price = priceOfCovering(box, room);
  const isAsGood = (one: Box) => isInside(one, room) && fits(one, spaced) && priceOfCovering(one, room) <= price;
  return tries.find(isAsGood) ?? null;
}
