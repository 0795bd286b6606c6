import { weekday } from '../words/times.ts';
import { useLanguage, useWords } from '../words/words.ts';
import type { AgendaDay } from './agenda-days.ts';

type DayStripProps = { days: AgendaDay[]; today: string; chosen: string; choose: (day: string) => void };

/** The days that have something, as keys. */
export function DayStrip({ days, today, chosen, choose }: DayStripProps) {
  const t = useWords('programme');
  const language = useLanguage();
  return (
    <fieldset className="vu-days" aria-label={t('days')}>
      {days.map(({ day, sessions }) => {
        // Noon of that day, wherever one is.
        const noon = `${day}T12:00:00`;
        return (
          <button key={day} type="button" aria-pressed={day === chosen} onClick={() => choose(day)}>
            <b>{new Date(noon).getDate()}</b>
            <span>
              <strong>{day === today ? t('today') : weekday(noon, language)}</strong>
              <small>{t('count', { count: sessions.length })}</small>
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}
