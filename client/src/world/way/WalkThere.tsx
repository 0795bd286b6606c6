import type { PlaceId } from '@ville-usine/shared/world/layout';
import { Footprints } from 'lucide-react';
import { Key } from '../../ui/Key.tsx';
import { useWords } from '../../words/words.ts';
import { walkToPlace } from './walk-to.ts';
import './way-words.ts';

/** « M’y emmener »: walks the visitor to a place instead of bringing them there at once; `onGo` closes the panel. */
export function WalkThere({ place, name, onGo }: { place: PlaceId; name: string; onGo: () => void }) {
  const t = useWords('way');
  return (
    <Key
      size="m"
      variant="secondary"
      icon={<Footprints aria-hidden size={20} />}
      aria-label={t('takeTo', { name })}
      onClick={() => {
        onGo();
        void walkToPlace(place, name);
      }}
    >
      {t('take')}
    </Key>
  );
}
