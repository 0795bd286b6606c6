import type { LiveSession } from '@ville-usine/shared/live/session';
import { Lock, Users } from 'lucide-react';
import { useEdition } from '../content/edition-store.ts';
import { SectorTile } from '../content/SectorTile.tsx';
import { lowered } from '../words/lowered.ts';
import { useSay, useWords } from '../words/words.ts';
import '../content/parts.css';
import './programme-words.ts';

/** Who, of which sector, where and of which kind: one line each. */
export function SessionFacts({ session }: { session: LiveSession }) {
  const t = useWords('programme');
  const say = useSay();
  const sector = useEdition()?.sectors.find((one) => one.id === session.sectorId);
  const who = session.professionals.map(({ name, trade }) => (trade ? `${name}, ${lowered(trade)}` : name));
  return (
    <>
      {who.length > 0 && <p>{who.join(' · ')}</p>}
      <p className="vu-agenda__facts">
        {sector && (
          <>
            <SectorTile sector={sector} size={26} />
            <b>{say(sector.name)}</b>
          </>
        )}
        {session.venue === 'agora' && <span>{t('agora')}</span>}
        {session.kind !== 'questions' && <span>{t(`kinds.${session.kind}`)}</span>}
        {session.audience.kind === 'adults' && (
          <span className="vu-agenda__class">
            <Lock aria-hidden size={16} />
            {t(session.reserved ? 'adults.reserved' : 'adults.among')}
          </span>
        )}
        {session.audience.kind === 'classes' && (
          <span className="vu-agenda__class">
            <Users aria-hidden size={16} />
            {t('forClass')}
          </span>
        )}
      </p>
    </>
  );
}
