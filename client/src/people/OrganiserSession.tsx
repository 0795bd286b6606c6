import type { LiveSession, SessionState } from '@ville-usine/shared/live/session';
import { SESSION_CHANGES } from '@ville-usine/shared/live/session-change';
import { MessagesSquare, PenLine } from 'lucide-react';
import { useState } from 'react';
import { request } from '../net/request.ts';
import { connect } from '../net/socket.ts';
import { announce } from '../ui/announce.ts';
import { Card } from '../ui/Card.tsx';
import { Chip } from '../ui/Chip.tsx';
import { Key } from '../ui/Key.tsx';
import { Pill } from '../ui/Pill.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { clockTime, dayName } from '../words/times.ts';
import { useFailure } from '../words/use-failure.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import '../live/desk-words.ts';
import { AdultLinkLine } from './AdultLinkLine.tsx';
import './organiser-words.ts';

/** What everyone would notice is asked twice. */
const GRAVE: readonly SessionState[] = ['ended', 'published', 'cancelled'];

type OrganiserSessionProps = { session: LiveSession; onChanged: () => void; onEdit: () => void };

/** One session: when and with whom it is, what may become of it, the way to its form and to its questions. */
export function OrganiserSession({ session, onChanged, onEdit }: OrganiserSessionProps) {
  const t = useWords('organiser');
  const desk = useWords('desk');
  const failure = useFailure();
  const say = useSay();
  const language = useLanguage();
  const [sure, setSure] = useState<SessionState | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const title = say(session.title);
  const who = session.professionals
    .map(({ name, trade }) => (trade ? `${name}, ${trade}` : name))
    .join(' · ');
  const time = (iso: string) => clockTime(iso, language);

  async function set(state: SessionState) {
    if (GRAVE.includes(state) && sure !== state) {
      setSure(state);
      return;
    }
    setSure(null);
    await connect('staff');
    const answer = await request('session:set-state', { sessionId: session.id, state });
    setFault(answer.ok ? null : failure(answer.error));
    if (answer.ok) announce(`${title} : ${desk(`states.${state}`)}`, 'assertive');
    onChanged();
  }

  return (
    <Card as="li" tone={session.state === 'live' ? 'now' : 'plain'} className="vu-org__session">
      <div className="vu-row vu-row--wrap">
        <h3 className="vu-grow">{title}</h3>
        <Pill tone={toneOf(session.state)}>{desk(`states.${session.state}`)}</Pill>
      </div>
      <p>
        {dayName(session.startsAt, language)} · {time(session.startsAt)} – {time(session.endsAt)}
      </p>
      <p className="vu-soft">{who || t('noProfessional')}</p>
      {session.audience.kind === 'adults' && <AdultLinkLine session={session} />}
      {fault && <StatusBand tone="bad">{fault}</StatusBand>}
      <div className="vu-row vu-row--wrap">
        <fieldset className="vu-row vu-row--wrap" aria-label={t('setLabel', { title })}>
          {SESSION_CHANGES[session.state].map((state) => (
            <Chip key={state} onClick={() => void set(state)}>
              {sure === state
                ? t('sure', { what: t(`set.${state}`).toLocaleLowerCase(language) })
                : t(`set.${state}`)}
            </Chip>
          ))}
        </fieldset>
        <span className="vu-end vu-row vu-row--wrap">
          {session.state !== 'published' && session.state !== 'cancelled' && (
            <Key
              variant="quiet"
              size="m"
              icon={<PenLine aria-hidden size={18} />}
              aria-label={t('plan.editOf', { title })}
              onClick={onEdit}
            >
              {t('plan.edit')}
            </Key>
          )}
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

function toneOf(state: SessionState): 'live' | 'plain' | 'bad' | 'ok' {
  if (state === 'live') return 'live';
  if (state === 'cancelled') return 'bad';
  return state === 'ended' || state === 'published' ? 'plain' : 'ok';
}
