import { type Action, act, pushes } from './actions.ts';

type Held = 'forward' | 'back' | 'left' | 'right' | 'turnLeft' | 'turnRight' | 'run';
type Meaning = { held: Held } | { action: Action };

/** Keys by their position: `KeyW` is Z on a French keyboard, `KeyA` is Q. */
const KEYS: Record<string, Meaning> = {
  KeyW: { held: 'forward' },
  KeyS: { held: 'back' },
  KeyA: { held: 'left' },
  KeyD: { held: 'right' },
  ArrowUp: { held: 'forward' },
  ArrowDown: { held: 'back' },
  ArrowLeft: { held: 'turnLeft' },
  ArrowRight: { held: 'turnRight' },
  ShiftLeft: { held: 'run' },
  ShiftRight: { held: 'run' },
  KeyE: { action: 'interact' },
  Enter: { action: 'interact' },
  Escape: { action: 'pause' },
  KeyV: { action: 'view' },
};

/** M, N and P stand for words and « ? » for itself: they go by what is printed on the key. */
const LETTERS: Record<string, Action> = { m: 'map', n: 'sound', p: 'plaza', '?': 'questions' };

/** What a key means, by position first; null for every other key. */
export function meaningOf(code: string, key: string): Meaning | null {
  const letter = LETTERS[key.toLowerCase()];
  if (letter) return { action: letter };
  const meaning = KEYS[code];
  // On AZERTY the M stands where QWERTY has its semicolon, and QWERTY's M position writes a comma.
  return meaning ?? (code === 'KeyM' && key.length !== 1 ? { action: 'map' } : null);
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
  return code === 'Enter' && OWN_ENTER.has(target.tagName);
}

/** Codes of the walking keys that fingers are on, whatever listens at the moment. */
const down = new Map<string, Held>();
/** How fast the arrows turn the view, radians per second. */
export const TURN_SPEED = 1.9;
export const turning = { left: false, right: false };

/**
 * Writes what the keys ask for, once a frame. While a panel is open they ask for nothing; a key that is still down
 * when it closes walks on.
 */
export function readKeys(listening: boolean): void {
  const held = listening ? new Set(down.values()) : NOTHING;
  const one = (name: Held) => (held.has(name) ? 1 : 0);
  pushes.keys.forward = one('forward') - one('back');
  pushes.keys.right = one('right') - one('left');
  pushes.keys.run = held.has('run');
  turning.left = held.has('turnLeft');
  turning.right = held.has('turnRight');
}

const NOTHING: ReadonlySet<Held> = new Set();

/** A walking key goes down or up. */
export function pressKey(code: string, key: string, isDown: boolean): void {
  const meaning = meaningOf(code, key);
  if (!isDown) down.delete(code);
  else if (meaning && 'held' in meaning) down.set(code, meaning.held);
}

/** No finger is on any key, as when the window loses the focus and will not hear of it. */
export function releaseKeys(): void {
  down.clear();
}

/** Hears the keys; actions only while `listening()`. A field keeps what is written in it. */
export function listenToKeys(listening: () => boolean): void {
  window.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (keepsKey(event.target instanceof Element ? (event.target as HTMLElement) : null, event.code)) return;
    const meaning = meaningOf(event.code, event.key);
    if (!meaning) return;
    pressKey(event.code, event.key, true);
    if (!listening()) return;
    if (event.code.startsWith('Arrow') || event.code === 'Enter') event.preventDefault();
    if ('action' in meaning && !event.repeat) act(meaning.action);
  });
  window.addEventListener('keyup', (event) => {
    pressKey(event.code, event.key, false);
    // While ⌘ is down some systems never say that another key came up.
    if (event.key === 'Meta') releaseKeys();
  });
  window.addEventListener('blur', releaseKeys);
  document.addEventListener('visibilitychange', releaseKeys);
}
