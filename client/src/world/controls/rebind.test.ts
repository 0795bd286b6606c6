import { afterEach, expect, test } from 'vitest';
import { useBindings } from './bindings-store.ts';
import { FIRST_BUTTONS, FIRST_KEYS } from './commands.ts';
import { meaningOf } from './keyboard.ts';
import { bindButton, bindKey, unbind } from './rebind.ts';

afterEach(() => useBindings.setState({ keys: FIRST_KEYS, pad: FIRST_BUTTONS }));

test('W20. any key can be given to any command, and the old one then does nothing', () => {
  const bound = bindKey(FIRST_KEYS, 'forward', 0, { code: 'KeyI', key: 'i' });
  if ('refused' in bound) throw new Error('It was refused.');
  useBindings.setState(bound);
  expect(meaningOf('KeyI', 'i')).toEqual({ held: 'forward' });
  expect(meaningOf('KeyW', 'z')).toBeNull();
  expect(meaningOf('ArrowUp', 'ArrowUp')).toEqual({ held: 'forward' });
});

test('W20. what went by its letter can be given a place, and the letter is then free', () => {
  const bound = bindKey(FIRST_KEYS, 'map', 0, { code: 'KeyK', key: 'k' });
  if ('refused' in bound) throw new Error('It was refused.');
  useBindings.setState(bound);
  expect(meaningOf('KeyK', 'k')).toEqual({ action: 'map' });
  expect(meaningOf('Semicolon', 'm')).toBeNull();
  expect(bindKey(bound.keys, 'view', 0, { code: 'Semicolon', key: 'm' })).toHaveProperty('keys');
});

test('W21. a key that does something else is refused and names it, on any keyboard', () => {
  expect(bindKey(FIRST_KEYS, 'run', 0, { code: 'KeyE', key: 'e' })).toEqual({
    refused: 'taken',
    by: 'interact',
  });
  expect(bindKey(FIRST_KEYS, 'run', 0, { code: 'Semicolon', key: 'm' })).toEqual({
    refused: 'taken',
    by: 'map',
  });
  expect(bindButton(FIRST_BUTTONS, 'run', 0, 0)).toEqual({ refused: 'taken', by: 'interact' });
  expect(bindKey(FIRST_KEYS, 'interact', 1, { code: 'KeyE', key: 'e' })).toEqual({ keys: FIRST_KEYS });
});

test('W21. keys that the page and the browser need are refused, and Escape always pauses', () => {
  for (const code of ['Escape', 'Tab', 'F5', 'ControlLeft', 'AltRight', 'MetaLeft', ''])
    expect(bindKey(FIRST_KEYS, 'run', 0, { code, key: code })).toEqual({ refused: 'reserved' });
  expect(bindKey(FIRST_KEYS, 'pause', 0, { code: 'KeyK', key: 'k' })).toEqual({ refused: 'reserved' });
});

test('W20. the second key of a command can be taken away, the last one cannot', () => {
  const one = unbind(FIRST_KEYS, 'forward', 1);
  expect(one.forward).toEqual(['KeyW']);
  expect(unbind(one, 'forward', 0)).toBe(one);
});
