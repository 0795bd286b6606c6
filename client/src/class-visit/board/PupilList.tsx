import type { BoardPupil, TourNow } from '@ville-usine/shared/class-visit/tour';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { ChevronRight, Hand } from 'lucide-react';
import { sayAge } from '../../live/say-age.ts';
import { useWords } from '../../words/words.ts';
import { concernOf, inOrder } from './board-facts.ts';
import { PupilMark } from './PupilDot.tsx';
import './pupil-list.css';
import { usePupilWords } from './pupil-words.ts';
import './tour-board-words.ts';
import { useGuideClock } from './use-guide-clock.ts';

type PupilListProps = {
  edition: PublicEdition;
  tour: TourNow;
  pupils: readonly BoardPupil[];
  onChoose: (pupil: BoardPupil) => void;
};

/** Every pupil of the class in words, whoever needs the teacher first. */
export function PupilList({ edition, tour, pupils, onChoose }: PupilListProps) {
  const t = useWords('tourBoard');
  const { how } = usePupilWords(edition);
  const now = useGuideClock();
  return (
    <ul className="vu-pupillist">
      {inOrder(pupils).map((pupil) => (
        <li key={pupil.id}>
          <button
            type="button"
            className={`vu-pupilrow vu-pupilrow--${concernOf(pupil)}`}
            onClick={() => onChoose(pupil)}
          >
            <span className="vu-pupilrow__mark" aria-hidden>
              <PupilMark pupil={pupil} />
            </span>
            <span className="vu-grow">
              <b>{pupil.pseudonym}</b>
              {pupil.handAt !== null && (
                <span className="vu-pupilrow__hand">
                  <Hand aria-hidden size={16} strokeWidth={2.6} />
                  {t('list.hand', { age: sayAge(now - pupil.handAt) })}
                </span>
              )}
              <span className="vu-pupilrow__how">{how(pupil)}</span>
            </span>
            <span className="vu-pupilrow__done">
              <span>
                {pupil.stop !== null
                  ? t('list.stop', { number: pupil.stop + 1 })
                  : tour.stop && pupil.at
                    ? t('list.noStop')
                    : ''}
              </span>
              <span>
                {t('list.stamps', { count: pupil.stamps })}
                {pupil.quiz.total > 0 && (
                  <> · {t('list.quiz', { answered: pupil.quiz.answered, total: pupil.quiz.total })}</>
                )}
              </span>
            </span>
            <ChevronRight aria-hidden size={20} />
          </button>
        </li>
      ))}
    </ul>
  );
}
