import type { LiveSession } from '@ville-usine/shared/live/session';
import { clockTime } from '../words/times.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import './desk-words.ts';

/** Hours mean something only for a session that begins and ends on the same day. */
export function inOneDay({ startsAt, endsAt }: Pick<LiveSession, 'startsAt' | 'endsAt'>): boolean {
  return new Date(startsAt).toDateString() === new Date(endsAt).toDateString();
}

type SessionChoiceProps = { session: LiveSession; sessions: LiveSession[]; choose: (id: string) => void };

/** The session's title and hours; a choice where there are several. */
export function SessionChoice({ session, sessions, choose }: SessionChoiceProps) {
  const t = useWords('desk');
  const say = useSay();
  const language = useLanguage();
  const name = (one: LiveSession) =>
    inOneDay(one)
      ? `${say(one.title)} · ${clockTime(one.startsAt, language)} – ${clockTime(one.endsAt, language)}`
      : say(one.title);
  if (sessions.length < 2) return <>{name(session)}</>;
  return (
    <select
      className="vu-sessionchoice"
      aria-label={t('session')}
      value={session.id}
      onChange={(event) => choose(event.target.value)}
    >
      {sessions.map((one) => (
        <option key={one.id} value={one.id}>
          {name(one)} ({t(`states.${one.state}`)})
        </option>
      ))}
    </select>
  );
}
