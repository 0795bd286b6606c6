import { Group, Mesh, type Object3D, ShaderMaterial } from 'three';
import { machineClocks } from '../machine-clocks.ts';
import type { Tier } from '../quality-store.ts';
import { DeskHosts } from './desk-hosts.ts';
import { hallEffects } from './effects.ts';
import type { HallFiles } from './hall-files.ts';
import { isGolden } from './hall-hours.ts';
import { type HallUniforms, hallUniforms } from './hall-uniforms.ts';
import { Machines } from './machines.ts';
import { noiseTexture } from './noise-texture.ts';
import { SpotMark } from './SpotMark.ts';
import { MOLTEN_FRAGMENT, MOLTEN_VERTEX } from './shaders/molten.ts';
import { SURFACE_BASE, SURFACE_BASE_VERTEX, SURFACE_STANDARD, SURFACE_VERTEX } from './shaders/surface.ts';
import { ACCENTS } from './signs/draw-signs.ts';
import { LiveScreen } from './signs/LiveScreen.ts';
import { RisingReactions, riseBeside } from './signs/RisingReactions.ts';
import { SignBoards } from './signs/SignBoards.ts';
import { placeWorkers } from './workers.ts';

/** The metallurgy hall as it is drawn: made once from its files, then only moved. */
export class MetallurgyHall {
  readonly group = new Group();
  readonly boards: SignBoards;
  readonly screen: LiveScreen;
  readonly hosts = new DeskHosts();
  readonly rising: RisingReactions;
  readonly mark = new SpotMark();
  private readonly uniforms: HallUniforms;
  private readonly machines: Machines;
  private readonly workers = placeWorkers();
  private readonly painted: Mesh[] = [];
  /** What everything painted is drawn with: at the hour its light was traced for, and at any other. */
  private paint: Record<'golden' | 'any', ShaderMaterial> | null = null;
  private effects: Group | null = null;

  constructor({ model, light, signs }: HallFiles, tier: Tier) {
    this.uniforms = hallUniforms(light);
    const parts = new Map<string, Mesh>();
    for (const part of [...model.children]) parts.set(part.name, firstMesh(part));
    const part = (name: string) => parts.get(name) ?? new Mesh();
    for (const name of ['hall', 'bridge', 'ladle']) this.painted.push(part(name));
    part('molten').material = new ShaderMaterial({
      vertexShader: MOLTEN_VERTEX,
      fragmentShader: MOLTEN_FRAGMENT,
      uniforms: this.uniforms,
    });
    this.boards = new SignBoards(signs, Object.keys(ACCENTS));
    this.screen = new LiveScreen(signs);
    const bridge = new Group().add(part('bridge'), this.boards.riding);
    this.machines = new Machines(bridge, part('ladle'), this.uniforms);
    this.group.add(part('hall'), part('molten'), this.boards.standing, this.screen.mesh, this.machines.group);
    this.rising = new RisingReactions(riseBeside(signs));
    this.group.add(this.rising.mesh, this.mark.mesh);
    this.group.add(...this.workers.crowd.meshes);
    // One mesh is the whole hall: there is nothing to cull.
    this.group.traverse((object) => {
      object.frustumCulled = false;
    });
    this.draw(tier);
    this.machines.run(0);
  }

  /** Puts the tier's materials and effects on. */
  draw(tier: Tier): void {
    const rich = tier !== 'base';
    if (rich) this.uniforms.uNoise.value ??= noiseTexture();
    const surface = {
      vertexShader: rich ? SURFACE_VERTEX : SURFACE_BASE_VERTEX,
      fragmentShader: rich ? SURFACE_STANDARD : SURFACE_BASE,
      uniforms: this.uniforms,
    };
    this.paint?.any.dispose();
    this.paint?.golden.dispose();
    const any = new ShaderMaterial(surface);
    this.paint = { any, golden: rich ? any : new ShaderMaterial({ ...surface, defines: { GOLDEN: '' } }) };
    this.followLight();
    if (this.effects) {
      this.group.remove(this.effects);
      dispose(this.effects);
    }
    this.effects = hallEffects(this.uniforms, rich);
    this.group.add(this.effects);
  }

  /** Puts on what draws the hour it is; called whenever that may have turned. */
  private followLight(): void {
    const material = this.paint?.[isGolden() ? 'golden' : 'any'];
    if (material) for (const mesh of this.painted) mesh.material = material;
  }

  /** Draws the hour's light, and the people as they are seen from here, metres, `dt` seconds after the last time. */
  look(eye: { x: number; z: number }, dt: number, calm: boolean): void {
    const now = performance.now();
    this.followLight();
    this.hosts.step(dt, now, eye, calm);
    this.rising.step(dt, calm);
    this.mark.step(dt, calm);
    this.workers.stand(eye, this.uniforms.uTime.value, (crowd, from) =>
      this.hosts.draw(crowd, from, now, calm),
    );
  }

  /** Moves machines, metal and sparks on by `dt` seconds. */
  run(dt: number): void {
    const { uTime } = this.uniforms;
    uTime.value += dt;
    machineClocks.hall = uTime.value;
    this.machines.run(uTime.value);
  }

  dispose(): void {
    dispose(this.group);
    this.paint?.any.dispose();
    this.paint?.golden.dispose();
    this.boards.texture.dispose();
    this.screen.dispose();
    this.rising.dispose();
    this.uniforms.uLight.value.dispose();
    this.uniforms.uNoise.value?.dispose();
  }
}

function firstMesh(object: Object3D): Mesh {
  let found: Mesh | null = object instanceof Mesh ? object : null;
  object.traverse((inner) => {
    if (!found && inner instanceof Mesh) found = inner;
  });
  return found ?? new Mesh();
}

function dispose(object: Object3D): void {
  object.traverse((inner) => {
    const { geometry, material } = inner as Partial<Mesh>;
    geometry?.dispose();
    for (const one of [material].flat()) one?.dispose();
  });
}
