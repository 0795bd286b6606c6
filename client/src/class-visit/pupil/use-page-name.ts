import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { useSessions } from '../../content/sessions-store.ts';
import { useSay, useWords } from '../../words/words.ts';
import './tour-pupil-words.ts';

const PAGE = /^\/visite\/(secteur|stand|quiz|rencontre)\/([^#]+)(?:#(.+))?$/;

/** Says what is on a page: a pavilion and its step, a stand, a quiz, a session. */
export function usePageName(edition: PublicEdition | null): (page: string) => string {
  const t = useWords('tourPupil');
  const say = useSay();
  const sessions = useSessions();
  return (page) => {
    const [, kind, id, part] = PAGE.exec(page) ?? [];
    if (!kind) return t('band.city');
    if (kind === 'rencontre') {
      const session = sessions?.find((one) => one.id === id);
      return session ? say(session.title) : t('band.gone');
    }
    if (kind === 'stand') return edition?.companies.find((one) => one.id === id)?.name ?? t('band.gone');
    const sector = edition?.sectors.find((one) => one.id === id);
    if (!sector) return t('band.gone');
    const step = sector.steps.find((one) => one.id === part);
    if (step) return say(step.title);
    return kind === 'quiz' ? t('band.quiz', { sector: say(sector.name) }) : say(sector.name);
  };
}
