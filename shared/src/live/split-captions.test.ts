import fc from 'fast-check';
import { expect, test } from 'vitest';
import { characters, cleanText } from './clean-text.ts';
import { CAPTION_LENGTH } from './limits.ts';
import { splitCaptions } from './split-captions.ts';

const SENTENCE = 'La poche descend doucement au-dessus du four. ';

test('L182. A pasted text becomes captions of at most 200 characters, at the ends of lines and sentences', () => {
  expect(splitCaptions('Bonjour à tous.\n\nOn commence.')).toEqual(['Bonjour à tous.', 'On commence.']);
  const captions = splitCaptions(SENTENCE.repeat(9));
  expect(captions).toHaveLength(3);
  for (const caption of captions) expect(caption.endsWith('four.')).toBe(true);
  expect(splitCaptions('a'.repeat(401)).map(characters)).toEqual([200, 200, 1]);
});

test('L182. no caption is too long, and no letter is lost', () => {
  const bare = (text: string) => cleanText(text).replace(/\s/g, '');
  fc.assert(
    fc.property(fc.array(fc.lorem({ maxCount: 30 }), { maxLength: 8 }), fc.string(), (lines, odd) => {
      const text = [...lines, odd].join('\n');
      const captions = splitCaptions(text);
      for (const caption of captions) expect(characters(caption)).toBeLessThanOrEqual(CAPTION_LENGTH);
      expect(bare(captions.join(' '))).toBe(bare(text));
    }),
  );
});
