import type { BoardPupil } from '@ville-usine/shared/class-visit/tour';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { placeAt, sectorOf } from '@ville-usine/shared/world/place';
import { useSay, useWords } from '../../words/words.ts';
import { sectorOfPage } from './dot-places.ts';
import './tour-board-words.ts';

export const sectorOfStand = (edition: PublicEdition) => (id: string) =>
  edition.companies.find((one) => one.id === id)?.sector ?? null;

/** Says of a pupil where and how they are, in words. */
export function usePupilWords(edition: PublicEdition) {
  const t = useWords('tourBoard');
  const say = useSay();
  const nameOf = (id: string | null) => {
    const sector = edition.sectors.find((one) => one.id === id);
    return sector ? say(sector.name) : null;
  };

  const where = ({ at, page, state }: BoardPupil): string | null => {
    if (page !== null) {
      const name = nameOf(sectorOfPage(page, sectorOfStand(edition)));
      return name ? t('where.page', { name }) : t('where.otherPage');
    }
    if (!at) return state === 'offline' || state === 'removed' ? null : t('where.unknown');
    const place = placeAt(at.zone, at.x, at.z);
    const name = nameOf(sectorOf(place));
    if (name) return t(place.startsWith('hall:') ? 'where.hall' : 'where.pavilion', { name });
    return t(place === 'agora' || place === 'port' ? `where.${place}` : 'where.plaza');
  };
  /** « À l’écart, devant Mode ». */
  const how = (pupil: BoardPupil): string => {
    const state = pupil.state === 'twin' ? t('state.twin') : t(`state.${pupil.state}`);
    return [state, where(pupil), pupil.aside && pupil.at ? t('state.aside').toLowerCase() : null]
      .filter(Boolean)
      .join(' · ');
  };
  return { where, how };
}
