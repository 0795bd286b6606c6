import type { LiveSession } from '@ville-usine/shared/live/session';
import { Hourglass } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useEdition } from '../content/edition-store.ts';
import { StandQuestions } from '../content/StandQuestions.tsx';
import { useFaq } from '../content/use-faq.ts';
import '../content/visit-words.ts';
import { announce } from '../ui/announce.ts';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useWords } from '../words/words.ts';
import './programme-words.ts';

type WaitingQueueProps = { place: number; session: LiveSession | null };

/** Before the door of a full session: one's place, that it is kept, and what can be read meanwhile. */
export function WaitingQueue({ place, session }: WaitingQueueProps) {
  const t = useWords('programme');
  const company = useEdition()?.companies.find((one) => one.id === session?.companyId);
  const told = useRef(place);
  useEffect(() => {
    if (told.current !== place) announce(t('queue.moved', { count: place }));
    told.current = place;
  }, [place, t]);
  return (
    <>
      <StatusBand
        tone="wait"
        icon={<Hourglass aria-hidden size={26} />}
        title={t('queue.title', { count: place })}
      >
        <p>{t('queue.line')}</p>
      </StatusBand>
      {company ? <Meanwhile companyId={company.id} /> : <p className="vu-lead">{t('queue.empty')}</p>}
    </>
  );
}

function Meanwhile({ companyId }: { companyId: string }) {
  const t = useWords('programme');
  const { answers } = useFaq({ company: companyId });
  return (
    <>
      <p className="vu-lead">{t('queue.meanwhile')}</p>
      <StandQuestions answers={answers} />
    </>
  );
}
