import { Group, Mesh, type ShaderMaterial, Sphere, type Texture, Vector3 } from 'three';
import { frameDrawn } from '../frame-drawn.ts';
import { inSlices } from '../in-slices.ts';
import { groundMaterial, moverMaterial, plantMaterial, stillMaterial } from './city-materials.ts';
import { inMetres } from './in-metres.ts';
import { asOne, joinMeshes } from './join-meshes.ts';
import { hourUniforms } from './light.ts';
import { MoverMatrices } from './mover-matrices.ts';
import { patternLayers } from './pattern-layers.ts';
import { Plants } from './plants.ts';
import type { BakedMesh } from './read-model.ts';
import type { Mover, SceneNotes } from './scene-notes.ts';

type Machine = { mesh: Mesh; movers: { mover: Mover; row: number }[]; home: Sphere | null };

/** What lies flat, under the light map: what is painted on it first, so that nothing is drawn under it. */
const FLOORS = ['marks', 'ground'];

/** What wide things come in which order after everything else. */
const DRAWN_LATER = ['town', 'marks', 'ground', 'land', 'hills'];

/** What goes everywhere and is never culled, with the little that moves on the quay: drawn as one. */
const ROAMING = new Set(['tram', 'sky', 'harbour']);

const chunkOf = ({ name }: BakedMesh) => name.slice('movers-'.length);

/** The drawn city: parts are added as they arrive; `move` is called once a frame. */
export class City {
  readonly group = new Group();
  readonly notes: SceneNotes;
  private readonly walls: ShaderMaterial;
  private readonly floor: ShaderMaterial;
  private readonly land: ShaderMaterial;
  private readonly leaves = plantMaterial();
  private readonly moving: MoverMatrices;
  private readonly machine: ShaderMaterial;
  private readonly machines: Machine[] = [];
  private plants: Plants | null = null;
  private joined: Mesh | null = null;

  constructor(notes: SceneNotes, light: Texture) {
    this.notes = notes;
    this.moving = new MoverMatrices(notes.movers.length);
    this.machine = moverMaterial(this.moving.texture);
    const patterns = patternLayers();
    this.walls = stillMaterial(patterns);
    hourUniforms.uLight.value = light;
    this.floor = groundMaterial(patterns, false);
    this.land = groundMaterial(patterns, true);
  }

  /** Adds the meshes of one baked file. */
  add(meshes: readonly BakedMesh[]): void {
    const growing = meshes.filter((m) => m.name.startsWith('plant-'));
    const machines = meshes.filter((m) => m.name.startsWith('movers-'));
    const roaming = machines.filter((m) => ROAMING.has(chunkOf(m)));
    for (const mesh of machines) if (!roaming.includes(mesh)) this.addMachines(mesh, [chunkOf(mesh)]);
    if (roaming.length > 0) this.addMachines(asOne(roaming.map(standing)), roaming.map(chunkOf));
    const still = meshes.filter((m) => !growing.includes(m) && !machines.includes(m));
    const floors = FLOORS.flatMap((name) => still.find((m) => m.name === name) ?? []);
    if (floors.length > 0) this.addStill(asOne(floors.map(standing)), this.floor);
    for (const mesh of still)
      if (!floors.includes(mesh)) this.addStill(mesh, mesh.name === 'land' ? this.land : this.walls);
    if (growing.length === 0) return;
    this.plants = new Plants(growing, this.notes.trees, this.leaves);
    this.group.add(this.plants.group);
  }

  private place({ name, geometry, toMetres }: BakedMesh, material: ShaderMaterial): Mesh {
    const mesh = new Mesh(geometry, material);
    mesh.name = name;
    mesh.matrix.copy(toMetres);
    mesh.matrixAutoUpdate = false;
    this.group.add(mesh);
    return mesh;
  }

  private addStill(baked: BakedMesh, material: ShaderMaterial): void {
    const mesh = this.place(baked, material);
    // Near and upper things first hide what is behind and under them.
    mesh.renderOrder = DRAWN_LATER.findIndex((name) => baked.name.startsWith(name)) + 1;
  }

  private addMachines(baked: BakedMesh, chunks: readonly string[]): void {
    const movers = this.notes.movers
      .map((mover, row) => ({ mover, row }))
      .filter(({ mover }) => chunks.includes(mover.chunk));
    const mesh = this.place(baked, this.machine);
    mesh.frustumCulled = false;
    const parts = movers.map(({ mover }) => mover);
    this.machines.push({
      mesh,
      movers,
      home: chunks.some((chunk) => ROAMING.has(chunk)) ? null : reach(baked, parts),
    });
  }

  /**
   * Draws in one call all machines that stand so far: they are few triangles, and a call each costs the processor more
   * than drawing those out of view does. Takes its time, a slice a frame.
   */
  async joinMachines(): Promise<void> {
    const parts = [...this.machines];
    const mesh = this.place(await joinMeshes(parts.map((part) => part.mesh)), this.machine);
    mesh.frustumCulled = false;
    const apart = parts.map((part) => part.mesh);
    for (const part of parts) part.mesh = mesh;
    this.joined = mesh;
    for (const one of apart) one.removeFromParent();
    await frameDrawn();
    await inSlices(
      apart.map(
        ({ geometry }) =>
          () =>
            geometry.dispose(),
      ),
    );
    await frameDrawn();
  }

  /** Machines at `time` seconds, what `seen` says is out of view left alone; plants as `eye` sees them along `ahead`. */
  move(time: number, eye: Vector3, ahead: Vector3, seen: (home: Sphere) => boolean): void {
    for (const { mesh, movers, home } of this.machines) {
      const moves = !home || seen(home);
      mesh.visible = moves || mesh === this.joined;
      if (moves) for (const { mover, row } of movers) this.moving.move(row, mover, time);
    }
    this.plants?.lookFrom(eye, ahead);
  }
}

/** A mesh by its metres. */
const standing = (mesh: BakedMesh): BakedMesh => ({ ...mesh, geometry: inMetres(mesh) });

/** A sphere that a chunk's machines never leave, metres. */
function reach({ geometry, toMetres }: BakedMesh, movers: readonly Mover[]): Sphere {
  geometry.computeBoundingSphere();
  const own = geometry.boundingSphere!.clone().applyMatrix4(toMetres);
  const rests = movers.map((m) => new Vector3(m.rest[12], m.rest[13], m.rest[14]));
  const heart = rests.reduce((sum, r) => sum.add(r), new Vector3()).divideScalar(rests.length);
  const spread = Math.max(...rests.map((r) => r.distanceTo(heart)));
  return new Sphere(heart, spread + (own.center.length() + own.radius) * 1.3);
}
