import { type Hour, hourOfClock } from '../city/hour/hour-of-clock.ts';
import { useSettings } from '../settings-store.ts';
import { hallAirNow, turnHall } from './hall-hours.ts';

/** How long the light turns, seconds; a visitor's clock is looked at this often, seconds. */
const TURNS_FOR = 1.1;
const CLOCK_S = 60;

function hourWished(): Hour {
  const { hour } = useSettings.getState();
  return hour === 'clock' ? hourOfClock(new Date()) : hour;
}

/** Keeps the light of the halls at the hour the visitor wishes; call what it gives with each frame's seconds. */
export function followHour(): (dt: number) => void {
  let shown = hourWished();
  let from = hallAirNow();
  let share = 1;
  let sinceClock = 0;
  turnHall(from, shown, 1);
  return (dt) => {
    sinceClock += dt;
    const { hour, calm } = useSettings.getState();
    const next = hour !== 'clock' || sinceClock > CLOCK_S ? hourWished() : shown;
    if (sinceClock > CLOCK_S) sinceClock = 0;
    if (next !== shown) {
      from = hallAirNow();
      shown = next;
      share = 0;
    }
    if (share === 1) return;
    share = calm ? 1 : Math.min(1, share + dt / TURNS_FOR);
    turnHall(from, shown, share * share * (3 - 2 * share));
  };
}
