import { expect, it } from 'vitest';
import { characters, cleanLine, cleanText } from './clean-text.ts';

it('L13. A text is kept without unseen characters, and counted as people count', () => {
  expect(cleanLine('  Pourquoi\n\n l’acier\tfond ?\u0000\u200b ')).toBe('Pourquoi l’acier fond ?');
  expect(cleanLine('\u200b \u00ad\n')).toBe('');
  expect(cleanText('Oui.\r\nEt non. \ud83d')).toBe('Oui.\nEt non.');
  expect(cleanText('👩‍🏭 fondeuse')).toBe('👩‍🏭 fondeuse');
  expect(characters('🔥'.repeat(280))).toBe(280);
});
