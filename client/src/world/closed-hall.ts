import type { PlaceId } from '@ville-usine/shared/world/layout';

/** Refuses a wish for a hall that is not built: its pavilion can be gone to, its inside cannot. */
export class ClosedHall extends Error {
  readonly code = 'hall-closed';

  constructor(readonly place: PlaceId) {
    super(`The hall « ${place} » is not built: go to « ${place.replace('hall:', 'pavilion:')} » instead.`);
    this.name = 'ClosedHall';
  }
}
