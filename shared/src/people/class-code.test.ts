import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { drawClassCode, drawFreeCode, readClassCode } from './class-code.ts';

test('P4. A class code is a word and two to four digits that cannot be taken for letters.', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.999999, noNaN: true }), (seed) => {
      expect(drawClassCode(() => seed)).toMatch(/^[A-Z]{4,9}-[2-9]{2}$/);
      for (const digits of [3, 4] as const)
        expect(drawClassCode(() => seed, digits)).toMatch(new RegExp(`^[A-Z]{4,9}-[2-9]{${digits}}$`));
    }),
  );
});

test('P5. A class code is found however it is typed.', () => {
  for (const typed of ['FORGE-42', 'forge 42', ' Forge42 ', 'forgé-42', 'FORGE – 42', 'forge 4 2']) {
    expect(readClassCode(typed), typed).toBe('FORGE-42');
  }
  for (const typed of ['FORGE-4297', 'forge 42 97', 'Forgé4 2 9 7 ']) {
    expect(readClassCode(typed), typed).toBe('FORGE-4297');
  }
  for (const typed of ['', '42', 'FORGE', 'FORGE-4', 'FORGE-42977', 'FORGE-42 A', 'a'.repeat(40)]) {
    expect(readClassCode(typed), typed).toBeNull();
  }
});

describe('V40. Thousands of classes each get a code of their own, a longer one once many short ones are taken', () => {
  it('however many there are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 6_000 }), async (classes) => {
        const taken = new Set<string>();
        for (let i = 0; i < classes; i++) taken.add(await drawFreeCode(async (code) => taken.has(code)));
        expect(taken.size).toBe(classes);
        for (const code of taken) expect(readClassCode(code.toLowerCase())).toBe(code);
        const long = [...taken].filter((code) => code.length - code.indexOf('-') > 3).length;
        if (classes < 40) expect(long).toBe(0);
        if (classes > 2_560) expect(long).toBeGreaterThanOrEqual(classes - 2_560);
      }),
      { numRuns: 20 },
    );
  });
  it('and where none is free, nobody waits for ever', async () => {
    await expect(drawFreeCode(async () => true)).rejects.toThrow('No class code is free.');
  });
});
