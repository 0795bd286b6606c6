import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { CircleAlert } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { EditionNews } from '../../content/EditionNews.tsx';
import { useEdition } from '../../content/edition-store.ts';
import { useConnection } from '../../net/connection.ts';
import { patiently } from '../../net/patiently.ts';
import { isPassing } from '../../net/result.ts';
import { Key } from '../../ui/Key.tsx';
import { Rescue } from '../../ui/Rescue.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useFailure } from '../../words/use-failure.ts';
import { useWords } from '../../words/words.ts';
import '../../content/parts.css';
import { useRound } from '../round/round-store.ts';
import { useGuide } from '../tour/guide-store.ts';
import { BoardBands } from './BoardBands.tsx';
import { BoardHeader } from './BoardHeader.tsx';
import { countsOf } from './board-facts.ts';
import './board.css';
import { ClassSheet } from './ClassSheet.tsx';
import { EndPanel } from './EndPanel.tsx';
import { NextStop } from './NextStop.tsx';
import { OrderBar } from './OrderBar.tsx';
import { PupilPanel } from './PupilPanel.tsx';
import { QuestionCount } from './QuestionCount.tsx';
import './tour-board-words.ts';
import { inEdition } from '../../net/base.ts';
import { type Led, useBoardLink } from './use-board-link.ts';
import { useBoardNews } from './use-board-news.ts';

const ToApprove = lazy(() => patiently(() => import('./ToApprove.tsx')));
const RoundCard = lazy(() => patiently(() => import('../round/guide/RoundCard.tsx')));

/** `/classe/direct#<secret>`: a teacher leads a class and sees where each pupil is. */
export default function TourBoardPage() {
  const t = useWords('tourBoard');
  const failureText = useFailure();
  const edition = useEdition();
  const { link, again } = useBoardLink();
  const { tour, failure } = useGuide();
  useEffect(() => {
    document.title = `${t('title')} · Ville-Usine`;
    performance.mark('ville:interactive');
  }, [t]);

  const wrong = link.is === 'failed' ? link.failure : failure;
  if (wrong)
    return (
      <main className="vu-board vu-board--bare">
        <Sheet className="vu-board__wrong">
          <CircleAlert aria-hidden size={34} />
          <h1>{t(wrong.code === 'visit-erased' ? 'erasedTitle' : 'wrongTitle')}</h1>
          <p className="vu-lead">{failureText(wrong)}</p>
          <div className="vu-row vu-row--wrap">
            {isPassing(wrong) ? (
              <Key onClick={again}>{t('again')}</Key>
            ) : (
              <Key onClick={() => window.location.assign(inEdition('/classe'))}>{t('prepare')}</Key>
            )}
          </div>
        </Sheet>
      </main>
    );
  if (!edition || link.is !== 'there' || !tour)
    return (
      <main className="vu-board vu-board--bare">
        <h1 className="vu-hidden">{t('title')}</h1>
        {edition ? <p className="vu-lead">{t('opening')}</p> : <EditionNews />}
      </main>
    );
  return (
    <Rescue>
      <Board edition={edition} led={link} />
    </Rescue>
  );
}

function Board({ edition, led }: { edition: PublicEdition; led: Led }) {
  const { tour, board } = useGuide();
  const online = useConnection(({ state }) => state !== 'offline');
  const [chosen, setChosen] = useState<string | null>(null);
  const [ending, setEnding] = useState(false);
  const plays = useRound(({ round }) => round !== null);
  const { visit, token, as } = led;
  useBoardNews();
  // Another line, and other parts of the page, as soon as the plan says otherwise.
  const isOtherwise = board !== null && board.vouch !== visit.plan.options.vouch;
  useEffect(() => {
    if (isOtherwise) window.location.reload();
  }, [isOtherwise]);
  if (!tour || !board) return null;
  const counts = countsOf(board);
  const ready = online && tour.endedAt === null;
  const pupil = board.pupils.find(({ id }) => id === chosen);
  const common = { edition, tour, token, ready };
  const quiz = (
    <Suspense>
      <RoundCard edition={edition} token={token} ready={online} />
    </Suspense>
  );

  return (
    <div className="vu-board">
      <BoardHeader tour={tour} code={visit.code} token={token} onEnd={() => setEnding(true)} />
      <BoardBands tour={tour} board={board} token={token} ready={online} />
      <main id="contenu" className="vu-board__main">
        <ClassSheet
          {...common}
          board={board}
          counts={counts}
          code={visit.code}
          onChoose={({ id }) => setChosen(id)}
        />
        <div className="vu-board__right">
          {plays && quiz}
          <NextStop {...common} onEnd={() => setEnding(true)} />
          {!plays && quiz}
          {as === 'staff' ? (
            <Suspense>
              <ToApprove />
            </Suspense>
          ) : (
            <QuestionCount token={token} vouch={visit.plan.options.vouch} count={board.waiting} />
          )}
        </div>
      </main>
      <OrderBar
        edition={edition}
        tour={tour}
        counts={counts}
        waits={online ? (ready ? null : 'over') : 'network'}
      />
      {pupil && <PupilPanel pupil={pupil} edition={edition} onClose={() => setChosen(null)} />}
      {ending && <EndPanel onClose={() => setEnding(false)} />}
    </div>
  );
}
