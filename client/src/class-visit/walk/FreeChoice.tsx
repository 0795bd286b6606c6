import type { Within } from '@ville-usine/shared/class-visit/tour';
import type { TourOrder } from '@ville-usine/shared/class-visit/tour-wire';
import { sectorOf } from '@ville-usine/shared/world/place';
import { useWords } from '../../words/words.ts';
import { nearestPavilion } from '../../world/way/nearest-pavilion.ts';
import { useWorld } from '../../world/world-store.ts';
import { ChoiceSheet } from './ChoiceSheet.tsx';

/** « Libre »: everywhere, within the hall one stands in, or round the nearest pavilion. */
export function FreeChoice({ onGive, onClose }: { onGive: (order: TourOrder) => void; onClose: () => void }) {
  const t = useWords('tourWalk');
  const place = useWorld((state) => state.place);
  const sector = sectorOf(place);
  const inside = place.startsWith('hall:');
  const free = (within: Within) => () => onGive({ do: 'free', within });
  return (
    <ChoiceSheet label={t('lead.free')} onClose={onClose}>
      <button type="button" onClick={free(null)}>
        {t('lead.everywhere')}
      </button>
      {inside && sector && (
        <button type="button" onClick={free({ hall: sector })}>
          {t('lead.hall')}
        </button>
      )}
      <button
        type="button"
        onClick={() => onGive({ do: 'free', within: { district: sector ?? nearestPavilion() } })}
      >
        {t('lead.district')}
      </button>
    </ChoiceSheet>
  );
}
