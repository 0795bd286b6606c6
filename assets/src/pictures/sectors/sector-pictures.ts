import { CRAFT_SCENES } from './craft-scenes.ts';
import { FINE_SCENES } from './fine-scenes.ts';
import { HEAVY_SCENES } from './heavy-scenes.ts';
import { drawScene } from './scene.ts';

/** One landscape for each sector, by the sector's id. */
export const SECTOR_PICTURES: Record<string, () => string> = Object.fromEntries(
  Object.entries({ ...HEAVY_SCENES, ...FINE_SCENES, ...CRAFT_SCENES }).map(([id, scene]) => [
    id,
    () => drawScene(scene),
  ]),
);
