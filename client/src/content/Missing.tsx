import { Map as MapIcon, SignpostBig } from 'lucide-react';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useWords } from '../words/words.ts';
import { VisitFrame } from './VisitFrame.tsx';

/** An address of the visit that leads nowhere. */
export function Missing() {
  const t = useWords('core');
  return (
    <VisitFrame icon={<SignpostBig aria-hidden size={28} />} title={t('notFound.title')}>
      <Sheet className="vu-prose">
        <p className="vu-lead">{t('notFound.line')}</p>
        <Key href="/visite" icon={<MapIcon aria-hidden size={22} />}>
          {t('notFound.toPlan')}
        </Key>
      </Sheet>
    </VisitFrame>
  );
}
