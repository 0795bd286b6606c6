import type { Interest } from '@ville-usine/shared/content/trade';
import { CHOICES, type Pair } from '@ville-usine/shared/find/which-trade';
import { ArrowLeft } from 'lucide-react';
import type { Ref } from 'react';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useWords } from '../words/words.ts';
import { INTEREST_PICTURES } from './interest-icons.ts';

type ChooseOneProps = {
  pair: Pair;
  /** From 0. */
  round: number;
  heading: Ref<HTMLHeadingElement>;
  onChoose: (liked: Interest | null) => void;
  onBack: () => void;
};

/** Two pictures, of which one chooses the one one likes better, or neither. */
export function ChooseOne({ pair, round, heading, onChoose, onBack }: ChooseOneProps) {
  const t = useWords('find');
  const isLast = round === CHOICES - 1;
  return (
    <Sheet className="vu-choose">
      <p className="vu-small">{t('job.round', { now: round + 1, total: CHOICES })}</p>
      <h2 ref={heading} tabIndex={-1}>
        {t(isLast ? 'job.again' : 'job.ask')}
      </h2>
      <div className="vu-choose__pair">
        {pair.map((interest) => {
          const { Picture, ground } = INTEREST_PICTURES[interest];
          return (
            <button key={interest} type="button" onClick={() => onChoose(interest)}>
              <span style={{ background: ground }}>
                <Picture aria-hidden size={88} strokeWidth={1.6} />
              </span>
              <b>{t(`interest.${interest}.title`)}</b>
            </button>
          );
        })}
      </div>
      <div className="vu-choose__else">
        {round > 0 && (
          <Key size="m" variant="secondary" icon={<ArrowLeft aria-hidden size={20} />} onClick={onBack}>
            {t('job.back')}
          </Key>
        )}
        <Key size="m" variant="secondary" onClick={() => onChoose(null)}>
          {t('job.neither')}
        </Key>
      </div>
    </Sheet>
  );
}
