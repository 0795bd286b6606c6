import type { LiveSession } from '@ville-usine/shared/live/session';
import { CalendarPlus, Play } from 'lucide-react';
import { type MouseEventHandler, useState } from 'react';
import { isAsking } from '../content/choose-session.ts';
import { useEdition } from '../content/edition-store.ts';
import { useServerNow } from '../live/server-clock.ts';
import { useVisit } from '../people/visit-store.ts';
import { Chip } from '../ui/Chip.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { dayName } from '../words/times.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import { AgendaNow } from './AgendaNow.tsx';
import { AgendaRow } from './AgendaRow.tsx';
import { type AgendaDay, agendaDays, dayOf, overSessions } from './agenda-days.ts';
import { DayStrip } from './DayStrip.tsx';
import './programme.css';
import './programme-widths.css';
import './programme-words.ts';
import { inEdition } from '../net/base.ts';
import { useAgenda } from './use-agenda.ts';

/** The way into a session: an address on a page, an act over the city. */
export type Join = (session: LiveSession) => {
  href?: string;
  onClick?: MouseEventHandler<HTMLButtonElement>;
};

type Filters = { sector: string; openNow: boolean; mine: boolean };

/** Every meeting: what runs, what comes, what can be read again. The same on its page and over the city. */
export function Agenda({ join }: { join: Join }) {
  const t = useWords('programme');
  const language = useLanguage();
  const sessions = useAgenda();
  const nowMs = useServerNow();
  const [filters, setFilters] = useState<Filters>({ sector: '', openNow: false, mine: false });
  const [wanted, setWanted] = useState<string | null>(null);
  if (!sessions) return <p className="vu-soft">{t('loading')}</p>;

  const shown = sessions.filter((one) => passes(one, filters));
  const today = dayOf(nowMs);
  const days = agendaDays(shown, nowMs);
  const day = days.find((one) => one.day === wanted) ?? firstFull(days);
  const now = day.sessions.filter((one) => isAsking(one) && !one.reserved);
  const later = day.sessions.filter((one) => !now.includes(one));
  const over = overSessions(shown);
  return (
    <div className="vu-agenda">
      <FilterLine sessions={sessions} filters={filters} set={setFilters} />
      <DayStrip days={days} today={today} chosen={day.day} choose={setWanted} />
      {now.map((session) => (
        <AgendaNow key={session.id} session={session} join={join} />
      ))}
      <div className="vu-agenda__columns" data-alone={over.length === 0}>
        <Sheet>
          <div className="vu-sheet__title">
            <h2>
              {day.day === today ? t('later') : t('onDay', { day: dayName(`${day.day}T12:00:00`, language) })}
            </h2>
          </div>
          {later.length > 0 ? (
            <ul>
              {later.map((session) => (
                <AgendaRow key={session.id} session={session} join={join} />
              ))}
            </ul>
          ) : (
            now.length === 0 && (
              <p className="vu-soft vu-pad">{t(sessions.length === 0 ? 'noneAtAll' : 'none')}</p>
            )
          )}
          <p className="vu-agenda__all">
            <a href={inEdition('/api/agenda.ics')} download>
              <CalendarPlus aria-hidden size={20} />
              {t('calendarAll')}
            </a>
          </p>
        </Sheet>
        {over.length > 0 && <Over sessions={over} join={join} />}
      </div>
    </div>
  );
}

function passes(session: LiveSession, { sector, openNow, mine }: Filters): boolean {
  return (
    (sector === '' || session.sectorId === sector) &&
    (!openNow || (isAsking(session) && !session.reserved)) &&
    (!mine || session.audience.kind === 'classes')
  );
}

/** Today, or the next day that has something. */
function firstFull(days: AgendaDay[]): AgendaDay {
  return days.find((one) => one.sessions.length > 0) ?? days[0]!;
}

type FilterLineProps = { sessions: LiveSession[]; filters: Filters; set: (filters: Filters) => void };

function FilterLine({ sessions, filters, set }: FilterLineProps) {
  const t = useWords('programme');
  const say = useSay();
  const inClass = useVisit((state) => state.visitor?.classId != null);
  const sectors = useEdition()?.sectors.filter((one) => sessions.some((it) => it.sectorId === one.id)) ?? [];
  return (
    <fieldset className="vu-agenda__filters" aria-label={t('filters')}>
      {sectors.length > 1 && (
        <select
          aria-label={t('sector')}
          value={filters.sector}
          onChange={(event) => set({ ...filters, sector: event.target.value })}
        >
          <option value="">{t('allSectors')}</option>
          {sectors.map((one) => (
            <option key={one.id} value={one.id}>
              {say(one.name)}
            </option>
          ))}
        </select>
      )}
      <Chip on={filters.openNow} onClick={() => set({ ...filters, openNow: !filters.openNow })}>
        {t('openNow')}
      </Chip>
      {inClass && (
        <Chip on={filters.mine} onClick={() => set({ ...filters, mine: !filters.mine })}>
          {t('myClass')}
        </Chip>
      )}
    </fieldset>
  );
}

/** How many that are over are named; the rest stays at the stands. */
const OVER = 6;

function Over({ sessions, join }: { sessions: LiveSession[]; join: Join }) {
  const t = useWords('programme');
  const say = useSay();
  return (
    <Sheet as="aside">
      <div className="vu-sheet__title">
        <h2>{t('watch')}</h2>
      </div>
      <ul className="vu-agenda__over">
        {sessions.slice(0, OVER).map((session) => {
          const { href, onClick } = join(session);
          const label = t('read', { title: say(session.title) });
          const inside = (
            <>
              <span>{say(session.title)}</span>
              <Play aria-hidden size={20} />
            </>
          );
          return (
            <li key={session.id}>
              {href === undefined ? (
                <button type="button" aria-label={label} onClick={onClick}>
                  {inside}
                </button>
              ) : (
                <a href={inEdition(href)} aria-label={label}>
                  {inside}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}
