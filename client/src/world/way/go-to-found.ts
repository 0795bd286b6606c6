import { findPlaceNamed } from '@ville-usine/shared/find/find-place';
import { theEdition } from '../../content/of-edition.ts';
import { goTo } from '../go-to.ts';
import { isBuilt, loadZone } from '../zone-files.ts';
import { beforeSpot } from './walk-to.ts';

/** Stands the visitor before the stand or machine of `stand:<id>` or `step:<id>`; before its pavilion where that is closed. */
export async function goToFound(name: string): Promise<void> {
  const edition = await theEdition();
  const place = findPlaceNamed(edition, name);
  if (!place) return;
  const hall = `hall:${place.sector}` as const;
  const open = edition.sectors.find(({ id }) => id === place.sector)?.open;
  if (!open || !isBuilt(hall)) return goTo(`pavilion:${place.sector}`);
  // Where the network does not bring the hall, the passage itself says so and tries again.
  const map = await loadZone(hall).then(
    (files) => files.map,
    () => null,
  );
  const spot = map?.spots.find((one) => one.kind === place.spot?.kind && one.target === place.spot.target);
  await goTo(hall, spot && beforeSpot(spot));
}
