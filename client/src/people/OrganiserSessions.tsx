import type { LiveSession } from '@ville-usine/shared/live/session';
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useWords } from '../words/words.ts';
import { OrganiserSession } from './OrganiserSession.tsx';
import './organiser-words.ts';
import { type Around, SessionForm } from './SessionForm.tsx';

type OrganiserSessionsProps = Around & { sessions: LiveSession[] | null; onChanged: () => void };

/** The live sessions: planned, changed, opened, ended and cancelled here. */
export function OrganiserSessions({ sessions, onChanged, team, classes }: OrganiserSessionsProps) {
  const t = useWords('organiser');
  const [form, setForm] = useState<{ session: LiveSession | null } | null>(null);
  return (
    <Sheet className="vu-org__sessions" aria-label={t('sessions')}>
      <div className="vu-sheet__title">
        <h2>{t('sessions')}</h2>
        {sessions && <span className="vu-number">{sessions.length}</span>}
      </div>
      <div className="vu-org__pad">
        <Key icon={<CalendarPlus aria-hidden size={22} />} onClick={() => setForm({ session: null })}>
          {t('plan.add')}
        </Key>
      </div>
      {form && (
        <SessionForm
          session={form.session}
          team={team}
          classes={classes}
          onClose={() => setForm(null)}
          onSaved={() => {
            setForm(null);
            onChanged();
          }}
        />
      )}
      <ul className="vu-org__list">
        {sessions?.map((session) => (
          <OrganiserSession
            key={session.id}
            session={session}
            onChanged={onChanged}
            onEdit={() => setForm({ session })}
          />
        ))}
        {sessions?.length === 0 && <li className="vu-soft">{t('sessionsEmpty')}</li>}
      </ul>
    </Sheet>
  );
}
