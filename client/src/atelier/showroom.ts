import { Box3, LinearSRGBColorSpace, PerspectiveCamera, Scene, Texture, Vector3, WebGLRenderer } from 'three';
import plazaModel from '../../../assets/baked/city-plaza.glb?url';
import { bringCity } from '../world/city/bring-city.ts';
import { City } from '../world/city/build-city.ts';
import { DISTRICTS } from '../world/city/districts/district-files.ts';
import { cityUniforms } from '../world/city/light.ts';
import { type BakedMesh, readModel } from '../world/city/read-model.ts';
import type { SceneNotes } from '../world/city/scene-notes.ts';
import { useSettings } from '../world/settings-store.ts';

/** One thing of the city by itself: what stands of it and what moves, with its counts. `whole` is the city itself. */
export type Piece = {
  name: string;
  meshes: BakedMesh[];
  triangles: number;
  vertices: number;
  bytes: number;
  whole?: true;
};

/** What drawing one piece took. */
export type Drawn = { calls: number; triangles: number };

/** How fast a piece turns, radians per second. */
const TURNS = 0.25;
/** Where the city from above is seen from, as shares of its reach, and how far that is, metres; how fast it turns. */
const ABOVE = { height: 0.4, heart: new Vector3(0, 15, 4), reach: 172, turns: 0.05 };

/** What is on the turning table; `live` moves what is not a machine. */
type Shown = {
  city: City;
  scene: Scene;
  heart: Vector3;
  reach: number;
  height: number;
  turns: number;
  live?: (time: number, eye: Vector3) => void;
};

const bytesOf = ({ geometry }: BakedMesh) =>
  Object.values(geometry.attributes).reduce(
    (sum, a) => sum + a.count * a.itemSize * (a.array.BYTES_PER_ELEMENT ?? 4),
    geometry.index?.array.byteLength ?? 0,
  );

function pieceOf(name: string, meshes: BakedMesh[]): Piece {
  const sum = (count: (mesh: BakedMesh) => number) => meshes.reduce((all, mesh) => all + count(mesh), 0);
  return {
    name,
    meshes,
    triangles: sum(({ geometry }) => geometry.index!.count / 3),
    vertices: sum(({ geometry }) => geometry.attributes.position!.count),
    bytes: sum(bytesOf),
  };
}

/** All pieces of the baked city, those of the pavilions first, and the notes they are built with. */
export async function bringPieces(): Promise<{ pieces: Piece[]; notes: SceneNotes }> {
  const [plaza, ...districts] = await Promise.all([
    readModel<SceneNotes>(plazaModel),
    ...DISTRICTS.map(({ file }) => readModel(file)),
  ]);
  const pavilions = districts.slice(0, -1);
  const byName = new Map<string, BakedMesh[]>();
  for (const { meshes } of [...pavilions, plaza, ...districts.slice(-1)])
    for (const mesh of meshes) {
      const name = mesh.name.replace('movers-', '');
      byName.set(name, [...(byName.get(name) ?? []), mesh]);
    }
  const pieces = [...byName].map(([name, meshes]) => pieceOf(name, meshes));
  pieces.push({
    ...pieceOf(
      'city',
      pieces.flatMap(({ meshes }) => meshes),
    ),
    whole: true,
  });
  return { pieces, notes: plaza.notes };
}

/** The box that all corners of a piece lie in, metres; machines lie about their own pivots and are left out. */
function boxOf({ meshes }: Piece): Box3 {
  const box = new Box3();
  const still = meshes.filter(({ name }) => !name.startsWith('movers-'));
  for (const { geometry, toMetres, name } of still.length ? still : meshes) {
    geometry.computeBoundingBox();
    const own = geometry.boundingBox!.clone();
    box.union(name.startsWith('plant-') ? own : own.applyMatrix4(toMetres));
  }
  return box;
}

/** A turning table for one piece at a time, drawn into `canvas`. */
export class Showroom {
  private readonly renderer: WebGLRenderer;
  private readonly camera = new PerspectiveCamera(40, 1, 0.1, 1200);
  private shown: Shown | null = null;
  private wanted: Piece | null = null;
  private time = 6;
  private turn = 0.12;

  constructor(canvas: HTMLCanvasElement) {
    this.renderer = new WebGLRenderer({ canvas, antialias: true });
    this.renderer.outputColorSpace = LinearSRGBColorSpace;
    this.renderer.setClearColor('#a9cfe0');
  }

  show(piece: Piece, notes: SceneNotes): void {
    this.wanted = piece;
    if (piece.whole) void this.showWhole(piece);
    else this.showAlone(piece, notes);
  }

  /** The city as visitors walk in it, seen from above; it comes as it comes to them. */
  private async showWhole(piece: Piece): Promise<void> {
    const outdoors = await bringCity();
    if (this.wanted !== piece) return;
    this.shown = {
      ...ABOVE,
      city: outdoors.city,
      scene: new Scene().add(outdoors.group),
      live: (time, eye) => outdoors.stroll(time, eye),
    };
  }

  private showAlone(piece: Piece, notes: SceneNotes): void {
    const kind = piece.name.startsWith('plant-') ? piece.name.slice('plant-'.length) : null;
    // A plant is placed once, at the origin.
    const city = new City({ ...notes, trees: kind ? { [kind]: [0, 0, 0, 1] } : {} }, new Texture());
    city.add(
      kind ? piece.meshes.map((mesh) => ({ ...mesh, geometry: mesh.geometry.clone() })) : piece.meshes,
    );
    const box = boxOf(piece);
    const size = box.getSize(new Vector3());
    this.shown = {
      city,
      scene: new Scene().add(city.group),
      heart: box.getCenter(new Vector3()),
      reach: Math.max(3, size.length() * (kind ? 1.4 : 0.95)),
      height: 0.32,
      turns: TURNS,
    };
  }

  /** Draws a frame `dt` seconds after the last; null while nothing is shown. */
  draw(dt: number): Drawn | null {
    if (!this.shown) return null;
    const { city, scene, heart, reach, height, turns, live } = this.shown;
    const { clientWidth, clientHeight } = this.renderer.domElement;
    if (!useSettings.getState().calm) {
      this.time += dt;
      this.turn += dt * turns;
    }
    this.renderer.setSize(clientWidth, clientHeight, false);
    this.camera.aspect = clientWidth / Math.max(1, clientHeight);
    this.camera.updateProjectionMatrix();
    this.camera.position
      .set(Math.sin(this.turn), height, Math.cos(this.turn))
      .multiplyScalar(reach)
      .add(heart);
    this.camera.lookAt(heart);
    cityUniforms.uTime.value = this.time;
    city.move(this.time, this.camera.position, this.camera.getWorldDirection(new Vector3()), () => true);
    live?.(this.time, this.camera.position);
    this.renderer.render(scene, this.camera);
    const { calls, triangles } = this.renderer.info.render;
    return { calls, triangles };
  }

  /** Looks at the piece from further round, radians. */
  turnBy(angle: number): void {
    this.turn += angle;
  }

  end(): void {
    this.renderer.dispose();
  }
}
