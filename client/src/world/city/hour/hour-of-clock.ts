/** The four lights of a day. */
export type Hour = 'golden' | 'morning' | 'noon' | 'dusk';

/** From when on each light is shown by the clock, hours since midnight. Night has dusk's light. */
const BEGINS: readonly [number, Hour][] = [
  [6, 'morning'],
  [11, 'noon'],
  [15.5, 'golden'],
  [19.5, 'dusk'],
];

/** The light that goes with a visitor's own clock. */
export function hourOfClock(now: Date): Hour {
  const hours = now.getHours() + now.getMinutes() / 60;
  return BEGINS.findLast(([from]) => hours >= from)?.[1] ?? 'dusk';
}
