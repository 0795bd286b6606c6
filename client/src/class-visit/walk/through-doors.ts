import type { ZoneId } from '@ville-usine/shared/presence/peer';
import { sectorOf } from '@ville-usine/shared/world/place';
import { announce } from '../../ui/announce.ts';
import { wordsOf } from '../../words/words.ts';
import { ORDER, onFrame } from '../../world/frame-loop.ts';
import { goOutside, goTo } from '../../world/go-to.ts';
import { notice } from '../../world/notice-store.ts';
import { doors } from '../../world/prompt-for.ts';
import { useWorld } from '../../world/world-store.ts';
import { useZones } from '../../world/zone-store.ts';
import { gatheredBefore } from './gathered.ts';
import { canGo, follows, isBusy, led, within } from './pupil-state.ts';
import { StuckWatch } from './stuck-watch.ts';
import './tour-walk-words.ts';

/** How often one looks whether the class is behind a door, and tries a door that the network kept shut; seconds. */
const LOOKS = 0.5;
const TRIES = 8;

/** The zone in which this pupil belongs now; null where any will do. */
function zoneWanted(zone: ZoneId): ZoneId | null {
  if (follows()) {
    const zoneOfGuide = led()?.guide?.zone;
    return gatheredBefore(zoneOfGuide) ?? zoneOfGuide ?? null;
  }
  const bounds = within();
  if (!bounds) return null;
  if ('hall' in bounds) return `hall:${bounds.hall}`;
  return zone === 'city' || zone === `hall:${bounds.district}` ? null : 'city';
}

/** True where a door leads away from the class; says so kindly. */
function keepInside(beyond: ZoneId): boolean {
  const { zone } = useZones.getState();
  const bounds = within();
  const t = wordsOf('tourWalk');
  if (follows() && led()?.guide?.zone === zone) notice(t('stayNear'));
  else if (bounds && 'hall' in bounds && beyond !== `hall:${bounds.hall}`) notice(t('stayHall'));
  else if (bounds && 'district' in bounds && beyond !== 'city' && beyond !== `hall:${bounds.district}`)
    notice(t('stayDistrict'));
  else return false;
  return true;
}

/** Takes this pupil through doors with the class, and keeps them on this side of those that lead away from it. */
export function walkThroughDoors(): void {
  doors.keeps = keepInside;
  const stuck = new StuckWatch();
  let [since, tried] = [0, TRIES];
  let wanted: ZoneId | null = null;
  onFrame(ORDER.prompt, (dt) => {
    since += dt;
    if (since < LOOKS) return;
    tried += since;
    const { zone, coming, barred } = useZones.getState();
    const wish = canGo() && !isBusy() ? zoneWanted(zone) : null;
    if (wish === null || wish === zone) stuck.rest();
    else if (barred) stuck.look(since, 0, 0);
    since = 0;
    if (wish !== wanted) tried = TRIES;
    wanted = wish;
    if (wish === null || wish === zone || tried < TRIES || (coming && !barred)) return;
    tried = 0;
    const t = wordsOf('tourWalk');
    if (follows()) announce(t('throughDoor'));
    else notice(t('turnedBack'));
    void pass(wish).catch(() => undefined);
  });
}

function pass(zone: ZoneId): Promise<void> {
  if (zone !== 'city') return goTo(zone as Parameters<typeof goTo>[0]);
  const sector = sectorOf(useWorld.getState().place);
  const bounds = within();
  const district = bounds && 'district' in bounds ? bounds.district : null;
  return district && district !== sector ? goTo(`pavilion:${district}`) : goOutside();
}
