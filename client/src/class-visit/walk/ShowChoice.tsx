import type { Sight, TourNow } from '@ville-usine/shared/class-visit/tour';
import type { TourOrder } from '@ville-usine/shared/class-visit/tour-wire';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { sectorOf } from '@ville-usine/shared/world/place';
import type { Spot } from '@ville-usine/shared/world/spot';
import { EyeOff } from 'lucide-react';
import { useState } from 'react';
import { useSay, useWords } from '../../words/words.ts';
import { chooseSpot } from '../../world/choose-spot.ts';
import { self } from '../../world/self.ts';
import { useWorld } from '../../world/world-store.ts';
import { groundHere, useZones } from '../../world/zone-store.ts';
import { ChoiceSheet } from './ChoiceSheet.tsx';

const SHOWN = new Set(['stand', 'step', 'quiz', 'live']);

type Shows = { edition: PublicEdition; tour: TourNow };

/** What there is to show where the guide stands, each with its name, and what they stand before. */
function useShowable(edition: PublicEdition): {
  sights: (Sight & { name: string })[];
  before: string | null;
} {
  const t = useWords('tourWalk');
  const say = useSay();
  const place = useWorld((state) => state.place);
  const nameOf = ({ kind, target }: Spot): string | null => {
    if (kind === 'stand') return edition.companies.find(({ id }) => id === target)?.name ?? null;
    if (kind === 'quiz') return t('lead.quiz');
    if (kind === 'live') return t('lead.live');
    const sector = edition.sectors.find(({ id }) => id === sectorOf(place));
    const step = sector?.steps.find(({ id }) => id === target);
    return step ? say(step.title) : null;
  };
  const spots = groundHere().spots.filter(({ kind }) => SHOWN.has(kind));
  const before = chooseSpot(spots, self.x, self.z, self.motion.heading);
  const sights = spots.flatMap((spot) => {
    const name = nameOf(spot);
    return name === null ? [] : [{ kind: spot.kind as Sight['kind'], target: spot.target, name }];
  });
  // What one stands before comes first.
  const first = before
    ? sights.find(({ kind, target }) => kind === before.kind && target === before.target)
    : null;
  return {
    sights: first ? [first, ...sights.filter((one) => one !== first)] : sights,
    before: first?.name ?? null,
  };
}

/** « Montrer »: what one stands before, or anything else of this hall; its panel too on all screens, if wished. */
export function ShowChoice({
  edition,
  tour,
  onGive,
  onClose,
}: Shows & { onGive: (order: TourOrder) => void; onClose: () => void }) {
  const t = useWords('tourWalk');
  const zone = useZones((state) => state.zone);
  const [opened, setOpened] = useState(false);
  const { sights, before } = useShowable(edition);
  const { shown } = tour;
  return (
    <ChoiceSheet label={t('lead.show')} onClose={onClose}>
      {shown && (
        <button type="button" className="vu-lead__hide" onClick={() => onGive({ do: 'hide' })}>
          <EyeOff aria-hidden size={20} />
          {t('lead.hide')}
        </button>
      )}
      {sights.length === 0 && <p>{t('lead.nothing')}</p>}
      {sights.map(({ name, ...sight }, index) => (
        <button
          key={`${sight.kind} ${sight.target}`}
          type="button"
          aria-pressed={shown?.zone === zone && shown.kind === sight.kind && shown.target === sight.target}
          onClick={() => onGive({ do: 'show', shown: { ...sight, zone, opened } })}
        >
          {index === 0 && before ? t('lead.showHere', { name }) : name}
        </button>
      ))}
      {sights.length > 0 && (
        <label>
          <input type="checkbox" checked={opened} onChange={(event) => setOpened(event.target.checked)} />
          {t('lead.opened')}
        </label>
      )}
    </ChoiceSheet>
  );
}
