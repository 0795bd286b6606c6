import type { Action } from './actions.ts';

/** What a key does for as long as it is down. */
export type Held = 'forward' | 'back' | 'left' | 'right' | 'turnLeft' | 'turnRight' | 'run';
export type Command = Held | Action;

const HELD = new Set<Command>(['forward', 'back', 'left', 'right', 'turnLeft', 'turnRight', 'run']);
export const isHeld = (command: Command): command is Held => HELD.has(command);

/**
 * Keys go by their position (`KeyW` is Z on a French keyboard), but for the few that stand for a word or a sign:
 * those go by what is printed on them, as `letter:m`. Escape always pauses.
 */
export type KeyTable = { readonly [command in Command]: readonly string[] };
/** Buttons of the standard mapping, by number. */
export type PadTable = { readonly [command in PadCommand]: readonly number[] };
export type PadCommand = Extract<Command, 'run' | Action>;

export const FIRST_KEYS: KeyTable = {
  forward: ['KeyW', 'ArrowUp'],
  back: ['KeyS', 'ArrowDown'],
  left: ['KeyA'],
  right: ['KeyD'],
  turnLeft: ['ArrowLeft'],
  turnRight: ['ArrowRight'],
  run: ['ShiftLeft', 'ShiftRight'],
  interact: ['KeyE', 'Enter'],
  map: ['letter:m'],
  find: ['letter:/'],
  questions: ['letter:?'],
  view: ['KeyV'],
  plaza: ['letter:p'],
  sound: ['letter:n'],
  gestures: ['letter:g'],
  hand: ['letter:h'],
  wave: ['Digit1'],
  applaud: ['Digit2'],
  raise: ['Digit3'],
  point: ['Digit4'],
  thumb: ['Digit5'],
  cheer: ['Digit6'],
  pause: ['Escape'],
};

export const FIRST_BUTTONS: PadTable = {
  interact: [0],
  run: [7, 10],
  view: [3],
  map: [8],
  pause: [9],
  plaza: [],
  find: [],
  questions: [],
  sound: [],
  gestures: [],
  hand: [],
  wave: [],
  applaud: [],
  raise: [],
  point: [],
  thumb: [],
  cheer: [],
};
