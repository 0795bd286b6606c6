import { ease } from '@ville-usine/shared/world/move';
import { wordsOf } from '../../words/words.ts';
import { ORDER, onFrame } from '../frame-loop.ts';
import { notice } from '../notice-store.ts';
import { gaze } from '../self.ts';
import { useSettings } from '../settings-store.ts';
import { useWorld } from '../world-store.ts';
import { type Action, letGo, onAction } from './actions.ts';
import { listenToDrag } from './drag-look.ts';
import { readGamepad } from './gamepad.ts';
import { listenToKeys, readKeys, TURN_SPEED, turning } from './keyboard.ts';

/** What one may ask for while the ground still comes. */
const BEFORE_THE_GROUND: ReadonlySet<Action> = new Set<Action>([
  'map',
  'find',
  'pause',
  'questions',
  'sound',
]);

/** In the city, with nothing open over it. */
function isHere(): boolean {
  const { entered, panel } = useWorld.getState();
  return entered && panel === null && !document.querySelector('[role="dialog"]');
}

/** True while devices move the visitor. */
const listening = () => useWorld.getState().stage === 'walkable' && isHere();

/** True where an action that was asked for is done. */
const does = (action: Action) => (BEFORE_THE_GROUND.has(action) ? isHere() : listening());

/** Seconds for the keys' turning to come and to go. */
const TURN_EASE = 0.07;

/** Connects all devices to their named actions. */
export function startControls(ground: HTMLElement): void {
  listenToKeys(listening, does);
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
    else if (action === 'find') open({ kind: 'find' });
    else if (action === 'pause') open({ kind: 'pause' });
    else if (action === 'view') useSettings.setState(({ firstPerson }) => ({ firstPerson: !firstPerson }));
  });
}
