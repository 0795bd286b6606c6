import type { FindPlace } from '@ville-usine/shared/find/find-place';
import { useEditionStore } from '../../content/edition-store.ts';
import { announce } from '../../ui/announce.ts';
import { wordsOf } from '../../words/words.ts';
import { notice } from '../notice-store.ts';
import { doors } from '../prompt-for.ts';
import { isBuilt } from '../zone-files.ts';
import { groundHere, useZones } from '../zone-store.ts';
import { useGuided } from './guided-store.ts';
import { walkToPlace, walkToSpot } from './walk-to.ts';
import './way-words.ts';

const hallOf = ({ sector }: FindPlace) => `hall:${sector}` as const;

function walkInside({ spot }: FindPlace, name: string): Promise<void> | undefined {
  const here = groundHere().spots.find((one) => one.kind === spot?.kind && one.target === spot.target);
  return here && walkToSpot(here, name);
}

/** « Emmène-moi »: to a pavilion's door, and once the visitor has gone in, on to the stand or machine behind it. */
export async function takeTo(place: FindPlace, name: string): Promise<void> {
  useGuided.setState({ goal: null });
  const t = wordsOf('way');
  const { zone } = useZones.getState();
  const hall = hallOf(place);
  if (place.spot && zone === hall) return walkInside(place, name);
  if (zone !== 'city' && doors.keeps?.('city')) return;
  const sector = useEditionStore.getState().edition?.sectors.find(({ id }) => id === place.sector);
  const enters = place.spot !== null && isBuilt(hall) && sector?.open !== false;
  if (place.spot && !enters) notice(t('closed'));
  const goal = { place, name, atDoor: false };
  if (enters) useGuided.setState({ goal });
  const end = await walkToPlace(`pavilion:${place.sector}`, name);
  if (useGuided.getState().goal !== goal) return;
  if (end === 'stopped' && useZones.getState().zone === 'city') return useGuided.setState({ goal: null });
  if (useZones.getState().zone !== 'city') return;
  useGuided.setState({ goal: { ...goal, atDoor: true } });
  announce(t('door', { name }));
}

/** Whoever went through the door is led on; whoever went through another one has other plans. */
useZones.subscribe(({ zone, ready, curtain }, was) => {
  const { goal } = useGuided.getState();
  if (!goal || !ready || curtain || zone === 'city') return;
  if (zone === was.zone && was.ready && !was.curtain) return;
  useGuided.setState({ goal: null });
  if (zone === hallOf(goal.place)) void walkInside(goal.place, goal.name);
});
