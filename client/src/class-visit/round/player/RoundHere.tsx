import { lazy, Suspense, useEffect, useEffectEvent } from 'react';
import { patiently } from '../../../net/patiently.ts';
import { whenIdle } from '../../../net/when-idle.ts';
import { announce } from '../../../ui/announce.ts';
import { useWords } from '../../../words/words.ts';
import { followTour } from '../../tour/tour-store.ts';
import { followRound, useRound } from '../round-store.ts';
import { takeUpBegun } from './begun-answer.ts';
import { fold, isInWords, unfold, usePlayer } from './player-store.ts';
import { RoundKey } from './RoundKey.tsx';
import type { RoundSheetProps } from './RoundSheet.panel.tsx';
import './round-player-words.ts';
import { momentOf } from './step-player.ts';
import { useView } from './use-view.ts';

const bring = () => import('./RoundSheet.panel.tsx');
const RoundSheet = lazy(() => patiently(bring));

type RoundHereProps = Pick<RoundSheetProps, 'onLook' | 'onJoin'> & {
  /** Puts away what lies over the page before the quiz does. */
  onOpen?: () => void;
};

/** A pupil's part in their class's live quiz, on any page: opens by itself with the quiz and each question, and folds away. */
export function RoundHere(props: RoundHereProps) {
  const round = useRound((state) => state.round);
  useEffect(() => {
    followTour();
    followRound();
    whenIdle(bring);
  }, []);
  return round && <Player {...props} round={round} />;
}

const nothing = () => undefined;

function Player({
  round,
  onLook,
  onJoin,
  onOpen = nothing,
}: RoundHereProps & Pick<RoundSheetProps, 'round'>) {
  const t = useWords('roundPlayer');
  const self = useRound((state) => state.self);
  const { open } = usePlayer();
  const view = useView(round, self);
  const moment = momentOf(round);
  const comes = useEffectEvent(() => {
    if (usePlayer.getState().moment === moment) return;
    usePlayer.setState({ moment });
    if (usePlayer.getState().open) return;
    if (isInWords()) return announce(t('waits'));
    onOpen();
    unfold();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new moment opens it
  useEffect(() => comes(), [moment]);
  useEffect(() => void takeUpBegun(round.id), [round.id]);
  const rejoin = () => {
    fold();
    onJoin();
  };
  return open ? (
    <Suspense>
      <RoundSheet round={round} self={self} view={view} onLook={onLook} onJoin={rejoin} />
    </Suspense>
  ) : (
    <RoundKey round={round} self={self} view={view} onOpen={onOpen} />
  );
}
