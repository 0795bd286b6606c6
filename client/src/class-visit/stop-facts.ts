import type { VisitStop } from '@ville-usine/shared/class-visit/visit-plan';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import type { Sector } from '@ville-usine/shared/content/sector';
import type { LiveSession } from '@ville-usine/shared/live/session';
import { useSessions } from '../content/sessions-store.ts';
import { clockTime, dayName } from '../words/times.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import './class-visit-words.ts';

/** What a stop is called, what one does there, and whose pavilion it is. */
export type StopFacts = {
  name: string;
  line: string;
  sector: Sector | null;
  session: LiveSession | null;
};

/** Says a stop in the teacher's language from the edition and the agenda. */
export function useStopFacts(edition: PublicEdition): (stop: Pick<VisitStop, 'kind' | 'of'>) => StopFacts {
  const t = useWords('classVisit');
  const say = useSay();
  const language = useLanguage();
  const sessions = useSessions();
  const sectorOf = (id: string | undefined) => edition.sectors.find((one) => one.id === id) ?? null;

  return ({ kind, of }) => {
    const gone: StopFacts = { name: t('stops.gone'), line: '', sector: null, session: null };
    if (kind === 'session') {
      const session = sessions?.find((one) => one.id === of);
      if (!session) return gone;
      const day = dayName(session.startsAt, language);
      const line = t('stops.session', { day, time: clockTime(session.startsAt, language) });
      return { name: say(session.title), line, sector: sectorOf(session.sectorId), session };
    }
    const company = kind === 'stand' ? edition.companies.find((one) => one.id === of) : null;
    const sector = sectorOf(kind === 'stand' ? company?.sector : of);
    if (!sector) return gone;
    const name = say(sector.name);
    if (company)
      return { name: company.name, line: t('stops.stand', { sector: name }), sector, session: null };
    if (kind === 'quiz')
      return { name: t('stops.quizName', { sector: name }), line: t('stops.quiz'), sector, session: null };
    const count = sector.steps.length;
    const line = count > 0 ? t('stops.steps', { count }) : t('stops.discover');
    return { name, line, sector, session: null };
  };
}

/** Does a session take place at all while the class is at its stop? Times in ms since 1970. */
export function meets({ startsAt, endsAt }: LiveSession, from: number, to: number): boolean {
  return Date.parse(startsAt) < to && Date.parse(endsAt) > from;
}
