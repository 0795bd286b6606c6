import { Footprints, X } from 'lucide-react';
import { Plate } from '../../ui/Plate.tsx';
import { useWords } from '../../words/words.ts';
import { stopLeading } from './lead-way.ts';
import './way.css';
import { useWay } from './way-store.ts';
import './way-words.ts';

/** Where one is being walked to, while it is a place with a name; one key stops it. */
export function WayPlate() {
  const t = useWords('way');
  const name = useWay((state) => state.goal?.name);
  if (name === undefined) return null;
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
