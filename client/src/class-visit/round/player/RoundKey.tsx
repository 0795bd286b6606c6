import type { RoundNow, RoundSelf } from '@ville-usine/shared/class-visit/round/round';
import { Puzzle } from 'lucide-react';
import { Key } from '../../../ui/Key.tsx';
import { useWords } from '../../../words/words.ts';
import { unfold } from './player-store.ts';
import './round-key.css';
import './round-player-words.ts';
import { ownOf, type PlayerView } from './step-player.ts';

type RoundKeyProps = { round: RoundNow; self: RoundSelf | null; view: PlayerView; onOpen: () => void };

/** While the quiz is folded away: what it waits for, and the way back to it. Over a dialogue as well. */
export function RoundKey({ round, self, view, onOpen }: RoundKeyProps) {
  const t = useWords('roundPlayer');
  const answered = view === 'open' && (ownOf(round, self)?.answer ?? null) !== null;
  const open = () => {
    onOpen();
    unfold();
  };
  return (
    <div className="vu-roundkey" data-react-aria-top-layer="true">
      <Key variant="yellow" icon={<Puzzle aria-hidden size={22} />} onClick={open}>
        {t(`back.${answered ? 'sent' : view}`)}
      </Key>
    </div>
  );
}
