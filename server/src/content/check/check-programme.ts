import type { Programme } from '@ville-usine/shared/programme/programme';
import { TOWNS } from '../../programme/geography.ts';
import { PROGRAMME_WORDS } from '../fault-words.ts';
import type { Written } from '../written.ts';
import type { Voices } from './check-edition.ts';

/** What no single event can show: a foreign département, a town that no map knows. */
export function checkProgramme(programme: Written<Programme>[], { error, warning }: Voices): void {
  for (const one of programme)
    for (const [n, { place }] of (one.value?.events ?? []).entries()) {
      const { departement, town } = place ?? {};
      const path = ['events', n, 'place'] as const;
      if (departement && !one.value?.departements.includes(departement))
        error(one, [...path, 'departement'], PROGRAMME_WORDS.departement(departement));
      const known = TOWNS.some(
        (there) => there.name === town && (!departement || there.departement === departement),
      );
      if (town && !known) warning(one, [...path, 'town'], PROGRAMME_WORDS.town(town));
    }
}
