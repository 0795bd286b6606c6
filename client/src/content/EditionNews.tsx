import { WifiOff } from 'lucide-react';
import { Key } from '../ui/Key.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useWords } from '../words/words.ts';
import { loadEdition, useEditionStore } from './edition-store.ts';

/** What becomes of the edition while it is not there yet. */
export function EditionNews() {
  const t = useWords('core');
  const status = useEditionStore((state) => state.status);
  if (status === 'loading') {
    return (
      <p className="vu-lead" role="status">
        {t('loading')}
      </p>
    );
  }
  return (
    <StatusBand icon={<WifiOff aria-hidden size={24} />} title={t('error.title')}>
      <p>{t('error.lost')}</p>
      <Key variant="secondary" size="m" onClick={() => void loadEdition()}>
        {t('retry')}
      </Key>
    </StatusBand>
  );
}
