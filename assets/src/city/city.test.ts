import { SECTOR_IDS } from '@ville-usine/shared/content/sector';
import { PLOTS } from '@ville-usine/shared/world/layout';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../kit/mesh-builder.ts';
import { emptySite } from '../kit/mesh-builder.ts';
import { Modeller } from '../kit/modeller.ts';
import { buildCity } from './city.ts';
import { FACADES } from './pavilions/facades.ts';
import { Unseen } from './unseen.ts';
import { cityWalkMap } from './walk-map.ts';

let site: Site;
beforeAll(() => {
  site = buildCity();
});

describe('the city', () => {
  it('B9. has thirteen pavilions, each with its sign, its folie and its moving part or smoke', () => {
    expect(site.signs.map((s) => s.key)).toEqual([...SECTOR_IDS]);
    for (const sector of SECTOR_IDS) {
      const { still, moving } = site.chunks.get(`pavilion-${sector}`)!;
      const heights = still.position.filter((_, i) => i % 3 === 1);
      const tallest = heights.reduce((a, b) => Math.max(a, b), 0);
      const moves = moving.index.length > 0 || site.smoke.length > 0;
      expect({ sector, folie: tallest > 24, moves }).toEqual({ sector, folie: true, moves: true });
    }
  });

  it('B10. fits its machines into the matrices a chunk has', () => {
    const counts = new Map<string, number>();
    for (const { chunk } of site.movers) counts.set(chunk, (counts.get(chunk) ?? 0) + 1);
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(16);
    for (const chunk of counts.keys()) {
      const ids = site.movers.filter((m) => m.chunk === chunk).map((m) => m.id);
      expect(ids.at(-1)! - ids[0]!).toBe(ids.length - 1);
    }
  });

  it('B11. offers a door per sector, outside its walls and looking at it', () => {
    const { spots } = cityWalkMap(site);
    for (const [i, plot] of PLOTS.entries()) {
      const spot = spots[i]!;
      expect(spot.target).toBe(plot.sector);
      const [dx, dz] = [-Math.sin(spot.face), -Math.cos(spot.face)];
      expect(dx * (plot.x - spot.x) + dz * (plot.z - spot.z)).toBeGreaterThan(5);
    }
  });

  it('B12. leaves a free way from the plaza to every door, and no way out', () => {
    const { segments } = cityWalkMap(site);
    const crossed = (x0: number, z0: number, x1: number, z1: number) => {
      let count = 0;
      for (let i = 0; i < segments.length; i += 4) {
        const [ax, az, bx, bz] = segments.slice(i, i + 4) as [number, number, number, number];
        const d = (x1 - x0) * (bz - az) - (z1 - z0) * (bx - ax);
        if (Math.abs(d) < 1e-9) continue;
        const t = ((ax - x0) * (bz - az) - (az - z0) * (bx - ax)) / d;
        const u = ((ax - x0) * (z1 - z0) - (az - z0) * (x1 - x0)) / d;
        if (t > 0 && t < 1 && u >= 0 && u <= 1) count++;
      }
      return count;
    };
    for (const { sector, angle } of PLOTS) {
      const [s, c] = [Math.sin(angle), Math.cos(angle)];
      for (const side of [-0.4, 0, 0.4]) {
        const at = (r: number) => [s * r + c * side, c * r - s * side] as const;
        // The Agora stands before the northern pavilion: one walks round it.
        const from = sector === 'aerospatial' ? 58 : 28;
        expect({ sector, walls: crossed(...at(from), ...at(91.4)) }).toEqual({ sector, walls: 0 });
      }
    }
    for (let degrees = 0; degrees < 360; degrees += 3) {
      const a = (degrees * Math.PI) / 180;
      expect(crossed(0, 20, Math.sin(a) * 300, 20 + Math.cos(a) * 300)).toBeGreaterThan(0);
    }
  });

  it('B13. no pavilion is another one painted over: each has a front of its own and something that moves', () => {
    const fronts = SECTOR_IDS.map((sector) => FACADES[sector].front.toString());
    expect(new Set(fronts).size).toBe(SECTOR_IDS.length);
    const moving = new Set(site.movers.map((m) => m.chunk));
    for (const sector of SECTOR_IDS) expect(moving).toContain(`pavilion-${sector}`);
  });

  it('B14. only what lies within a wall is left out of a model, never a face one can see', () => {
    const small = emptySite();
    const b = new Modeller(small, 'a');
    b.box(0, 1, 0, 4, 4, 4, '#ffffff');
    b.box(2, 2, 0, 2, 1, 1, '#ffffff');
    const mesh = small.chunks.get('a')!.still;
    const seen = new Unseen([mesh]).without(mesh);
    const [gone, most] = [mesh.index.length - seen.index.length, Math.max(...seen.position)];
    // Half of the small box is in the large one: its end there and no other face is gone.
    expect({ gone, most }).toEqual({ gone: 6, most: 5 });
  });
});
