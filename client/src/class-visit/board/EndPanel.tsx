import { LogOut } from 'lucide-react';
import { CentrePanel } from '../../ui/CentrePanel.tsx';
import { Key } from '../../ui/Key.tsx';
import { useWords } from '../../words/words.ts';
import { order } from '../tour/guide-store.ts';
import './tour-board-words.ts';

/** Asks once before the visit ends for everyone. */
export function EndPanel({ onClose }: { onClose: () => void }) {
  const t = useWords('tourBoard');
  return (
    <CentrePanel
      width="narrow"
      title={t('endAsk')}
      onClose={onClose}
      footer={
        <>
          <Key
            grow
            variant="confirm-red"
            icon={<LogOut aria-hidden size={22} />}
            onClick={() => {
              onClose();
              void order({ do: 'end' });
            }}
          >
            {t('endYes')}
          </Key>
          <Key grow variant="secondary" onClick={onClose}>
            {t('endNo')}
          </Key>
        </>
      }
    >
      <p className="vu-lead">{t('endLine')}</p>
    </CentrePanel>
  );
}
