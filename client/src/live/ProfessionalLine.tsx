import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import { Hand } from 'lucide-react';
import { Pill } from '../ui/Pill.tsx';
import { clockTime } from '../words/times.ts';
import { useLanguage, useWords } from '../words/words.ts';
import './desk-words.ts';
import './lead-words.ts';
import './professional.css';
import { ReactionTrace } from './ReactionTrace.tsx';
import { inOneDay } from './SessionChoice.tsx';

/** Is it live, who listens, until when. */
export function ProfessionalLine({ snapshot }: { snapshot: LiveSnapshot }) {
  const t = useWords('desk');
  const language = useLanguage();
  const l = useWords('lead');
  const { session, present, room } = snapshot;
  return (
    <p className="vu-card vu-pro__line">
      <Pill tone={session.state === 'live' ? 'live' : session.state === 'ended' ? 'plain' : 'wait'}>
        {session.state === 'live' && <span className="vu-dot vu-dot--live vu-dot--white" />}
        {t(`states.${session.state}`)}
      </Pill>
      <b>{t('pro.pupilsShort', { count: present.visitors })}</b>
      <span className={room.now.hands > 0 ? 'vu-pro__hands vu-pro__hands--up' : 'vu-pro__hands'}>
        <Hand aria-hidden size={20} />
        <span aria-hidden>{room.now.hands}</span>
        <span className="vu-hidden">{l('hands', { count: room.now.hands })}</span>
      </span>
      <ReactionTrace line={room.host?.reactions ?? []} />
      {inOneDay(session) && (
        <span className="vu-soft vu-end">
          {t('pro.until', { time: clockTime(session.endsAt, language) })}
        </span>
      )}
    </p>
  );
}
