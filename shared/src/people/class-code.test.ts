import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawClassCode, readClassCode } from './class-code.ts';

test('P4. A class code is a word and two digits that cannot be taken for letters.', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.999999, noNaN: true }), (seed) => {
      expect(drawClassCode(() => seed)).toMatch(/^[A-Z]{4,9}-[2-9]{2}$/);
    }),
  );
});

test('P5. A class code is found however it is typed.', () => {
  for (const typed of ['FORGE-42', 'forge 42', ' Forge42 ', 'forgé-42', 'FORGE – 42', 'forge 4 2']) {
    expect(readClassCode(typed), typed).toBe('FORGE-42');
  }
  for (const typed of ['', '42', 'FORGE', 'FORGE-4', 'FORGE-421', 'a'.repeat(40)]) {
    expect(readClassCode(typed), typed).toBeNull();
  }
});
