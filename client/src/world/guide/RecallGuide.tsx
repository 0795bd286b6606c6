import { Bot } from 'lucide-react';
import { Key } from '../../ui/Key.tsx';
import { useWords } from '../../words/words.ts';
import { callGuide } from './guide-store.ts';
import './guide-words.ts';

/** Calls Boulon back from the pause; `onCalled` closes it. */
export function RecallGuide({ onCalled }: { onCalled: () => void }) {
  const t = useWords('guide');
  return (
    <Key
      variant="secondary"
      icon={<Bot aria-hidden size={22} />}
      onClick={() => {
        onCalled();
        callGuide();
      }}
    >
      {t('recall')}
    </Key>
  );
}
