import { expect, test } from 'vitest';
import { shortcutOf } from './shortcut-of.ts';

const press = (key: string, code: string, held: Partial<Parameters<typeof shortcutOf>[0]> = {}) =>
  shortcutOf({ key, code, ctrlKey: false, metaKey: false, altKey: false, ...held });

test('A76. A key is what is printed on it, on AZERTY as on QWERTY, and the row of digits is digits', () => {
  expect(press('a', 'KeyQ')).toBe('a');
  expect(press('A', 'KeyA')).toBe('a');
  for (const [index, key] of ['&', 'é', '"', "'", '(', '-'].entries())
    expect(press(key, `Digit${index + 1}`)).toBe(`${index + 1}`);
  expect(press('3', 'Digit3')).toBe('3');
  expect(press('3', 'Numpad3')).toBe('3');
  expect(press('?', 'Comma')).toBe('?');
  expect(press('ArrowDown', 'ArrowDown')).toBe('arrowdown');
});

test('A76. Ctrl+Z takes back; every other key held with Ctrl, Alt or the command key is the browser’s', () => {
  expect(press('z', 'KeyW', { ctrlKey: true })).toBe('undo');
  expect(press('z', 'KeyZ', { metaKey: true })).toBe('undo');
  expect(press('a', 'KeyA', { ctrlKey: true })).toBeNull();
  expect(press('r', 'KeyR', { metaKey: true })).toBeNull();
  expect(press('z', 'KeyZ', { ctrlKey: true, altKey: true })).toBeNull();
});
