import { type Action, act, pushes } from './actions.ts';
import { turnView } from './drag-look.ts';

/** A stick nearer to its middle than this rests. */
const DEAD = 0.18;
/** Radians per second with the right stick fully aside. */
const TURN = 2.6;
const TILT = 1.2;
/** Buttons of the standard mapping. */
const BUTTONS: [index: number, action: Action][] = [
  [0, 'interact'],
  [3, 'view'],
  [8, 'map'],
  [9, 'pause'],
];

const live = (value = 0) => (Math.abs(value) < DEAD ? 0 : value);
let down = 0;

/** Reads the first gamepad once a frame. */
export function readGamepad(dt: number, listening: boolean): void {
  const pad = navigator.getGamepads?.().find((one) => one?.connected && one.mapping === 'standard');
  const { pad: push } = pushes;
  if (!pad || !listening) {
    push.forward = 0;
    push.right = 0;
    push.run = false;
    return;
  }
  push.right = live(pad.axes[0]);
  push.forward = -live(pad.axes[1]);
  push.run = Boolean(pad.buttons[10]?.pressed || pad.buttons[7]?.pressed);
  const [turn, tilt] = [live(pad.axes[2]), live(pad.axes[3])];
  if (turn || tilt) turnView(turn * TURN * dt, tilt * TILT * dt);
  let pressed = 0;
  for (const [index, action] of BUTTONS) {
    if (!pad.buttons[index]?.pressed) continue;
    pressed |= 1 << index;
    if (!(down & (1 << index))) act(action);
  }
  down = pressed;
}
