import { Eye } from 'lucide-react';
import { useEdition } from '../../../content/edition-store.ts';
import { Key } from '../../../ui/Key.tsx';
import { useSay, useWords } from '../../../words/words.ts';
import { type PlaceAgain, placeAgain } from './place-again.ts';
import { fold } from './player-store.ts';

type AgainProps = { place: string; onLook: (place: PlaceAgain) => void };

/** « Revoir : le four »: leads to where the answer is; nothing where the edition has no such place. */
export function Again({ place, onLook }: AgainProps) {
  const t = useWords('roundPlayer');
  const say = useSay();
  const edition = useEdition();
  const found = edition && placeAgain(edition, place);
  if (!found) return null;
  const go = () => {
    fold();
    onLook(found);
  };
  return (
    <Key variant="secondary" size="m" full icon={<Eye aria-hidden size={20} />} onClick={go}>
      {t('verdict.again', { name: say(found.name) })}
    </Key>
  );
}
