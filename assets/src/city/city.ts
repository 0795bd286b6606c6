import { SECTOR_IDS } from '@ville-usine/shared/content/sector-ids';
import { packWalk } from '@ville-usine/shared/world/walk-file';
import { Color, Matrix4, SphereGeometry, Vector3 } from 'three';
import { DAY, HOUR_NAMES, HOURS } from '../finish/daylight.ts';
import { type HourVertices, type LitMesh, weld, writeGlb } from '../finish/glb-writer.ts';
import { hourFile } from '../finish/hour-file.ts';
import { lightMap } from '../finish/light-map.ts';
import { lightMesh } from '../finish/light-mesh.ts';
import type { Baked, Model } from '../finish/model.ts';
import { NightLights } from '../finish/night-lights.ts';
import { Occluders } from '../finish/occluders.ts';
import { simplifyMesh } from '../finish/simplify-mesh.ts';
import { MATERIAL } from '../kit/material.ts';
import { emptySite, type MeshData, type Site } from '../kit/mesh-builder.ts';
import { Modeller } from '../kit/modeller.ts';
import { FAR_KINDS, farTree, TREE_KINDS, TREE_SHADE, type TreeKind, tree } from '../kit/trees.ts';
import { boulevard } from './boulevard.ts';
import { ground } from './ground.ts';
import { harbour } from './harbour.ts';
import { hills } from './hills.ts';
import { limits } from './limits.ts';
import { pavilions } from './pavilions/pavilions.ts';
import { plaza } from './plaza.ts';
import { sceneNotes } from './scene-notes.ts';
import { town } from './town.ts';
import { Unseen } from './unseen.ts';
import { cityWalkMap } from './walk-map.ts';

/** Half the side of the square that the ground's light map covers, metres. */
const LIGHT_MAP_HALF = 150;
/** Texels along the side of the other hours' maps. */
const HOUR_MAP_SIZE = 768;
const FLOORS = new Set(['land', 'ground', 'marks']);
const FLAT = new Set(['land', 'ground', 'marks', 'hills']);
/** What one must see before one walks. */
const FIRST = new Set(['land', 'ground', 'marks', 'plaza', 'boulevard']);
/** The files of the city, `city-<part>.glb`: each pavilion travels alone, and comes when one is near. */
const PARTS = ['plaza', ...SECTOR_IDS.map((sector) => `pavilion-${sector}`), 'town'];

/** Builds the whole city, unlit. */
export function buildCity(): Site {
  const site = emptySite();
  ground(site);
  plaza(site);
  boulevard(site);
  pavilions(site);
  harbour(site);
  town(site);
  limits(site);
  hills(site);
  return site;
}

/** Everything that casts shade, movers at rest and trees as rough crowns, as one soup of triangles. */
function occludersOf(site: Site, rays: number): Occluders {
  const shade = emptySite();
  const b = new Modeller(shade, 'shade');
  for (const { kind, x, y, z, scale: s } of site.trees) {
    const crown = TREE_SHADE[kind as TreeKind];
    if (!crown) continue;
    const [height, wide, high] = crown;
    b.add(
      new SphereGeometry(1, 7, 5),
      '#000000',
      0,
      b.at(x, y + height * s, z).frame.scale(new Vector3(wide * s, high * s, wide * s)),
    );
  }
  b.box(0, -0.3, 0, 290, 0.2, 290, '#000000');
  const position: number[] = [];
  const index: number[] = [];
  const take = (mesh: MeshData) => {
    const first = position.length / 3;
    for (const v of mesh.position) position.push(v);
    // Panes are set into walls that are whole behind them: they must not darken what they cover.
    for (const i of mesh.index) if (mesh.material[i] !== MATERIAL.glass) index.push(i + first);
  };
  for (const [name, { still, moving }] of site.chunks) {
    if (FLAT.has(name)) continue;
    take(still);
    take(atRest(moving, site));
  }
  take(shade.chunks.get('shade')!.still);
  return new Occluders(Float32Array.from(position), Uint32Array.from(index), rays);
}

/** Movers are built about their own pivots: here they are where they rest. */
function atRest(mesh: MeshData, site: Site): MeshData {
  const rests = new Map(site.movers.map((m) => [m.id, new Matrix4().fromArray(m.rest)]));
  const p = new Vector3();
  const position = mesh.position.slice();
  for (let i = 0; i < mesh.mover.length; i++)
    p.fromArray(position, i * 3)
      .applyMatrix4(rests.get(mesh.mover[i]!)!)
      .toArray(position, i * 3);
  return { ...mesh, position };
}

/** One plant, lit where it is placed: its colours are albedo and its normals travel along. */
function plant(kind: TreeKind, name: string, build: typeof tree): LitMesh {
  const alone = emptySite();
  build(new Modeller(alone, kind), kind);
  const mesh = alone.chunks.get(kind)!.still;
  const colour = new Uint8Array((mesh.position.length / 3) * 4);
  for (let i = 0; i < mesh.material.length; i++) {
    const c = new Color().fromArray(mesh.colour, i * 3).convertLinearToSRGB();
    colour.set(
      [c.r, c.g, c.b].map((v) => Math.round(v * 255)),
      i * 4,
    );
  }
  return { name, position: mesh.position, index: mesh.index, normal: mesh.normal, colour };
}

/** Where lamps hang, flat x, y, z in metres: the client draws a glow round each. */
const lampNotes = ({ lamps }: NightLights) => ({
  lamps: lamps
    .filter(({ size, reach }) => size < 0.4 && reach < 14)
    .flatMap(({ place }) => place.toArray().map((v) => Math.round(v * 10) / 10)),
});

async function bake({ quick }: { quick: boolean }): Promise<Baked> {
  const site = buildCity();
  const occluders = occludersOf(site, quick ? 4 : 12);
  const lights = new NightLights(site);
  const lit = (name: string, mesh: MeshData, moving: boolean): LitMesh => ({
    name,
    position: mesh.position,
    index: mesh.index,
    ...lightMesh(mesh, site.movers, FLAT.has(name) ? null : occluders, DAY, lights),
    ...(!moving && { uv: mesh.uv }),
  });
  const parts = new Map<string, LitMesh[]>(PARTS.map((part) => [part, []]));
  const unseen = new Unseen([...site.chunks].flatMap(([name, { still }]) => (FLAT.has(name) ? [] : [still])));
  for (const [name, { still: whole, moving }] of site.chunks) {
    const still = FLAT.has(name) ? whole : unseen.without(whole);
    const part = FIRST.has(name) ? 'plaza' : parts.has(name) ? name : 'town';
    if (still.index.length) parts.get(part)!.push(lit(name, still, false));
    if (moving.index.length) parts.get(part)!.push(lit(`movers-${name}`, moving, true));
  }
  for (const meshes of parts.values())
    for (const [i, mesh] of meshes.entries())
      if (!FLAT.has(mesh.name)) meshes[i] = await simplifyMesh(weld(mesh));
  parts
    .get('plaza')!
    .push(
      ...TREE_KINDS.map((kind) => plant(kind, `plant-${kind}`, tree)),
      ...FAR_KINDS.map((kind) => plant(kind, `plant-${kind}-afar`, farTree)),
    );
  const notes = sceneNotes(site);
  const files = [];
  const vertices: HourVertices[] = [];
  for (const [part, meshes] of parts) {
    const written = await writeGlb(meshes, part === 'plaza' ? notes : {});
    files.push({ name: `city-${part}.glb`, bytes: written.bytes });
    // The floors are lit by their map.
    vertices.push(...written.vertices.filter((v) => !FLOORS.has(v.name)));
  }
  const within = (x: number, z: number) => Math.hypot(x, z) < 145 && z < 107;
  const floor = await lightMap(occluders, DAY.toSun, LIGHT_MAP_HALF, quick ? 512 : 1024, within);
  files.push({ name: 'city-ground.webp', bytes: floor });
  for (const name of HOUR_NAMES) {
    const dusk = name === 'dusk';
    const half = LIGHT_MAP_HALF;
    const size = quick ? 256 : HOUR_MAP_SIZE;
    const map = await lightMap(occluders, HOURS[name].toSun, half, size, within, dusk ? lights : null);
    files.push({ name: `city-${name}.webp`, bytes: map });
    files.push({ name: `city-${name}.bin`, bytes: hourFile(name, vertices, dusk ? lampNotes(lights) : {}) });
  }
  const walk = JSON.stringify(packWalk(cityWalkMap(site)));
  files.push({ name: 'city.walk.json', bytes: new TextEncoder().encode(walk) });
  const triangles = [...parts.values()].flat().reduce((sum, m) => sum + m.index.length / 3, 0);
  return { files, triangles };
}

/** What everyone loads; the light of another hour comes on top, for those who ask. */
const GOLDEN_FILES = [...PARTS.map((part) => `city-${part}.glb`), 'city-ground.webp', 'city.walk.json'];

/** The outdoors. Its budgets are those of the first frame and of the whole city. */
export const CITY: Model = {
  id: 'city',
  sources: [
    'assets/src/city',
    'assets/src/kit',
    'assets/src/finish',
    'shared/src/world/layout.ts',
    'shared/src/world/walk-file.ts',
    'shared/src/world/sun.ts',
    'shared/src/world/tram-stops.ts',
    'shared/src/world/discover/photo-spots.ts',
    'shared/src/world/discover/plaque-places.ts',
    'shared/src/world/discover/signposts.ts',
    'shared/src/world/discover/polar.ts',
  ],
  bake,
  budgets: [
    { name: 'the plaza', limit: 250_000, unit: 'bytes', files: ['city-plaza.glb'] },
    { name: 'the light on the ground', limit: 50_000, unit: 'bytes', files: ['city-ground.webp'] },
    // As gzip, which is what is counted here; as brotli, which is what travels, it is a tenth less.
    { name: 'the whole city', limit: 1_300_000, unit: 'bytes', files: GOLDEN_FILES },
    ...HOUR_NAMES.map((name) => ({
      name: `the light of ${name}`,
      limit: 115_000,
      unit: 'bytes' as const,
      files: [`city-${name}.bin`, `city-${name}.webp`],
    })),
    { name: 'the whole city', limit: 230_000, unit: 'triangles' },
  ],
};
