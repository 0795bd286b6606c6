import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import { MonitorPlay, PenLine, Pin } from 'lucide-react';
import { useEdition } from '../content/edition-store.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useSay, useWords } from '../words/words.ts';
import './desk-words.ts';
import './lead-words.ts';
import './professional.css';
import { onScreen } from './question-order.ts';
import './room-words.ts';
import { spotlitPlace } from './spotlight-name.ts';

/** What everyone has before them on the big screen. */
export function OnScreen({ snapshot }: { snapshot: LiveSnapshot }) {
  const t = useWords('desk');
  const l = useWords('lead');
  const r = useWords('room');
  const say = useSay();
  const edition = useEdition();
  const { session, room } = snapshot;
  const { spotlight } = room;
  const question = spotlight.kind === 'question' ? onScreen(snapshot) : null;
  const poll = spotlight.kind === 'poll' && room.polls.find(({ id }) => id === spotlight.id);
  const place = 'of' in spotlight && spotlitPlace(edition, session.sectorId, spotlight.of);
  const shown = poll
    ? poll.question
    : place && (spotlight.kind === 'picture' || spotlight.kind === 'spot')
      ? r(spotlight.kind, { name: say(place.name) })
      : spotlight.kind === 'nothing' && l('screen.nothing');
  return (
    <Sheet className="vu-pro__screen" aria-label={t('pro.onScreen')}>
      <div className="vu-sheet__title">
        <h2>{t('pro.onScreen')}</h2>
      </div>
      {shown ? (
        <p className="vu-pro__pinned">
          <MonitorPlay aria-hidden size={22} />
          <b className="vu-grow">{frenchSpaces(shown)}</b>
        </p>
      ) : question ? (
        <div className="vu-pro__pinned">
          {question.state.name === 'taken' ? (
            <PenLine aria-hidden size={22} />
          ) : (
            <Pin aria-hidden size={22} />
          )}
          <div className="vu-grow">
            <b>{frenchSpaces(question.text)}</b>
            <p className="vu-small">
              {question.state.name === 'taken'
                ? t('pro.beingAnswered', { name: question.state.byName })
                : t('pro.pinned')}
            </p>
          </div>
        </div>
      ) : (
        <p className="vu-soft vu-pro__pad">{t('pro.nothingOnScreen')}</p>
      )}
    </Sheet>
  );
}
