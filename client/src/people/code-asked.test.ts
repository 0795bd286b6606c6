import { expect, test } from 'vitest';
import { codeAsked } from './code-asked.ts';

test('V11. The address of a QR code fills in the class’s code; anything else fills in nothing', () => {
  expect(codeAsked('?code=FORGE-42')).toBe('FORGE-42');
  expect(codeAsked('?sans3d=1&code=forg%C3%A9%2042')).toBe('FORGÉ 42');
  for (const search of ['', '?code=', '?code=FORGE', '?code=%3Cb%3E']) expect(codeAsked(search)).toBeNull();
});
