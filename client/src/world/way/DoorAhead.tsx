import { DoorOpen, X } from 'lucide-react';
import { Plate } from '../../ui/Plate.tsx';
import { useWords } from '../../words/words.ts';
import { doors, enterHall } from '../prompt-for.ts';
import { useGuided } from './guided-store.ts';
import './way.css';
import './way-words.ts';

/** Before the door behind which the way goes on: one key goes through, another one stays here. */
export function DoorAhead() {
  const t = useWords('way');
  const goal = useGuided((state) => state.goal);
  if (!goal?.atDoor) return null;
  const { sector } = goal.place;
  return (
    <Plate className="vu-way">
      <span>{t('door', { name: goal.name })}</span>
      <button type="button" onClick={() => doors.keeps?.(`hall:${sector}`) || enterHall(sector)}>
        <DoorOpen aria-hidden size={20} />
        {t('goIn')}
      </button>
      <button
        type="button"
        className="vu-way__stop"
        aria-label={t('stop')}
        onClick={() => useGuided.setState({ goal: null })}
      >
        <X aria-hidden size={20} />
      </button>
    </Plate>
  );
}
