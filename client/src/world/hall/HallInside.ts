import type { Company } from '@ville-usine/shared/content/company';
import { Group, Mesh, type Object3D, ShaderMaterial } from 'three';
import { machineClocks } from '../machine-clocks.ts';
import type { Tier } from '../quality-store.ts';
import { paintBooth } from './booth-paint.ts';
import { DeskHosts } from './desk-hosts.ts';
import { hallEffects } from './effects.ts';
import type { Extra, MakeExtra } from './extras/extra.ts';
import type { HallFiles } from './hall-files.ts';
import { isGolden } from './hall-hours.ts';
import { type HallUniforms, hallUniforms } from './hall-uniforms.ts';
import { MovingParts } from './move-parts.ts';
import { noiseTexture } from './noise-texture.ts';
import type { Room } from './room.ts';
import { SpotMark } from './SpotMark.ts';
import { MOLTEN_FRAGMENT, MOLTEN_VERTEX } from './shaders/molten.ts';
import { SURFACE_BASE, SURFACE_BASE_VERTEX, SURFACE_STANDARD, SURFACE_VERTEX } from './shaders/surface.ts';
import { LiveScreen } from './signs/LiveScreen.ts';
import { RisingReactions, riseBeside } from './signs/RisingReactions.ts';
import { SignBoards } from './signs/SignBoards.ts';
import { StandScreens } from './signs/StandScreens.ts';
import { placeWorkers } from './workers.ts';

/** What belongs to a stand: the booth, and what lies on its plinth. */
const OF_STAND = /^(?:booth|object)-(\d+)$/;

/** A hall as it is drawn: made once from its files, then only moved. */
export class HallInside {
  readonly group = new Group();
  readonly boards: SignBoards;
  readonly screen: LiveScreen;
  readonly standScreens: StandScreens;
  readonly hosts = new DeskHosts();
  readonly rising: RisingReactions;
  readonly mark = new SpotMark();
  private readonly room: Room;
  private readonly uniforms: HallUniforms;
  private readonly moving: MovingParts;
  private readonly extra: Extra | null;
  private readonly workers: ReturnType<typeof placeWorkers>;
  private readonly painted: Mesh[] = [];
  private readonly stands: { n: number; part: Object3D; mesh: Mesh }[] = [];
  /** What everything painted is drawn with: at the hour its light was traced for, and at any other. */
  private paint: Record<'golden' | 'any', ShaderMaterial> | null = null;
  private effects: Group | null = null;

  constructor({ model, light, room }: HallFiles, tier: Tier, makeExtra: MakeExtra | null) {
    this.room = room;
    this.uniforms = hallUniforms(light, room);
    this.workers = placeWorkers(room.posts);
    this.boards = new SignBoards(room.signs);
    this.screen = new LiveScreen(room.signs);
    this.standScreens = new StandScreens(room.signs);
    const parts = new Map<string, Group>();
    for (const child of [...model.children]) {
      const mesh = firstMesh(child);
      // Each in metres of its own: what rides on another part is its child.
      const part = new Group().add(mesh);
      parts.set(child.name, part);
      const n = OF_STAND.exec(child.name)?.[1];
      if (n) this.stands.push({ n: Number(n), part, mesh });
      if (child.name === 'molten') mesh.material = this.molten();
      else this.painted.push(mesh);
    }
    for (const [name, signs] of this.boards.riding) parts.get(name)?.add(signs);
    this.group.add(...parts.values(), this.boards.standing, this.screen.mesh, this.standScreens.mesh);
    this.extra = makeExtra?.(parts, this.uniforms) ?? null;
    if (this.extra) this.group.add(this.extra.group);
    this.moving = new MovingParts(parts, room.moving);
    this.rising = new RisingReactions(riseBeside(room.signs));
    this.group.add(this.rising.mesh, this.mark.mesh);
    this.group.add(...this.workers.crowd.meshes);
    // One mesh is the whole hall: there is nothing to cull.
    this.group.traverse((object) => {
      object.frustumCulled = false;
    });
    this.fill([]);
    this.draw(tier);
    this.advance(0);
  }

  private molten(): ShaderMaterial {
    const { uniforms } = this;
    return new ShaderMaterial({ vertexShader: MOLTEN_VERTEX, fragmentShader: MOLTEN_FRAGMENT, uniforms });
  }

  /** Fills the stands with these companies, each in its colour; those left over are not there. */
  fill(companies: readonly Pick<Company, 'colour'>[]): void {
    for (const { n, part, mesh } of this.stands) {
      const company = companies[n - 1];
      part.visible = company !== undefined;
      if (company) paintBooth(mesh, company.colour);
    }
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
    this.effects = hallEffects(this.room.air, this.uniforms, rich);
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
    this.standScreens.step(dt, eye, calm);
    this.workers.stand(eye, this.uniforms.uTime.value, (crowd, from) =>
      this.hosts.draw(crowd, from, now, calm),
    );
  }

  /** Moves machines, metal and sparks on by `dt` seconds. */
  run(dt: number): void {
    const { uTime } = this.uniforms;
    uTime.value += dt;
    machineClocks.hall = uTime.value;
    this.advance(uTime.value);
  }

  private advance(elapsed: number): void {
    this.moving.run(elapsed);
    this.extra?.run(elapsed);
  }

  dispose(): void {
    dispose(this.group);
    this.paint?.any.dispose();
    this.paint?.golden.dispose();
    this.boards.texture.dispose();
    this.screen.dispose();
    this.standScreens.dispose();
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
