import { sectorOf } from '@ville-usine/shared/world/place';
import { Footprints, X } from 'lucide-react';
import { useEdition } from '../../content/edition-store.ts';
import { Plate } from '../../ui/Plate.tsx';
import { useSay, useWords } from '../../words/words.ts';
import '../world-words.ts';
import { stopLeading } from './lead-way.ts';
import './way.css';
import { useWay } from './way-store.ts';
import './way-words.ts';

/** Where one is being walked to, while it is a place with a name; one key stops it. */
export function WayPlate() {
  const t = useWords('way');
  const world = useWords('world');
  const say = useSay();
  const edition = useEdition();
  const place = useWay((state) => state.goal?.place ?? null);
  if (!place) return null;
  const sector = edition?.sectors.find((one) => one.id === sectorOf(place));
  const name = sector ? say(sector.name) : world(`place.${place as 'plaza' | 'agora' | 'port'}`);
  return (
    <Plate className="vu-way">
      <Footprints aria-hidden size={20} />
      <span>{t('towards', { name })}</span>
      <button type="button" onClick={() => stopLeading()}>
        <X aria-hidden size={20} />
        {t('stop')}
      </button>
    </Plate>
  );
}
