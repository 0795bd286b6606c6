import { expect, test } from 'vitest';
import { drawPupilKey, readPupilKey } from './pupil-key.ts';

test('V24. A pupil’s key has four signs that spell no word, is nobody else’s, and is read however it is typed', () => {
  const borne = new Set<string>();
  for (let i = 0; i < 2_000; i++) {
    const key = drawPupilKey(borne);
    expect(key).toMatch(/^[B-DF-HJ-NP-TV-Z2-9]{4}$/);
    expect(borne.has(key)).toBe(false);
    borne.add(key);
  }
  expect(readPupilKey(' k7-f x')).toBe('K7FX');
  for (const wrong of ['', 'K7F', 'K7FXX', 'KAFX', '💥7FX']) expect(readPupilKey(wrong)).toBeNull();
});
