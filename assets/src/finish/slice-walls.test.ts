import { describe, expect, it } from 'vitest';
import { emptySite } from '../kit/mesh-builder.ts';
import { Modeller } from '../kit/modeller.ts';
import { sliceWalls } from './slice-walls.ts';

const cut = (build: (b: Modeller) => void, heights = [1]) => {
  const site = emptySite();
  build(new Modeller(site, 'a'));
  return sliceWalls(site.chunks.get('a')!.still, heights);
};

describe('sliceWalls', () => {
  it('B4. a long wall is four segments, however finely it is drawn', () => {
    const walls = cut((b) => b.box(0, 0, 0, 20, 6, 10, '#ffffff'));
    expect(walls).toHaveLength(4 * 4);
    expect(Math.max(...walls)).toBe(10);
  });

  it('B4. what is lower than the cut, or begins above it, stops nobody', () => {
    expect(cut((b) => b.box(0, 0, 0, 4, 0.3, 4, '#ffffff'))).toEqual([]);
    expect(cut((b) => b.box(0, 2, 0, 4, 1, 4, '#ffffff'))).toEqual([]);
  });

  it('B4. a wall met at the knee and at the chest is kept once', () => {
    expect(cut((b) => b.box(0, 0, 0, 4, 3, 4, '#ffffff'), [0.4, 1.2])).toHaveLength(16);
  });
});
