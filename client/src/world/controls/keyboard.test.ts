import { expect, test, vi } from 'vitest';
import { intent } from './actions.ts';
import { keepsKey, meaningOf, pressKey, readKeys, releaseKeys } from './keyboard.ts';

const element = (tagName: string, role: string | null = null) => ({ tagName, getAttribute: () => role });

test('W6. the same four keys walk on every keyboard, whatever is printed on them', () => {
  expect(meaningOf('KeyW', 'z')).toEqual({ held: 'forward' });
  expect(meaningOf('KeyA', 'q')).toEqual({ held: 'left' });
  expect(meaningOf('KeyS', 's')).toEqual({ held: 'back' });
  expect(meaningOf('KeyD', 'd')).toEqual({ held: 'right' });
  expect(meaningOf('ArrowUp', 'ArrowUp')).toEqual({ held: 'forward' });
});

test('W6. M opens the map where M is printed: on AZERTY that is another place', () => {
  expect(meaningOf('Semicolon', 'm')).toEqual({ action: 'map' });
  expect(meaningOf('KeyM', 'm')).toEqual({ action: 'map' });
  expect(meaningOf('KeyM', ',')).toBeNull();
});

test('W6. E or Enter does what the prompt says, Escape pauses', () => {
  expect(meaningOf('KeyE', 'e')).toEqual({ action: 'interact' });
  expect(meaningOf('Enter', 'Enter')).toEqual({ action: 'interact' });
  expect(meaningOf('Escape', 'Escape')).toEqual({ action: 'pause' });
});

test('W7. a field keeps every key, a button keeps Enter, tabs keep their arrows', () => {
  expect(keepsKey(element('TEXTAREA'), 'KeyW')).toBe(true);
  expect(keepsKey(element('INPUT'), 'KeyE')).toBe(true);
  expect(keepsKey(element('BUTTON'), 'Enter')).toBe(true);
  expect(keepsKey(element('BUTTON'), 'KeyW')).toBe(false);
  expect(keepsKey(element('DIV', 'tab'), 'ArrowLeft')).toBe(true);
  expect(keepsKey(element('DIV'), 'KeyW')).toBe(false);
});

test('W7. a key still held when a dialogue closes walks on; one let go meanwhile does not', () => {
  pressKey('KeyW', 'z', true);
  readKeys(true);
  expect(intent().forward).toBe(1);
  readKeys(false);
  expect(intent().forward).toBe(0);
  readKeys(true);
  expect(intent().forward).toBe(1);
  readKeys(false);
  pressKey('KeyW', 'z', false);
  readKeys(true);
  expect(intent().forward).toBe(0);
});

test('W7. a window that loses the focus lets go of every key', () => {
  pressKey('KeyD', 'd', true);
  pressKey('ShiftLeft', 'Shift', true);
  releaseKeys();
  readKeys(true);
  expect(intent()).toEqual({ forward: 0, right: 0, run: false });
});

test('W6. « ? » opens the questions on every keyboard', () => {
  expect(meaningOf('KeyM', '?')).toEqual({ action: 'questions' });
  expect(meaningOf('Slash', '?')).toEqual({ action: 'questions' });
});

test('W22. a key that repeated and repeats no more is let go; one that repeats on is not', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  pressKey('KeyW', 'z', true);
  for (let i = 0; i < 40; i++) {
    vi.advanceTimersByTime(100);
    pressKey('KeyW', 'z', true, true);
    readKeys(true);
    expect(intent().forward).toBe(1);
  }
  vi.advanceTimersByTime(1_300);
  readKeys(true);
  expect(intent().forward).toBe(0);
  vi.useRealTimers();
});

test('W22. a key whose coming up is never heard is let go after a minute without a sound', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  pressKey('KeyD', 'd', true);
  vi.advanceTimersByTime(50_000);
  readKeys(true);
  expect(intent().right).toBe(1);
  vi.advanceTimersByTime(11_000);
  readKeys(true);
  expect(intent().right).toBe(0);
  vi.useRealTimers();
});
