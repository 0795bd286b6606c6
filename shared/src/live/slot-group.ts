/** How long the free places of a group are kept for those it waits for, milliseconds. */
export const GROUP_KEPT_MS = 10 * 60_000;

/** The places of a slot as they are counted; `members` is how many of the group have come. */
export type CountedGroup = { slot: number; size: number; members: number };

/**
 * How many places of each slot are taken: those of whoever comes alone, and all that are a group's. `alone` names the
 * slot of each who does.
 */
export function placesTaken(
  slots: number,
  alone: readonly number[],
  groups: readonly CountedGroup[],
): number[] {
  const taken = Array.from({ length: slots }, () => 0);
  for (const slot of alone) if (slot in taken) taken[slot]! += 1;
  for (const { slot, size, members } of groups) if (slot in taken) taken[slot]! += Math.max(size, members);
  return taken;
}

/** Until when a group's places are kept, UTC: a short time, and never past the beginning of its slot. */
export function keptUntil(at: string, slotStartsAt: string): string {
  return new Date(Math.min(Date.parse(at) + GROUP_KEPT_MS, Date.parse(slotStartsAt))).toISOString();
}
