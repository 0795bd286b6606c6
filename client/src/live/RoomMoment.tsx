import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import type { QuestionPlace } from '@ville-usine/shared/live/question';
import { Eye, Megaphone, MonitorPlay } from 'lucide-react';
import { useEdition } from '../content/edition-store.ts';
import { Figure } from '../content/Figure.tsx';
import { Card } from '../ui/Card.tsx';
import { Key } from '../ui/Key.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useSay, useWords } from '../words/words.ts';
import { PollCard } from './PollCard.tsx';
import { useComfort } from './room-comfort.ts';
import './room-moment.css';
import './room-words.ts';
import { spotlitPlace } from './spotlight-name.ts';

type RoomMomentProps = {
  snapshot: LiveSnapshot;
  /** Leads to a stand or step in the city; without it a link opens its page. */
  onSee: ((place: QuestionPlace) => void) | undefined;
};

/** What happens in the room now, besides questions: who has the word, what is shown, the polls. */
export function RoomMoment({ snapshot, onSee }: RoomMomentProps) {
  const t = useWords('room');
  const { session, room } = snapshot;
  const [latest, ...past] = [...room.polls].reverse();
  const { floor } = room.now;
  const { spotlight } = room;
  const current = latest && (latest.state === 'open' || latest.counts) ? latest : null;
  const earlier = past.filter((poll) => poll.counts !== null);
  return (
    <section className="vu-moment" aria-label={t('stage')}>
      {room.hand === 'called' ? (
        <StatusBand icon={<Megaphone aria-hidden size={24} />} title={t('floorYou')}>
          {t('floorYouLine')}
        </StatusBand>
      ) : (
        floor && (
          <p className="vu-moment__floor">
            <Megaphone aria-hidden size={22} />
            {t('floor', { name: floor })}
          </p>
        )
      )}
      {(spotlight.kind === 'picture' || spotlight.kind === 'spot') && (
        <Shown sectorId={session.sectorId} kind={spotlight.kind} place={spotlight.of} onSee={onSee} />
      )}
      {current && (
        <PollCard key={current.id} session={session} poll={current} chosen={room.chosen[current.id]} />
      )}
      {earlier.length > 0 && (
        <details className="vu-comfort">
          <summary>{t('poll.more')}</summary>
          <div className="vu-moment__past">
            {earlier.map((poll) => (
              <PollCard key={poll.id} session={session} poll={poll} chosen={room.chosen[poll.id]} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

type ShownProps = {
  sectorId: string;
  kind: 'picture' | 'spot';
  place: QuestionPlace;
  onSee: RoomMomentProps['onSee'];
};

function Shown({ sectorId, kind, place, onSee }: ShownProps) {
  const t = useWords('room');
  const say = useSay();
  const light = useComfort((comfort) => comfort.light);
  const found = spotlitPlace(useEdition(), sectorId, place);
  if (!found) return null;
  const see = onSee ? { onClick: () => onSee(place) } : { href: found.href };
  return (
    <Card className="vu-shown">
      <p className="vu-status vu-status--screen">
        <MonitorPlay aria-hidden size={20} />
        {t(kind, { name: say(found.name) })}
      </p>
      {kind === 'picture' && !light && <Figure picture={found.picture} />}
      <Key variant="secondary" size="m" icon={<Eye aria-hidden size={20} />} {...see}>
        {t('see')}
      </Key>
    </Card>
  );
}
