import type { PublicEdition } from '@ville-usine/shared/content/edition';
import type { SectorId } from '@ville-usine/shared/content/sector';
import { usePageEdition } from '../../content/page-edition.ts';
import { sayNow } from '../../words/say-now.ts';
import { useSay, useWords, wordsOf } from '../../words/words.ts';
import './discover-words.ts';

/** What a pavilion is called: as its sector in the edition, as on its own board where the edition does not have it. */
export function pavilionName(id: SectorId, edition: PublicEdition | null): string {
  const name = edition?.sectors.find((one) => one.id === id)?.name;
  if (!name) return edition ? wordsOf('discover')(`pavilion.${id}`) : '';
  return sayNow(name);
}

/** The same for what React draws. */
export function usePavilionName(): (id: SectorId) => string {
  const t = useWords('discover');
  const say = useSay();
  const edition = usePageEdition();
  return (id) => {
    const sector = edition?.sectors.find((one) => one.id === id);
    return sector ? say(sector.name) : edition ? t(`pavilion.${id}`) : '';
  };
}
