import type { PlaceId } from '@ville-usine/shared/world/layout';
import { sectorOf } from '@ville-usine/shared/world/place';
import { isAsking } from '../../content/choose-session.ts';
import { ofSector, useEdition } from '../../content/edition-store.ts';
import { isOfEdition } from '../../content/of-edition.ts';
import type { PlanFacts } from '../../content/PlanName.tsx';
import { useSessions } from '../../content/sessions-store.ts';
import { useStamps } from '../../passport/use-passport.ts';
import { useSay, useWords } from '../../words/words.ts';
import { useWorld } from '../world-store.ts';
import '../world-words.ts';
import { isBuilt } from '../zone-files.ts';
import './discover-words.ts';
import { useFound } from './finds-store.ts';
import { MAP_PLACES } from './map-places.ts';
import { useVisited } from './visited-store.ts';

/** What the plan knows of a place. */
export type MapFacts = PlanFacts & {
  id: PlaceId;
  line: string;
  here: boolean;
  hasQuiz: boolean;
  /** True, false, or null where no gear is hidden. */
  gear: boolean | null;
  open: boolean;
  stands: number;
};

const ICONS: Partial<Record<PlaceId, string>> = { plaza: 'cog', agora: 'layers', port: 'anchor' };

/** Every place that this edition has on the plan, with what is there as it is now. */
export function useMapFacts(): MapFacts[] {
  const t = useWords('world');
  const d = useWords('discover');
  const say = useSay();
  const edition = useEdition();
  const sessions = useSessions() ?? [];
  const stamps = useStamps(edition);
  const found = useFound();
  const visited = useVisited((state) => state.places);
  const here = useWorld((state) => state.place);
  return MAP_PLACES.flatMap(({ id, x, z }) => {
    const sectorId = sectorOf(id);
    if (sectorId && !isOfEdition(sectorId, edition)) return [];
    const at = { id, x, z, here: here === id || (sectorId !== null && here === `hall:${sectorId}`) };
    if (!sectorId || !edition) {
      const name = sectorId ? '' : t(`place.${id as 'plaza'}`);
      return {
        ...at,
        name,
        number: 0,
        icon: ICONS[id] ?? null,
        colour: '#0f5c66',
        line: sectorId ? '' : d(`plan.lines.${id as 'plaza'}`),
        visited: visited.includes(id),
        live: false,
        stamped: false,
        hasQuiz: false,
        gear: null,
        open: false,
        stands: 0,
      };
    }
    const { sector, companies, hasQuiz } = ofSector(edition, sectorId);
    return {
      ...at,
      name: sector ? say(sector.name) : '',
      number: edition.sectors.findIndex((one) => one.id === sectorId) + 1,
      icon: sector?.icon ?? null,
      colour: sector?.colour ?? '#8a86a0',
      line: sector ? say(sector.invitation) : '',
      visited: visited.includes(id),
      live: sessions.some((one) => one.sectorId === sectorId && isAsking(one)),
      stamped: stamps.has(sectorId),
      hasQuiz,
      gear: found.includes(sectorId),
      open: sector?.open === true && isBuilt(`hall:${sectorId}`),
      stands: companies.length,
    };
  });
}
