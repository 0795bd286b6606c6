import { guideName } from '@ville-usine/shared/class-visit/guide-name';
import i18next from 'i18next';
import { expect, test, vi } from 'vitest';

vi.stubGlobal('document', { documentElement: { lang: 'fr' } });
const { nameOf } = await import('./name-of.ts');

test('N82. A guide is called teacher in the visitor’s language, by the class; everyone else by their own name', async () => {
  const guide = { pseudonym: guideName('4e B'), kind: 'teacher' } as const;
  await i18next.changeLanguage('fr');
  expect(nameOf(guide)).toBe('Enseignant, 4e B');
  await i18next.changeLanguage('en');
  expect(nameOf(guide)).toBe('Teacher, 4e B');
  expect(nameOf({ pseudonym: 'Enseignant, moi', kind: 'visitor' })).toBe('Enseignant, moi');
  await i18next.changeLanguage('fr');
});
