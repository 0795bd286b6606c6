import type { PlaceId } from '@ville-usine/shared/world/layout';
import { sectorOf } from '@ville-usine/shared/world/place';
import { create } from 'zustand';
import { visitorOwner } from '../../net/owner.ts';
import { useWorld } from '../world-store.ts';

const nameOf = (id: string) => `ville-usine:visited:${id}`;

function kept(): PlaceId[] {
  try {
    return JSON.parse(sessionStorage.getItem(nameOf(visitorOwner.getState().id)) ?? '[]') as PlaceId[];
  } catch {
    return [];
  }
}

/** The places this visitor has been to since the browser was opened: pavilions and halls by their ids. */
export const useVisited = create<{ places: readonly PlaceId[] }>(() => ({ places: kept() }));

visitorOwner.subscribe(({ id, before }, was) => {
  if (id !== was.id)
    useVisited.setState({ places: before === was.id ? useVisited.getState().places : kept() });
});

useVisited.subscribe(({ places }) => {
  try {
    sessionStorage.setItem(nameOf(visitorOwner.getState().id), JSON.stringify(places));
  } catch {
    // Not kept, but known until the page is closed.
  }
});

/** A hall counts as its pavilion too: whoever was inside has been there. */
function visit(place: PlaceId): void {
  const { places } = useVisited.getState();
  const sector = sectorOf(place);
  const now: PlaceId[] = sector && place.startsWith('hall:') ? [place, `pavilion:${sector}`] : [place];
  const fresh = now.filter((one) => !places.includes(one));
  if (fresh.length > 0) useVisited.setState({ places: [...places, ...fresh] });
}

/** Notes every place one comes to from now on. */
export function noteVisits(): void {
  const note = ({ entered, place }: { entered: boolean; place: PlaceId }) => entered && visit(place);
  note(useWorld.getState());
  useWorld.subscribe(note);
}
