import { isSameStop } from '@ville-usine/shared/class-visit/times-of';
import type { VisitStop } from '@ville-usine/shared/class-visit/visit-plan';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { Check, Plus } from 'lucide-react';
import { useState } from 'react';
import { SectorTile } from '../content/SectorTile.tsx';
import { useSessions } from '../content/sessions-store.ts';
import { announce } from '../ui/announce.ts';
import { Chip } from '../ui/Chip.tsx';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useWords } from '../words/words.ts';
import './class-visit-words.ts';
import { useStopFacts } from './stop-facts.ts';

const KINDS = ['steps', 'stand', 'quiz', 'session'] as const;
/** How long a stop is when it is added, minutes. */
const FIRST_MINUTES = 10;

type PickStopsProps = { edition: PublicEdition; stops: VisitStop[]; onAdd: (stop: VisitStop) => void };

/** What can be added to the itinerary, a key each: pavilions, stands, quizzes, live sessions. */
export function PickStops({ edition, stops, onAdd }: PickStopsProps) {
  const t = useWords('classVisit');
  const factsOf = useStopFacts(edition);
  const sessions = useSessions() ?? [];
  const [kind, setKind] = useState<VisitStop['kind']>('steps');
  const ids: Record<VisitStop['kind'], string[]> = {
    steps: edition.sectors.map((one) => one.id),
    stand: edition.companies.map((one) => one.id),
    quiz: edition.quizSectors,
    session: sessions
      .filter(
        ({ audience, state }) => audience.kind === 'everyone' && /scheduled|open|live|paused/.test(state),
      )
      .map((one) => one.id),
  };

  return (
    <Sheet id="ajouter" tabIndex={-1} className="vu-pick" aria-labelledby="vu-pick-title">
      <h2 id="vu-pick-title">{t('pick.title')}</h2>
      <fieldset className="vu-pick__kinds" aria-label={t('pick.filter')}>
        {KINDS.map((one) => (
          <Chip key={one} on={kind === one} onClick={() => setKind(one)}>
            {t(`pick.${one}`)}
          </Chip>
        ))}
      </fieldset>
      <ul>
        {ids[kind].map((of) => {
          const { name, sector, line } = factsOf({ kind, of });
          const isThere = stops.some((stop) => isSameStop(stop, { kind, of }));
          return (
            <li key={of} className="vu-pick__row">
              {sector && <SectorTile sector={sector} size={34} />}
              <span className="vu-grow">
                <b>{name}</b>
                {kind === 'session' && <span className="vu-small">{line}</span>}
              </span>
              {isThere ? (
                <span className="vu-pick__there">
                  <Check aria-hidden size={22} />
                  <span className="vu-hidden">{t('pick.there')}</span>
                </span>
              ) : (
                <Key
                  variant="secondary"
                  size="m"
                  icon={<Plus aria-hidden size={22} />}
                  aria-label={t('pick.add', { name })}
                  onClick={() => {
                    onAdd({ kind, of, minutes: FIRST_MINUTES });
                    announce(t('pick.added', { name }));
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
      {ids[kind].length === 0 && <p className="vu-soft">{t('pick.noSession')}</p>}
    </Sheet>
  );
}
