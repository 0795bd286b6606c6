import { MessagesSquare } from 'lucide-react';
import '../live/after-words.ts';
import { FaqList } from '../live/FaqList.tsx';
import { Key } from '../ui/Key.tsx';
import { useWords } from '../words/words.ts';
import { useFaq } from './use-faq.ts';

/** Answers shown on a pavilion's page; the others are a key away. */
const SHOWN = 3;

/** What was answered in a pavilion: the newest answers, and the way to all of them. */
export function SectorFaq({ sectorId }: { sectorId: string }) {
  const t = useWords('after');
  const { answers } = useFaq({ sector: sectorId });
  if (answers.length === 0) return null;
  return (
    <section className="vu-pad vu-col" aria-labelledby="vu-sector-faq">
      <h2 id="vu-sector-faq">{t('faq.ofSector')}</h2>
      <FaqList answers={answers.slice(0, SHOWN)} />
      <Key
        variant="secondary"
        icon={<MessagesSquare aria-hidden size={22} />}
        href={`/visite/faq?secteur=${sectorId}`}
      >
        {t('faq.all')}
      </Key>
    </section>
  );
}
