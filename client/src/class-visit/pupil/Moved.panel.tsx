import { KeyRound, MonitorSmartphone } from 'lucide-react';
import { useEffect } from 'react';
import { CentrePanel } from '../../ui/CentrePanel.tsx';
import { Key } from '../../ui/Key.tsx';
import { useWords } from '../../words/words.ts';
import { watchMoved } from './moved-elsewhere.ts';
import './tour-pupil-words.ts';
import { useMoved } from './use-in-class.ts';

const close = () => useMoved.setState({ moved: false });

/** « Ta visite continue sur un autre ordinateur »: after one's key was typed there. `onKey` leads to where it is typed here. */
export function Moved({ onKey }: { onKey: () => void }) {
  const t = useWords('tourPupil');
  const moved = useMoved((state) => state.moved);
  useEffect(watchMoved, []);
  if (!moved) return null;
  return (
    <CentrePanel
      width="narrow"
      accent="#0f5c66"
      title={t('moved.title')}
      badge={
        <span className="vu-logo">
          <MonitorSmartphone aria-hidden size={34} />
        </span>
      }
      onClose={close}
      footer={
        <>
          <Key
            variant="secondary"
            icon={<KeyRound aria-hidden size={22} />}
            onClick={() => {
              close();
              onKey();
            }}
          >
            {t('moved.again')}
          </Key>
          <Key grow autoFocus onClick={close}>
            {t('moved.go')}
          </Key>
        </>
      }
    >
      <p className="vu-lead">{t('moved.line')}</p>
      <p className="vu-soft">{t('moved.notYou')}</p>
    </CentrePanel>
  );
}
