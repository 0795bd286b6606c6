import type { SectorId } from '@ville-usine/shared/content/sector';

/** A rigid part that moves: how, and where it rests (column major, metres). */
export type Mover = { chunk: string; motion: string; params: Record<string, number>; rest: number[] };

export type Sign = { text: string; sector: SectorId; colour: string; rest: number[]; y: number; z: number };

/** What the bake says beside the meshes of the city; written by `assets/src/city/scene-notes.ts`. */
export type SceneNotes = {
  movers: Mover[];
  signs: Sign[];
  /** x, y, z, size, tint of each chimney's smoke. */
  smoke: number[][];
  halos: { at: [number, number, number, number]; colour: string }[];
  /** By kind, flat x, y, z, scale. */
  trees: Record<string, number[]>;
};
