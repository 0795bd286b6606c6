import { WifiOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { Key } from '../ui/Key.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useWords } from '../words/words.ts';
import { loadEdition, useEdition, useEditionStore } from './edition-store.ts';

/** Draws its content once the edition is there; says what happens until then. */
export function EditionGate({ children }: { children: ReactNode }) {
  const t = useWords('core');
  const edition = useEdition();
  const status = useEditionStore((state) => state.status);
  if (edition) return children;
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
