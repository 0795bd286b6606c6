import { type TramPlace, tramAt } from './tram-way.ts';

/** The one tram of this visitor's city: its own time in seconds, and where that puts it. It begins under way. */
export const tramRun: { clock: number; place: TramPlace } = { clock: 16, place: tramAt(16) };

/** Lets the tram's time go on to `clock`, seconds. */
export function runTram(clock: number): void {
  tramRun.clock = clock;
  tramRun.place = tramAt(clock);
}
