import { FileText, Rewind } from 'lucide-react';
import '../live/after.css';
import '../live/record.css';
import '../live/after-words.ts';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useWords } from '../words/words.ts';

/** What stays of a session that is over: its transcript and its replay. */
export function SessionOver({ id }: { id: string }) {
  const t = useWords('after');
  return (
    <Sheet className="vu-sessionover" aria-label={t('over.title')}>
      <div className="vu-grow">
        <h2>{t('over.title')}</h2>
        <p className="vu-soft">{t('over.line')}</p>
      </div>
      <Key icon={<FileText aria-hidden size={22} />} href={`/visite/rencontre/${id}/compte-rendu`}>
        {t('over.transcript')}
      </Key>
      <Key
        variant="secondary"
        icon={<Rewind aria-hidden size={22} />}
        href={`/visite/rencontre/${id}/revoir`}
      >
        {t('over.replay')}
      </Key>
    </Sheet>
  );
}
