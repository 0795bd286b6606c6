import { companiesAt } from '@ville-usine/shared/world/companies-at';
import type { WalkMap } from '@ville-usine/shared/world/spot';
import { theEdition } from '../../content/of-edition.ts';

/** A hall was built with three stands: in an edition they are those of the sector's own companies, as soon as it is there. */
export function giveStands({ spots }: WalkMap, sector: string): void {
  const stands = spots.filter(({ kind }) => kind === 'stand');
  void theEdition().then(({ companies }) => {
    const at = companiesAt(
      stands.map(({ target }) => target),
      companies.filter((one) => one.sector === sector).map(({ id }) => id),
    );
    for (const spot of stands) spot.target = at.get(spot.target) ?? spot.target;
  });
}
