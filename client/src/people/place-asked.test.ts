import { expect, it } from 'vitest';
import { placeAsked } from './place-asked.ts';

it('A11. A page can lead to its place in the city, and to nothing else', () => {
  expect(placeAsked('?lieu=hall:metallurgie')).toBe('hall:metallurgie');
  expect(placeAsked('?lieu=plaza')).toBe('plaza');
  expect(placeAsked('?lieu=stand:acierie-belle-etoile')).toBe('stand:acierie-belle-etoile');
  expect(placeAsked('')).toBeNull();
  expect(placeAsked('?lieu=javascript:alert(1)')).toBeNull();
});
