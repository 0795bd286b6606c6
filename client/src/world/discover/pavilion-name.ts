import type { PublicEdition } from '@ville-usine/shared/content/edition';
import type { SectorId } from '@ville-usine/shared/content/sector';
import { usePageEdition } from '../../content/page-edition.ts';
import { sayNow } from '../../words/say-now.ts';
import { useLanguage, wordsOf } from '../../words/words.ts';
import './pavilion-words.ts';

/** What a pavilion is called: as its sector in the edition, as on its own board where the edition does not have it. */
export function pavilionName(id: SectorId, edition: PublicEdition | null): string {
  const name = edition?.sectors.find((one) => one.id === id)?.name;
  if (!name) return edition ? wordsOf('pavilions')(`name.${id}`) : '';
  return sayNow(name);
}

/** The same for what React draws. */
export function usePavilionName(): (id: SectorId) => string {
  useLanguage();
  const edition = usePageEdition();
  return (id) => pavilionName(id, edition);
}
