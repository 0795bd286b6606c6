import { ease } from '@ville-usine/shared/world/move';
import { wordsOf } from '../../words/words.ts';
import { ORDER, onFrame } from '../frame-loop.ts';
import { notice } from '../notice-store.ts';
import { gaze } from '../self.ts';
import { useSettings } from '../settings-store.ts';
import { useWorld } from '../world-store.ts';
import { letGo, onAction } from './actions.ts';
import { listenToDrag } from './drag-look.ts';
import { readGamepad } from './gamepad.ts';
import { listenToKeys, readKeys, TURN_SPEED, turning } from './keyboard.ts';

/** True while devices move the visitor: in the city, with nothing open over it. */
function listening(): boolean {
  const { entered, panel, stage } = useWorld.getState();
  return entered && panel === null && stage === 'walkable' && !document.querySelector('[role="dialog"]');
}

/** Seconds for the keys' turning to come and to go. */
const TURN_EASE = 0.07;

/** Connects all devices to their named actions. */
export function startControls(ground: HTMLElement): void {
  listenToKeys(listening);
  listenToDrag(ground, listening);
  let rate = 0;
  onFrame(ORDER.input, (dt) => {
    const heard = listening();
    readKeys(heard);
    readGamepad(dt, heard, () => notice(wordsOf('world')('padLost')));
    gaze.rest += dt;
    const turn = (turning.left ? 1 : 0) - (turning.right ? 1 : 0);
    rate += (turn * TURN_SPEED * useSettings.getState().lookSpeed - rate) * ease(dt, TURN_EASE);
    if (Math.abs(rate) > 0.01) gaze.yaw += rate * dt;
  });
  useWorld.subscribe((now, was) => {
    if (now.panel !== was.panel) letGo();
  });
  window.addEventListener('blur', letGo);
  document.addEventListener('visibilitychange', letGo);
  onAction((action) => {
    const { open, prompt } = useWorld.getState();
    if (action === 'interact') prompt?.act();
    else if (action === 'map') open({ kind: 'map' });
    else if (action === 'pause') open({ kind: 'pause' });
    else if (action === 'view') useSettings.setState(({ firstPerson }) => ({ firstPerson: !firstPerson }));
  });
}
