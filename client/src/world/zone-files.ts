import type { ZoneId } from '@ville-usine/shared/presence/peer';
import { BUILT_HALLS } from '@ville-usine/shared/world/built-halls';
import type { WalkMap } from '@ville-usine/shared/world/spot';
import { readWalk, type WalkFile } from '@ville-usine/shared/world/walk-file';
import type { ComponentType } from 'react';

type ZoneScene = ComponentType<{ onReady: () => void; sector: string }>;
export type ZoneFiles = { Scene: ZoneScene; map: WalkMap };

const CITY_MAP = import.meta.glob<string>('../../../assets/baked/city.walk.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

type SceneFile = { default: ComponentType<{ onReady: () => void; sector: never }> };
const SCENES = import.meta.glob<SceneFile>(['./city/City.scene.tsx', './hall/Hall.scene.tsx']);

async function sceneOf(zone: ZoneId): Promise<ZoneScene> {
  const load = SCENES[zone === 'city' ? './city/City.scene.tsx' : './hall/Hall.scene.tsx'];
  if (!load) throw new Error(`The zone ${zone} has no scene.`);
  return (await load()).default as ZoneScene;
}

/** True when this zone was built; a sector whose hall is to come has none. */
export function isBuilt(zone: ZoneId): boolean {
  return zone === 'city' || BUILT_HALLS.some((sector) => zone === `hall:${sector}`);
}

async function mapOf(zone: ZoneId): Promise<WalkMap> {
  if (zone !== 'city') return (await import('./hall/places-of.ts')).hallMap(zone.slice(5));
  const answer = await fetch(Object.values(CITY_MAP)[0]!);
  if (!answer.ok) throw new Error(`The walk map of the city did not come: ${answer.status}.`);
  return readWalk((await answer.json()) as WalkFile);
}

const loads = new Map<ZoneId, Promise<ZoneFiles>>();

/**
 * Brings a zone's scene and its walk map; once. Call it ahead of time near a door. Rejects when the network does
 * not bring them, and may then be called again.
 */
export function loadZone(zone: ZoneId): Promise<ZoneFiles> {
  const running = loads.get(zone);
  if (running) return running;
  const load = (async () => {
    if (!isBuilt(zone)) throw new Error(`The zone ${zone} is not built.`);
    const [Scene, map] = await Promise.all([sceneOf(zone), mapOf(zone)]);
    return { Scene, map };
  })();
  loads.set(zone, load);
  load.catch(() => loads.delete(zone));
  return load;
}
