import { LISTEN_MAX_S } from '@ville-usine/shared/class-visit/tour';
import type { TourOrder } from '@ville-usine/shared/class-visit/tour-wire';
import { useWords } from '../../words/words.ts';
import { ChoiceSheet } from './ChoiceSheet.tsx';

const LONG = [30, 60, LISTEN_MAX_S];

/** « Écoutez »: for how long; never longer than three minutes. */
export function ListenChoice({
  onGive,
  onClose,
}: {
  onGive: (order: TourOrder) => void;
  onClose: () => void;
}) {
  const t = useWords('tourWalk');
  return (
    <ChoiceSheet label={t('lead.listen')} onClose={onClose}>
      {LONG.map((seconds) => (
        <button key={seconds} type="button" onClick={() => onGive({ do: 'listen', seconds })}>
          {seconds < 60 ? t('lead.seconds', { count: seconds }) : t('lead.minutes', { count: seconds / 60 })}
        </button>
      ))}
    </ChoiceSheet>
  );
}
