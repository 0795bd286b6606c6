import type { SectorId } from '@ville-usine/shared/content/sector';
import type { Site } from '../kit/mesh-builder.ts';
import { SECTOR_LOOK } from '../kit/palette.ts';

const round = (v: number, digits = 2) => Math.round(v * 10 ** digits) / 10 ** digits;

/** What the scene needs beside its meshes, short enough to travel in the first file: see the client's `SceneNotes`. */
export function sceneNotes(site: Site): Record<string, unknown> {
  const trees: Record<string, number[]> = {};
  for (const { kind, x, y, z, scale } of site.trees) {
    trees[kind] ??= [];
    trees[kind].push(round(x, 1), round(y), round(z, 1), round(scale));
  }
  return {
    movers: site.movers.map(({ chunk, motion, params, rest }) => ({
      chunk,
      motion,
      params,
      rest: rest.map((v) => round(v, 4)),
    })),
    signs: site.signs.map(({ key, rest, y, z }) => ({
      text: SECTOR_LOOK[key as SectorId].sign,
      sector: key,
      colour: SECTOR_LOOK[key as SectorId].accent,
      rest: rest.map((v) => round(v, 4)),
      y: round(y),
      z: round(z),
    })),
    smoke: site.smoke.map(({ x, y, z, size, tint }) => [x, y, z, size, tint].map((v) => round(v, 1))),
    halos: site.halos.map(({ x, y, z, radius, colour }) => ({
      at: [x, y, z, radius].map((v) => round(v, 1)),
      colour,
    })),
    trees,
  };
}
