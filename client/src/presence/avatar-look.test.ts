import { lookFrom } from '@ville-usine/shared/people/look';
import { expect, test } from 'vitest';
import { lookOf, WEARS } from './avatar-look.ts';

const lea = { pseudonym: 'Rotor Vif', helmet: 'red', vest: 'cyan', kind: 'visitor' } as const;

test('N31. Who chose nothing is drawn from the pseudonym; what was chosen is what is drawn', () => {
  expect(lookOf({ ...lea, look: null })).toEqual(lookOf({ ...lea, look: lookFrom(lea.pseudonym) }));
  const chosen = lookOf({
    ...lea,
    look: {
      ...lookFrom(lea.pseudonym),
      skin: '8',
      hair: 'scarf',
      scarf: 'sand',
      build: 'broad',
      way: 'wheelchair',
    },
  });
  expect(chosen.skin).toBe('#744a38');
  expect(chosen.hair).toBe('#d8b483');
  expect(chosen.girth).toBeGreaterThan(1.1);
  for (const bit of [WEARS.helmet, WEARS.scarf, WEARS.wheelchair]) expect(chosen.wears & bit).toBe(bit);
  for (const bit of [WEARS.long, WEARS.curly, WEARS.tail]) expect(chosen.wears & bit).toBe(0);
});

test('N31. Staff wear the coverall and badge of the works', () => {
  const { wears } = lookOf({ ...lea, kind: 'professional' });
  expect(wears & (WEARS.coverall | WEARS.badge)).toBe(WEARS.coverall | WEARS.badge);
});
