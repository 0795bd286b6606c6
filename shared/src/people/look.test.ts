import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BUILDS, HAIR_STYLES, lookFrom, SKINS } from './look.ts';
import { PersonLook } from './person.ts';

test('P40. Whoever chose nothing has a look all the same: from the pseudonym, always the same one.', () => {
  fc.assert(
    fc.property(fc.string(), (pseudonym) => {
      const look = lookFrom(pseudonym);
      expect(PersonLook.parse(look)).toEqual(look);
      expect(lookFrom(pseudonym)).toEqual(look);
    }),
  );
});

test('P40. A class of pseudonyms is as varied as people are; nobody is put in a wheelchair unasked.', () => {
  const looks = Array.from({ length: 400 }, (_, i) => lookFrom(`Rotor ${i}`));
  expect(new Set(looks.map((one) => one.skin)).size).toBe(SKINS.length);
  expect(new Set(looks.map((one) => one.hair)).size).toBe(HAIR_STYLES.length);
  expect(new Set(looks.map((one) => one.build)).size).toBe(BUILDS.length);
  expect(looks.every((one) => one.way === 'walking')).toBe(true);
});

test('P41. A look is chosen from lists, whole, and nothing else is taken.', () => {
  const look = lookFrom('Rotor vif');
  for (const wrong of [
    { ...look, skin: '9' },
    { ...look, skin: 3 },
    { ...look, hair: 'Léa' },
    { ...look, name: 'Léa' },
    { ...look, way: undefined },
    { skin: '1' },
    'short',
    null,
  ])
    expect(PersonLook.safeParse(wrong).success).toBe(false);
});
