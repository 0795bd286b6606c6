import type { LiveSession, SessionState } from '@ville-usine/shared/live/session';
import { MessagesSquare } from 'lucide-react';
import { useState } from 'react';
import { request } from '../net/request.ts';
import { connect } from '../net/socket.ts';
import { announce } from '../ui/announce.ts';
import { Card } from '../ui/Card.tsx';
import { Chip } from '../ui/Chip.tsx';
import { Key } from '../ui/Key.tsx';
import { Pill } from '../ui/Pill.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useFailure } from '../words/use-failure.ts';
import { useSay, useWords } from '../words/words.ts';
import '../live/desk-words.ts';
import './organiser-words.ts';

const SETTABLE = ['open', 'live', 'paused', 'ended'] as const satisfies readonly SessionState[];

type OrganiserSessionsProps = { sessions: LiveSession[] | null; onChanged: () => void };

/** The live sessions and their states. */
export function OrganiserSessions({ sessions, onChanged }: OrganiserSessionsProps) {
  const t = useWords('organiser');
  return (
    <Sheet className="vu-org__sessions" aria-label={t('sessions')}>
      <div className="vu-sheet__title">
        <h2>{t('sessions')}</h2>
        {sessions && <span className="vu-number">{sessions.length}</span>}
      </div>
      <ul className="vu-org__list">
        {sessions?.map((session) => (
          <SessionCard key={session.id} session={session} onChanged={onChanged} />
        ))}
        {sessions?.length === 0 && <li className="vu-soft">{t('sessionsEmpty')}</li>}
      </ul>
    </Sheet>
  );
}

function SessionCard({ session, onChanged }: { session: LiveSession; onChanged: () => void }) {
  const t = useWords('organiser');
  const desk = useWords('desk');
  const failure = useFailure();
  const say = useSay();
  const [sure, setSure] = useState(false);
  const title = say(session.title);
  const who = session.professionals
    .map(({ name, trade }) => (trade ? `${name}, ${trade}` : name))
    .join(' · ');

  async function set(state: SessionState) {
    if (state === 'ended' && !sure) {
      setSure(true);
      return;
    }
    setSure(false);
    await connect('staff');
    const answer = await request('session:set-state', { sessionId: session.id, state });
    announce(answer.ok ? `${title} : ${desk(`states.${state}`)}` : failure(answer.error), 'assertive');
    onChanged();
  }

  return (
    <Card as="li" tone={session.state === 'live' ? 'now' : 'plain'} className="vu-org__session">
      <div className="vu-row vu-row--wrap">
        <h3 className="vu-grow">{title}</h3>
        <Pill tone={session.state === 'live' ? 'live' : session.state === 'ended' ? 'plain' : 'ok'}>
          {desk(`states.${session.state}`)}
        </Pill>
      </div>
      <p className="vu-soft">{who || t('noProfessional')}</p>
      <div className="vu-row vu-row--wrap">
        <fieldset className="vu-row vu-row--wrap" aria-label={t('setLabel', { title })}>
          {SETTABLE.map((state) => (
            <Chip key={state} on={session.state === state} onClick={() => void set(state)}>
              {state === 'ended' && sure ? t('endSure') : t(`set.${state}`)}
            </Chip>
          ))}
        </fieldset>
        <span className="vu-end">
          <Key
            variant="quiet"
            size="m"
            href={`/moderation?session=${encodeURIComponent(session.id)}`}
            icon={<MessagesSquare aria-hidden size={18} />}
          >
            {t('see')}
          </Key>
        </span>
      </div>
    </Card>
  );
}
