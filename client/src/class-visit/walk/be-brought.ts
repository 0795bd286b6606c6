import { announce } from '../../ui/announce.ts';
import { wordsOf } from '../../words/words.ts';
import { ORDER, onFrame } from '../../world/frame-loop.ts';
import { stopLeading } from '../../world/way/lead-way.ts';
import { useWorld } from '../../world/world-store.ts';
import { onBrought } from '../tour/tour-store.ts';
import { standThere } from './go-along.ts';
import { isWriting } from './is-writing.ts';
import { canGo } from './pupil-state.ts';
import './tour-walk-words.ts';
import { useWalk } from './walk-store.ts';

/** Whoever writes is looked at again after this, seconds. */
const LOOKS = 0.4;

/** Brings this pupil to the others when all are gathered; whoever writes or answers comes when they are done. */
export function beBrought(): void {
  onBrought((brought) => {
    useWalk.setState({ waiting: brought });
    if (canGo() && isWriting()) announce(wordsOf('tourWalk')('waits'));
    come();
  });
  let since = 0;
  onFrame(ORDER.prompt, (dt) => {
    since += dt;
    if (since < LOOKS) return;
    since = 0;
    come();
  });
}

function come(): void {
  const { waiting } = useWalk.getState();
  if (!waiting || !canGo() || isWriting()) return;
  useWalk.setState({ waiting: null, gathered: { ...waiting.goal.place, at: performance.now() } });
  useWorld.getState().close();
  stopLeading();
  announce(wordsOf('tourWalk')('gathered'));
  void standThere(waiting.goal, waiting.index, waiting.of);
}
