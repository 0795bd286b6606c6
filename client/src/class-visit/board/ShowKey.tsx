import type { Shown, Sight, TourNow } from '@ville-usine/shared/class-visit/tour';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import type { Sector } from '@ville-usine/shared/content/sector';
import { EyeOff, Maximize2, Presentation } from 'lucide-react';
import { useSessions } from '../../content/sessions-store.ts';
import { Key } from '../../ui/Key.tsx';
import { useSay, useWords } from '../../words/words.ts';
import { order } from '../tour/guide-store.ts';
import { OrderChoice } from './OrderChoice.tsx';
import type { Waits } from './OrderKey.tsx';
import './tour-board-words.ts';

type ShowKeyProps = { edition: PublicEdition; tour: TourNow; here: Sector | null; waits: Waits };
type Thing = Sight & { name: string };

/** What can be shown in a hall, by name: its stands, steps and quiz, and its live desk where sessions are held. */
function useThings(edition: PublicEdition, here: Sector | null): Thing[] {
  const t = useWords('tourBoard');
  const say = useSay();
  const sessions = useSessions() ?? [];
  if (!here?.open) return [];
  const { id, steps } = here;
  return [
    ...steps.map((step) => ({ kind: 'step' as const, target: step.id, name: say(step.title) })),
    ...edition.companies
      .filter(({ sector }) => sector === id)
      .map((company) => ({ kind: 'stand' as const, target: company.id, name: company.name })),
    ...(edition.quizSectors.includes(id) ? [{ kind: 'quiz' as const, target: id, name: t('showQuiz') }] : []),
    ...(sessions.some(({ sectorId }) => sectorId === id)
      ? [{ kind: 'live' as const, target: id, name: t('showLive') }]
      : []),
  ];
}

const isSame = (shown: Shown | null, thing: Sight): boolean =>
  shown !== null && shown.kind === thing.kind && shown.target === thing.target;

/** « Montrer »: the things of the hall the class is at; each lit up for everyone, or opened on all screens as well. */
export function ShowKey({ edition, tour, here, waits }: ShowKeyProps) {
  const t = useWords('tourBoard');
  const things = useThings(edition, here);
  const { shown, stop, guide } = tour;
  const lit = things.find((thing) => isSame(shown, thing));
  const none = stop === null && guide === null ? t('showNowhere') : t('showNone');
  const show = ({ kind, target }: Thing, opened: boolean) =>
    here && void order({ do: 'show', shown: { zone: `hall:${here.id}`, kind, target, opened } });
  return (
    <OrderChoice
      icon={<Presentation aria-hidden size={28} />}
      name={t('orders.show')}
      line={shown ? t('orders.showing', { name: lit?.name ?? t(`showKind.${shown.kind}`) }) : undefined}
      on={shown !== null}
      waits={waits}
      title={t('showTitle')}
      explained={things.length > 0 ? t('showLine') : none}
    >
      {(close) => (
        <>
          {shown && (
            <Key
              full
              variant="yellow"
              icon={<EyeOff aria-hidden size={22} />}
              onClick={() => {
                close();
                void order({ do: 'hide' });
              }}
            >
              {t('showHide')}
            </Key>
          )}
          {things.length > 0 && (
            <ul className="vu-showlist">
              {things.map((thing) => (
                <li key={`${thing.kind}:${thing.target}`}>
                  <Key
                    grow
                    size="m"
                    variant={isSame(shown, thing) ? 'set' : 'secondary'}
                    onClick={() => {
                      close();
                      show(thing, false);
                    }}
                  >
                    {t(`showKind.${thing.kind}`)} · {thing.name}
                  </Key>
                  <Key
                    size="m"
                    variant={isSame(shown, thing) && shown?.opened ? 'set' : 'secondary'}
                    icon={<Maximize2 aria-hidden size={20} />}
                    aria-label={t('showOpenOf', { name: thing.name })}
                    onClick={() => {
                      close();
                      show(thing, true);
                    }}
                  >
                    {t('showOpen')}
                  </Key>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </OrderChoice>
  );
}
