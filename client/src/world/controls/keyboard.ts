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

/** M and Q stand for words (« Map », « Questions »): they go by the letter, as it is printed on the key. */
const LETTERS: Record<string, Action> = { m: 'map' };

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

const held = new Set<Held>();
/** How fast the arrows turn the view, radians per second. */
export const TURN_SPEED = 1.9;
export const turning = { left: false, right: false };

function write(): void {
  const one = (name: Held) => (held.has(name) ? 1 : 0);
  pushes.keys.forward = one('forward') - one('back');
  pushes.keys.right = one('right') - one('left');
  pushes.keys.run = held.has('run');
  turning.left = held.has('turnLeft');
  turning.right = held.has('turnRight');
}

export function releaseKeys(): void {
  held.clear();
  write();
}

/** Hears keys for as long as `listening()`; a panel, a dialogue or an input keeps them all. */
export function listenToKeys(listening: () => boolean): void {
  window.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || !listening()) return;
    if (keepsKey(event.target instanceof Element ? (event.target as HTMLElement) : null, event.code)) return;
    const meaning = meaningOf(event.code, event.key);
    if (!meaning) return;
    if (event.code.startsWith('Arrow') || event.code === 'Enter') event.preventDefault();
    if ('held' in meaning) {
      held.add(meaning.held);
      write();
    } else if (!event.repeat) act(meaning.action);
  });
  window.addEventListener('keyup', (event) => {
    const meaning = meaningOf(event.code, event.key);
    if (meaning && 'held' in meaning) {
      held.delete(meaning.held);
      write();
    }
  });
  window.addEventListener('blur', releaseKeys);
}
