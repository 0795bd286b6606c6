import { type Action, act, pushes } from './actions.ts';
import { commandOf } from './bindings-store.ts';
import { type Held, isHeld } from './commands.ts';

type Meaning = { held: Held } | { action: Action };

/** What a key means: by what is printed on it first, then by its position; null for every other key. */
export function meaningOf(code: string, key: string): Meaning | null {
  const command =
    commandOf(`letter:${key.toLowerCase()}`) ??
    commandOf(code) ??
    // Where a key says nothing of what is printed on it, its name on an English keyboard is a fair guess.
    (key.length === 1 ? undefined : commandOf(`letter:${code.replace(/^Key/, '').toLowerCase()}`));
  if (!command) return null;
  return isHeld(command) ? { held: command } : { action: command };
}

type Target = { tagName: string; isContentEditable?: boolean; getAttribute(name: string): string | null };

const WRITING = new Set(['INPUT', 'TEXTAREA', 'SELECT']);
const OWN_ARROWS = new Set(['tab', 'radio', 'slider', 'menuitem', 'option', 'listbox', 'textbox']);
const OWN_ENTER = new Set(['BUTTON', 'A', 'SUMMARY']);

/** True when the focused element keeps this key for itself. */
export function keepsKey(target: Target | null, code: string): boolean {
  if (!target) return false;
  if (WRITING.has(target.tagName) || target.isContentEditable) return true;
  if (OWN_ARROWS.has(target.getAttribute('role') ?? '')) return true;
  return (code === 'Enter' || code === 'Space') && OWN_ENTER.has(target.tagName);
}

/** Codes of the walking keys that fingers are on, whatever listens at the moment. */
const down = new Map<string, Held>();
/** A key that was repeating and repeats no more for this long has come up unheard, milliseconds. */
const SILENT_MS = 1_200;
/** Nobody holds keys for this long without a sound of the keyboard, milliseconds. */
const FORGOTTEN_MS = 60_000;
let repeating: { since: number } | null = null;
let heardAt = 0;

/** How fast the arrows turn the view, radians per second. */
export const TURN_SPEED = 1.9;
export const turning = { left: false, right: false };

/**
 * Writes what the keys ask for, once a frame. While a panel is open they ask for nothing; a key that is still down
 * when it closes walks on.
 */
export function readKeys(listening: boolean): void {
  const now = performance.now();
  if (down.size > 0 && ((repeating && now - repeating.since > SILENT_MS) || now - heardAt > FORGOTTEN_MS))
    releaseKeys();
  const held = listening ? new Set(down.values()) : NOTHING;
  const one = (name: Held) => (held.has(name) ? 1 : 0);
  pushes.keys.forward = one('forward') - one('back');
  pushes.keys.right = one('right') - one('left');
  pushes.keys.run = held.has('run');
  turning.left = held.has('turnLeft');
  turning.right = held.has('turnRight');
}

const NOTHING: ReadonlySet<Held> = new Set();

/** A walking key goes down or up; `repeats` where the keyboard says so again. */
export function pressKey(code: string, key: string, isDown: boolean, repeats = false): void {
  heardAt = performance.now();
  repeating = isDown && repeats ? { since: heardAt } : null;
  const meaning = meaningOf(code, key);
  if (!isDown) down.delete(code);
  else if (meaning && 'held' in meaning) down.set(code, meaning.held);
}

/** No finger is on any key, as when the window loses the focus and will not hear of it. */
export function releaseKeys(): void {
  down.clear();
  repeating = null;
}

/** Keys with which a page would scroll or press what has the focus. */
const OWN_SCROLL = /^(Arrow|Enter$|Space$|Page|Home$|End$)/;

/** A Shift whose coming up was lost: the next key tells. */
function forgetShift({ code, shiftKey }: KeyboardEvent): void {
  if (shiftKey || code.startsWith('Shift')) return;
  down.delete('ShiftLeft');
  down.delete('ShiftRight');
}

/** Hears the keys; an action only where `does(action)`. A field keeps what is written in it. */
export function listenToKeys(listening: () => boolean, does: (action: Action) => boolean): void {
  window.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (keepsKey(event.target instanceof Element ? (event.target as HTMLElement) : null, event.code)) return;
    const meaning = meaningOf(event.code, event.key);
    if (!meaning) return;
    forgetShift(event);
    pressKey(event.code, event.key, true, event.repeat);
    if (listening() && OWN_SCROLL.test(event.code)) event.preventDefault();
    if (!('action' in meaning) || event.repeat || !does(meaning.action)) return;
    // Some browsers search the page with this key.
    if (meaning.action === 'find') event.preventDefault();
    act(meaning.action);
  });
  window.addEventListener('keyup', (event) => {
    forgetShift(event);
    pressKey(event.code, event.key, false);
    // While ⌘ is down some systems never say that another key came up.
    if (event.key === 'Meta') releaseKeys();
  });
  window.addEventListener('pointercancel', releaseKeys);
  window.addEventListener('blur', releaseKeys);
  document.addEventListener('visibilitychange', releaseKeys);
}
