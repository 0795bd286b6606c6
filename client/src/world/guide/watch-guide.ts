import { turnBetween } from '@ville-usine/shared/world/move';
import { pushes } from '../controls/actions.ts';
import { turning } from '../controls/keyboard.ts';
import { ORDER, onFrame } from '../frame-loop.ts';
import { gaze, self } from '../self.ts';
import { useWorld } from '../world-store.ts';
import { type Doings, isDone, nothingDone, stepAfter } from './guide-steps.ts';
import { useGuide } from './guide-store.ts';

/** A step stays at least this long, so that it can be read; seconds. */
const READ = 1.6;
/** Faster than this one runs, m/s. */
const RUNS = 4.4;

/** Watches what the visitor does and leads the guide from step to step. */
export function watchGuide(): void {
  let doings: Doings = nothingDone();
  let step = useGuide.getState().step;
  let since = 0;
  let yaw = gaze.yaw;
  onFrame(ORDER.prompt, (dt) => {
    const now = useGuide.getState().step;
    const { prompt, panel, entered } = useWorld.getState();
    const turned = Math.abs(turnBetween(yaw, gaze.yaw));
    yaw = gaze.yaw;
    if (now !== step) {
      step = now;
      doings = nothingDone();
      since = 0;
    }
    if (!step || step === 'bye' || !entered) return;
    since += dt;
    // A view that swings by itself, behind a walker, is no look round.
    if (gaze.rest < 0.5 || turning.left || turning.right) doings.turned += turned;
    if (panel?.kind === 'map') doings.mapOpen = true;
    if (panel) return;
    doings.walked += self.pace * dt;
    if (self.pace > RUNS) doings.ran += self.pace * dt;
    if (prompt?.verb === 'enter') doings.atDoor = true;
    const { pad } = pushes;
    if ((pad.forward || pad.right) && useGuide.getState().device !== 'pad')
      useGuide.setState({ device: 'pad' });
    if (since > READ && isDone(step, doings)) useGuide.setState({ step: stepAfter(step) });
  });
  window.addEventListener('keydown', ({ key }) => {
    if (key.length === 1 || key.startsWith('Arrow')) useGuide.setState({ device: 'keys' });
  });
  window.addEventListener('pointerdown', ({ pointerType }) => {
    if (pointerType === 'touch') useGuide.setState({ device: 'touch' });
  });
}
