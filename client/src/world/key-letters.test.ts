import { expect, test } from 'vitest';
import { lettersOf } from './key-letters.ts';

const azerty = new Map(Object.entries({ KeyW: 'z', KeyA: 'q', KeyS: 's', KeyD: 'd' }));

test('W6. the help shows the letters printed on this keyboard, the language being a guess where it is unknown', () => {
  expect(lettersOf(azerty, 'en')).toEqual(['Z', 'Q', 'S', 'D']);
  expect(lettersOf(null, 'fr')).toEqual(['Z', 'Q', 'S', 'D']);
  expect(lettersOf(null, 'en')).toEqual(['W', 'A', 'S', 'D']);
  expect(lettersOf(new Map(), 'fr')).toEqual(['Z', 'Q', 'S', 'D']);
});
