import { Key } from '../ui/Key.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useWords } from '../words/words.ts';
import './organiser-words.ts';

/** The session was changed since this draft was begun: nothing is chosen for the organiser, and nothing lost meanwhile. */
export function OlderDraft({ onDraft, onSaved }: { onDraft: () => void; onSaved: () => void }) {
  const t = useWords('organiser');
  return (
    <StatusBand tone="alert" title={t('plan.older.title')}>
      <p>{t('plan.older.line')}</p>
      <div className="vu-row vu-row--wrap">
        <Key variant="secondary" size="m" onClick={onDraft}>
          {t('plan.older.draft')}
        </Key>
        <Key variant="secondary" size="m" onClick={onSaved}>
          {t('plan.older.saved')}
        </Key>
      </div>
    </StatusBand>
  );
}
