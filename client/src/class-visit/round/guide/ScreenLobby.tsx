import type { ClassVisit } from '@ville-usine/shared/class-visit/class-visit-http';
import type { RoundNow } from '@ville-usine/shared/class-visit/round/round';
import type { CSSProperties } from 'react';
import { QrCode } from '../../../ui/QrCode.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { useSay, useWords } from '../../../words/words.ts';
import { countsOf } from '../../board/board-facts.ts';
import { useGuide } from '../../tour/guide-store.ts';
import './round-guide-words.ts';
import { BASE } from '../../../net/base.ts';

type ScreenLobbyProps = { round: RoundNow | null; visit: ClassVisit };

/** Before the first question: what will be played, the class's code, and how many are there. */
export function ScreenLobby({ round, visit }: ScreenLobbyProps) {
  const t = useWords('roundGuide');
  const say = useSay();
  const here = useGuide(({ board }) => (board ? countsOf(board).connected : 0));
  const { code, joinUrl } = visit;
  const count = round ? round.count.players : here;
  return (
    <main id="contenu" className="vu-roundscreen__lobby">
      <section>
        <p className="vu-roundscreen__line">{round ? t('screen.lobby') : t('title')}</p>
        <h1>{round ? say(round.title) : t('screen.none')}</h1>
        <p className="vu-roundscreen__line">
          {round ? t('screen.lobbyLine', { count: round.of }) : t('screen.noneLine')}
        </p>
        {round?.options.practice && <p className="vu-roundscreen__line">{t('screen.practice')}</p>}
        {round && round.options.teams > 0 && (
          <p className="vu-roundscreen__line">{t('screen.teams', { count: round.options.teams })}</p>
        )}
        <p role="status" className="vu-roundscreen__here">
          {t('screen.here', { count })}
        </p>
      </section>
      <Sheet className="vu-roundscreen__join" aria-labelledby="vu-round-join">
        <QrCode address={joinUrl} name={t('screen.qr', { address: joinUrl })} />
        <p id="vu-round-join">{t('screen.join', { host: window.location.host + BASE })}</p>
        <p className="vu-roundscreen__code" style={{ '--signs': code.length } as CSSProperties}>
          {code}
        </p>
      </Sheet>
    </main>
  );
}
