import { describe, expect, it } from 'vitest';
import { brokenBudgets } from './budgets.ts';

const model = {
  id: 'tower',
  budgets: [
    { name: 'the tower', limit: 100, unit: 'triangles' as const },
    { name: 'its file', limit: 2_000, unit: 'bytes' as const, files: ['a.glb'] },
  ],
};
const file = (name: string, size: number) => ({
  name,
  // Bytes that do not compress.
  bytes: Uint8Array.from({ length: size }, (_, i) => (i * i * 2654435761) >>> 24),
});

describe('brokenBudgets', () => {
  it('B7. says by name which budget is broken, and by how much', () => {
    const said = brokenBudgets(model, { files: [file('a.glb', 10)], triangles: 140 });
    expect(said).toEqual(['tower: the tower is 140 triangles, the limit is 100']);
  });

  it('B7. counts only the files a budget speaks of', () => {
    expect(brokenBudgets(model, { files: [file('b.webp', 9_000)], triangles: 100 })).toEqual([]);
  });
});
