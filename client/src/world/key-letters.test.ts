import { expect, test } from 'vitest';
import { printedOn } from './key-letters.ts';

const azerty = new Map(Object.entries({ KeyW: 'z', KeyA: 'q', KeyS: 's', KeyD: 'd' }));
const lettersOf = (layout: Map<string, string> | null, language: string) =>
  ['KeyW', 'KeyA', 'KeyS', 'KeyD'].map((code) => printedOn(code, layout, language)).join('');

test('W6. the help shows the letters printed on this keyboard, the language being a guess where it is unknown', () => {
  expect(lettersOf(azerty, 'en')).toBe('ZQSD');
  expect(lettersOf(null, 'fr')).toBe('ZQSD');
  expect(lettersOf(null, 'en')).toBe('WASD');
  expect(lettersOf(new Map(), 'fr')).toBe('ZQSD');
});

test('W20. every key has a name to show: its letter, its sign, or what it is called', () => {
  expect(printedOn('letter:m', azerty, 'fr')).toBe('M');
  expect(printedOn('ArrowUp', null, 'fr')).toBe('↑');
  expect(printedOn('Digit4', null, 'en')).toBe('4');
  expect(printedOn('Numpad8', null, 'en')).toBe('Num 8');
  expect(printedOn('ShiftLeft', null, 'fr')).toBe('ShiftLeft');
});
