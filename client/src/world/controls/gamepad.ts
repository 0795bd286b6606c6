import { act, pushes } from './actions.ts';
import { useBindings } from './bindings-store.ts';
import type { PadCommand } from './commands.ts';
import { turnView } from './drag-look.ts';

/** A stick nearer to its middle than this rests. */
const DEAD = 0.18;
/** Radians per second with the right stick fully aside. */
const TURN = 2.6;
const TILT = 1.2;
const live = (value = 0) => (Math.abs(value) < DEAD ? 0 : value);
let down = 0;
let pushing = false;

/** The gamepad in use: the first that tells its buttons as all do. Some pages may not ask. */
export function firstPad(): Gamepad | null {
  try {
    return navigator.getGamepads?.().find((one) => one?.connected && one.mapping === 'standard') ?? null;
  } catch {
    return null;
  }
}

/** Reads the first gamepad once a frame; `lost` is called when it is unplugged while it walks. */
export function readGamepad(dt: number, listening: boolean, lost: () => void = () => undefined): void {
  const pad = firstPad();
  const { pad: push } = pushes;
  if (!pad && pushing) lost();
  if (!pad || !listening) {
    push.forward = 0;
    push.right = 0;
    push.run = false;
    pushing = false;
    if (!pad) down = 0;
    return;
  }
  const { pad: buttons } = useBindings.getState();
  push.right = live(pad.axes[0]);
  push.forward = -live(pad.axes[1]);
  push.run = buttons.run.some((index) => pad.buttons[index]?.pressed);
  pushing = push.right !== 0 || push.forward !== 0;
  const [turn, tilt] = [live(pad.axes[2]), live(pad.axes[3])];
  if (turn || tilt) turnView(turn * TURN * dt, tilt * TILT * dt);
  let pressed = 0;
  for (const action of Object.keys(buttons) as PadCommand[]) {
    if (action === 'run') continue;
    for (const index of buttons[action]) {
      if (!pad.buttons[index]?.pressed) continue;
      pressed |= 1 << index;
      if (!(down & (1 << index))) act(action);
    }
  }
  down = pressed;
}
