import { sectorOf } from '@ville-usine/shared/world/place';
import { MonitorX } from 'lucide-react';
import { useLocation } from 'wouter';
import { useWords } from '../../words/words.ts';
import { useWorld } from '../../world/world-store.ts';
import './tour-walk-words.ts';

/** « Visiter sans la 3D »: nobody is ever held in the city. */
export function WayOut() {
  const t = useWords('tourWalk');
  const [, navigate] = useLocation();
  return (
    <button
      type="button"
      className="vu-tour__way"
      onClick={() => {
        const { place, close } = useWorld.getState();
        close();
        const sector = sectorOf(place);
        navigate(sector ? `/visite/secteur/${sector}` : '/visite');
      }}
    >
      <MonitorX aria-hidden size={20} />
      <span>{t('without3d')}</span>
    </button>
  );
}
