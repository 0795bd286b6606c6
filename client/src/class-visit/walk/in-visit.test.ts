import { expect, test } from 'vitest';
import { guideAsked } from './in-visit.ts';

test('W69. The private link alone makes a page the guide’s: a secret that is too short, or no secret, does not', () => {
  expect(guideAsked('')).toBeNull();
  expect(guideAsked('#guide=short')).toBeNull();
  expect(guideAsked('#other=0b0e3a3e-6f5e-4c51-8f8e-2b9a4a7ad2f1')).toBeNull();
  expect(guideAsked('#guide=0b0e3a3e-6f5e-4c51-8f8e-2b9a4a7ad2f1')).toBe(
    '0b0e3a3e-6f5e-4c51-8f8e-2b9a4a7ad2f1',
  );
  // Found once, it stays while one goes to the pages without 3D and back.
  expect(guideAsked('')).toBe('0b0e3a3e-6f5e-4c51-8f8e-2b9a4a7ad2f1');
});
