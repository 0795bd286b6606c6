import type { ZoneId } from '@ville-usine/shared/presence/peer';
import type { HallWalkFile } from '@ville-usine/shared/world/hall-walk';
import type { WalkMap } from '@ville-usine/shared/world/spot';
import { readWalk, type WalkFile } from '@ville-usine/shared/world/walk-file';
import type { ComponentType } from 'react';

type ZoneScene = ComponentType<{ onReady: () => void; sector: string }>;
export type ZoneFiles = { Scene: ZoneScene; map: WalkMap };

const MAPS = import.meta.glob<string>('../../../assets/baked/*.walk.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

type SceneFile = { default: ComponentType<{ onReady: () => void; sector: never }> };
const SCENES = import.meta.glob<SceneFile>(['./city/City.scene.tsx', './hall/Hall.scene.tsx']);

const mapOf = (zone: ZoneId) =>
  MAPS[`../../../assets/baked/${zone === 'city' ? 'city' : `hall-${zone.slice(5)}`}.walk.json`];

async function sceneOf(zone: ZoneId): Promise<ZoneScene> {
  const load = SCENES[zone === 'city' ? './city/City.scene.tsx' : './hall/Hall.scene.tsx'];
  if (!load) throw new Error(`The zone ${zone} has no scene.`);
  return (await load()).default as ZoneScene;
}

/** True when this zone was built; a sector whose hall is to come has none. */
export function isBuilt(zone: ZoneId): boolean {
  return mapOf(zone) !== undefined;
}

const inHall = async (file: HallWalkFile, sector: string) =>
  (await import('./hall/places-of.ts')).hallMap(file, sector);

const loads = new Map<ZoneId, Promise<ZoneFiles>>();

/**
 * Brings a zone's scene and its walk map; once. Call it ahead of time near a door. Rejects when the network does
 * not bring them, and may then be called again.
 */
export function loadZone(zone: ZoneId): Promise<ZoneFiles> {
  const running = loads.get(zone);
  if (running) return running;
  const load = (async () => {
    const address = mapOf(zone);
    if (!address) throw new Error(`The zone ${zone} is not built.`);
    const [Scene, answer] = await Promise.all([sceneOf(zone), fetch(address)]);
    if (!answer.ok) throw new Error(`The walk map of ${zone} did not come: ${answer.status}.`);
    const file = (await answer.json()) as WalkFile;
    const map = zone === 'city' ? readWalk(file) : await inHall(file as HallWalkFile, zone.slice(5));
    return { Scene, map };
  })();
  loads.set(zone, load);
  load.catch(() => loads.delete(zone));
  return load;
}
