import { gzipSync } from 'node:zlib';
import type { Baked, Model } from './model.ts';

/** One sentence per budget that `baked` breaks. Bytes are counted as they travel, gzipped. */
export function brokenBudgets(model: Pick<Model, 'id' | 'budgets'>, baked: Baked): string[] {
  return model.budgets.flatMap(({ name, limit, unit, files }) => {
    const value =
      unit === 'triangles'
        ? baked.triangles
        : baked.files
            .filter((f) => !files || files.includes(f.name))
            .reduce((sum, f) => sum + gzipSync(f.bytes, { level: 9 }).length, 0);
    return value > limit ? [`${model.id}: ${name} is ${value} ${unit}, the limit is ${limit}`] : [];
  });
}
