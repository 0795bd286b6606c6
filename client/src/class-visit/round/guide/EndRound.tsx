import type { RoundNow } from '@ville-usine/shared/class-visit/round/round';
import { CentrePanel } from '../../../ui/CentrePanel.tsx';
import { Key } from '../../../ui/Key.tsx';
import { useWords } from '../../../words/words.ts';
import './round-guide-words.ts';
import { orderRound } from './use-round-lead.ts';

/** Asks once before a round ends where it is. */
export function EndRound({ round, onClose }: { round: RoundNow; onClose: () => void }) {
  const t = useWords('roundGuide');
  return (
    <CentrePanel
      width="narrow"
      title={t('card.endAsk')}
      onClose={onClose}
      footer={
        <>
          <Key
            grow
            variant="confirm-red"
            onClick={() => {
              onClose();
              // Before the first question there is no result to show.
              void orderRound(round, { do: round.phase === 'lobby' ? 'leave' : 'end' });
            }}
          >
            {t('card.endYes')}
          </Key>
          <Key grow variant="secondary" onClick={onClose}>
            {t('card.endNo')}
          </Key>
        </>
      }
    >
      <p className="vu-lead">{t('card.endLine')}</p>
    </CentrePanel>
  );
}
