import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { useEffect } from 'react';
import { EditionNews } from '../../../content/EditionNews.tsx';
import { useEdition } from '../../../content/edition-store.ts';
import { NetworkBand } from '../../../live/NetworkBand.tsx';
import { Rescue } from '../../../ui/Rescue.tsx';
import { useFailure } from '../../../words/use-failure.ts';
import { useWords } from '../../../words/words.ts';
import '../../../content/parts.css';
import '../../board/tour-board-words.ts';
import { type Led, useBoardLink } from '../../board/use-board-link.ts';
import { useGuide } from '../../tour/guide-store.ts';
import './round-guide-words.ts';
import './round-screen.css';
import './screen-answers.css';
import { ScreenBar } from './ScreenBar.tsx';
import { ScreenLobby } from './ScreenLobby.tsx';
import { ScreenPodium } from './ScreenPodium.tsx';
import { ScreenQuestion } from './ScreenQuestion.tsx';
import { useRoundLead } from './use-round-lead.ts';
import { useRoundRemote } from './use-round-remote.ts';

/** `/classe/direct/quiz#<secret>`: a class's live quiz for the projector, led from this page alone; no pupil is named beside an answer. */
export default function RoundScreenPage() {
  const t = useWords('roundGuide');
  const board = useWords('tourBoard');
  const failureText = useFailure();
  const edition = useEdition();
  const { link } = useBoardLink();
  const { tour, failure } = useGuide();
  useEffect(() => {
    document.title = `${t('screen.title')} · Ville-Usine`;
    performance.mark('ville:interactive');
  }, [t]);
  const wrong = link.is === 'failed' ? link.failure : failure;
  if (wrong)
    return (
      <main className="vu-roundscreen vu-roundscreen--bare">
        <h1>{board('wrongTitle')}</h1>
        <p className="vu-roundscreen__line">{failureText(wrong)}</p>
      </main>
    );
  if (!edition || link.is !== 'there' || !tour)
    return (
      <main className="vu-roundscreen vu-roundscreen--bare">
        <h1 className="vu-hidden">{t('screen.title')}</h1>
        {edition ? <p className="vu-roundscreen__line">{board('opening')}</p> : <EditionNews />}
      </main>
    );
  return (
    <Rescue>
      <Screen edition={edition} led={link} />
    </Rescue>
  );
}

function Screen({ edition, led }: { edition: PublicEdition; led: Led }) {
  const t = useWords('roundGuide');
  const { round, board, refused, online } = useRoundLead();
  const failureText = useFailure();
  useRoundRemote(round, online);
  return (
    <div className="vu-roundscreen">
      <NetworkBand line={t('card.network')} />
      {round?.phase === 'over' && round.podium ? (
        <ScreenPodium edition={edition} round={round} podium={round.podium} />
      ) : round?.question ? (
        <ScreenQuestion key={`${round.id} ${round.index}`} round={round} board={board} ready={online} />
      ) : (
        <ScreenLobby round={round} visit={led.visit} />
      )}
      {refused && (
        <p role="alert" className="vu-roundscreen__refused">
          {failureText(refused)}
        </p>
      )}
      <ScreenBar edition={edition} round={round} board={board} token={led.token} ready={online} />
    </div>
  );
}
