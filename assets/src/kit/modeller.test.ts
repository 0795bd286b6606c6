import { describe, expect, it } from 'vitest';
import { emptySite } from './mesh-builder.ts';
import { Modeller } from './modeller.ts';

/** Twice the signed volume of a closed mesh: positive when its faces look outward. */
function volume({ position, index }: { position: number[]; index: number[] }): number {
  let sum = 0;
  for (let i = 0; i < index.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => position.slice(index[i + k]! * 3, index[i + k]! * 3 + 3));
    sum += a![0]! * (b![1]! * c![2]! - b![2]! * c![1]!);
    sum -= a![1]! * (b![0]! * c![2]! - b![2]! * c![0]!);
    sum += a![2]! * (b![0]! * c![1]! - b![1]! * c![0]!);
  }
  return sum / 6;
}

describe('Modeller', () => {
  it('B1. a box of 2 × 3 × 4 m holds 24 m³, wherever it is put and however it is turned', () => {
    const site = emptySite();
    new Modeller(site, 'a').at(10, 0, -5, 0.7).box(1, 2, 3, 2, 3, 4, '#ffffff');
    expect(volume(site.chunks.get('a')!.still)).toBeCloseTo(24, 4);
  });

  it('B2. faces look outward in a mirrored frame too', () => {
    const site = emptySite();
    new Modeller(site, 'a').scaled(-1, 1, 1).box(0, 0, 0, 1, 1, 1, '#ffffff');
    expect(volume(site.chunks.get('a')!.still)).toBeCloseTo(1, 6);
  });

  it('B2. every round shape looks outward', () => {
    const shapes: ((b: Modeller) => void)[] = [
      (b) => b.cylinder(0, 0, 0, 1, 1, 2, '#ffffff'),
      (b) => b.sphere(0, 0, 0, 1, '#ffffff'),
      (b) => b.torus(0, 0, 0, 3, 0.5, '#ffffff'),
      (b) => b.roundedBox(0, 0, 0, 8, 2, 4, 0.5, '#ffffff'),
    ];
    for (const shape of shapes) {
      const site = emptySite();
      shape(new Modeller(site, 'a'));
      expect(volume(site.chunks.get('a')!.still)).toBeGreaterThan(0.5);
    }
  });

  it('B3. a mover keeps its pivot: its shape is stored about it, its place in its rest', () => {
    const site = emptySite();
    new Modeller(site, 'a')
      .at(5, 0, 0)
      .mover('spinY', { speed: 1 }, 0, 2, 0)
      .box(0, 0, 0, 1, 1, 1, '#ffffff');
    const { moving, still } = site.chunks.get('a')!;
    expect(still.index).toHaveLength(0);
    expect(Math.max(...moving.position)).toBe(1);
    expect(site.movers[0]!.rest.slice(12, 15)).toEqual([5, 2, 0]);
  });
});
