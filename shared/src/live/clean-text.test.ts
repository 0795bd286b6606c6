import { expect, it } from 'vitest';
import { characters, cleanLine, cleanText } from './clean-text.ts';

it('L13. A text is kept without unseen characters, and counted as people count', () => {
  expect(cleanLine('  Pourquoi\n\n l’acier\tfond ?\u0000\u200b ')).toBe('Pourquoi l’acier fond ?');
  expect(cleanLine('\u200b \u00ad\n')).toBe('');
  expect(cleanText('Oui.\r\nEt non. \ud83d')).toBe('Oui.\nEt non.');
  expect(cleanText('👩‍🏭 fondeuse')).toBe('👩‍🏭 fondeuse');
  expect(characters('🔥'.repeat(280))).toBe(280);
});

it('L75. Marks that hide or turn round a text are taken out, what people write is kept', () => {
  expect(cleanLine('Pour\u202Equoi\u202C \u2066l’acier\u2069\u200F ?')).toBe('Pourquoi l’acier ?');
  for (const nothing of ['\u200D', '\u200C\u200B', '\u3164', '\u2800', '\uFE0F', '\u{E0041}', '\u061C\u200E'])
    expect(cleanLine(nothing)).toBe('');
  expect(cleanLine('06\u200D12\u200D34\u200C56\u200B78')).toBe('0612345678');
  expect(cleanLine('Ze\u0301ro')).toBe('Ze\u0301ro');
  expect(cleanLine(`Z${'\u0301'.repeat(40)}algo`)).toBe(`Z${'\u0301'.repeat(3)}algo`);
  for (const kept of ['👩🏽‍🏭', '❤️', '7️⃣', 'می‌خواهم', 'مرحبا بكم', 'שלום', '<b>gras</b> *et* [lien](x) & co'])
    expect(cleanLine(kept)).toBe(kept);
});
