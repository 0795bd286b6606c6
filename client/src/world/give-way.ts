/**
 * Parts of the HUD that wait where the window has no room for all, the first to go first. Never one of them: where
 * one is, the keys, what one is told or can do here, the way one is led, the stick.
 */
export const GIVES_WAY = [
  'building',
  'keys',
  'mini',
  'door',
  'guide',
  'name',
  'heard',
  'chain',
  'foot',
] as const;

type Part = (typeof GIVES_WAY)[number];

/**
 * Who waits, so that the rest fits into `room`. `tall` says how high all of it stands while some wait, in the unit of
 * `room`; a part whose leaving would make no room stays.
 */
export function whoWaits(tall: (waiting: ReadonlySet<Part>) => number, room: number): ReadonlySet<Part> {
  let waiting: ReadonlySet<Part> = new Set();
  let now = tall(waiting);
  for (const part of GIVES_WAY) {
    if (now <= room) break;
    const without = new Set([...waiting, part]);
    const then = tall(without);
    if (then < now) [waiting, now] = [without, then];
  }
  return waiting;
}
