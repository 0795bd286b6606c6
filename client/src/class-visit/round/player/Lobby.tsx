import type { RoundNow, RoundSelf } from '@ville-usine/shared/class-visit/round/round';
import { Hourglass, Users } from 'lucide-react';
import { Pill } from '../../../ui/Pill.tsx';
import { useSay, useWords } from '../../../words/words.ts';
import { ExtraTime } from './ExtraTime.tsx';
import { numberOf } from './step-player.ts';
import { useFocusHere } from './use-focus-here.ts';

/** Before the first question: what is played, how, with whom. */
export function Lobby({ round, self }: { round: RoundNow; self: RoundSelf | null }) {
  const t = useWords('roundPlayer');
  const say = useSay();
  const title = useFocusHere<HTMLHeadingElement>();
  const { options } = round;
  const team = self?.team ?? null;
  return (
    <div className="vu-round__lobby">
      <Hourglass aria-hidden size={56} />
      <h3 ref={title} tabIndex={-1}>
        {t('lobby.soon')}
      </h3>
      <p className="vu-lead">
        {say(round.title)}
        <br />
        {t('lobby.count', { count: numberOf(round).count })}
      </p>
      {team !== null && (
        <Pill icon={<Users aria-hidden size={18} />}>{t('lobby.team', { team: team + 1 })}</Pill>
      )}
      <ul className="vu-round__how">
        {options.practice && <li>{t('lobby.practice')}</li>}
        {options.cards ? (
          <li>{t('lobby.cards')}</li>
        ) : (
          <>
            <li>
              {options.seconds === null ? t('lobby.untimed') : t('lobby.seconds', { count: options.seconds })}
            </li>
            <li>{t(options.speed ? 'lobby.speed' : 'lobby.calm')}</li>
          </>
        )}
      </ul>
      <ExtraTime round={round} self={self} />
      <p className="vu-soft">{t('lobby.players', { count: round.count.players })}</p>
    </div>
  );
}
