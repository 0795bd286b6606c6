import type { Goal, TourNow } from '@ville-usine/shared/class-visit/tour';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { sectorOf } from '@ville-usine/shared/world/place';
import { Footprints, Megaphone } from 'lucide-react';
import { useEffect } from 'react';
import { announce } from '../../ui/announce.ts';
import { Key } from '../../ui/Key.tsx';
import { useSay, useWords } from '../../words/words.ts';
import { ownPlace } from './follow-stops.ts';
import { placeOf, walkThere } from './go-along.ts';
import './tour-walk-words.ts';
import { useWalk } from './walk-store.ts';

/** What a goal is called; null outdoors, away from any pavilion. */
function useNameOf(edition: PublicEdition): (goal: Goal) => string | null {
  const say = useSay();
  return ({ place, sight }) => {
    if (sight?.kind === 'stand') return edition.companies.find(({ id }) => id === sight.target)?.name ?? null;
    const sector = edition.sectors.find(({ id }) => id === sectorOf(placeOf(place)));
    const step = sight?.kind === 'step' ? sector?.steps.find(({ id }) => id === sight.target) : null;
    return step ? say(step.title) : sector ? say(sector.name) : null;
  };
}

/** The teacher's invitation, and what one answers: it holds nobody. */
export function Invited({ tour, edition }: { tour: TourNow; edition: PublicEdition }) {
  const t = useWords('tourWalk');
  const answered = useWalk((state) => state.answered);
  const nameOf = useNameOf(edition);
  const { invite } = tour;
  const shown = tour.guided && invite && invite.id !== answered ? invite : null;
  const name = shown && nameOf(shown.goal);
  const sentence = name ? t('invitedTo', { name }) : t('invited');
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each invitation
  useEffect(() => {
    if (shown) announce(sentence);
  }, [shown?.id]);
  if (!shown) return null;
  const answer = (comes: boolean) => {
    useWalk.setState({ answered: shown.id });
    document.querySelector<HTMLElement>('#world .vu-ground')?.focus();
    if (comes) void walkThere(shown.goal, ...ownPlace());
  };
  return (
    <section className="vu-called" aria-label={sentence}>
      <Megaphone aria-hidden size={26} />
      <strong>{sentence}</strong>
      <div className="vu-called__ways">
        <Key size="m" icon={<Footprints aria-hidden size={20} />} onClick={() => answer(true)}>
          {t('go')}
        </Key>
        <Key size="m" variant="quiet" onClick={() => answer(false)}>
          {t('notNow')}
        </Key>
      </div>
    </section>
  );
}
