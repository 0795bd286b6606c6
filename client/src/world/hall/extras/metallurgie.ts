import {
  CatmullRomCurve3,
  CircleGeometry,
  DoubleSide,
  Group,
  Mesh,
  type Object3D,
  ShaderMaterial,
  TubeGeometry,
  Vector3,
} from 'three';
import type { HallUniforms } from '../hall-uniforms.ts';
import { pourCycle } from '../pour-cycle.ts';
import { BATH_FRAGMENT, JET_FRAGMENT, JET_VERTEX } from '../shaders/molten.ts';
import type { MakeExtra } from './extra.ts';

/** Where the ladle turns, metres; and its angle as it was baked, pouring. Same figures as the hall's builder. */
const PIVOT = new Vector3(0.75, 3.95, -1.6);
const POURING = -0.72;
const TUNDISH = 2.62;

/** The crane, its ladle and the jet: made once, moved by `run`. */
class PouringLadle {
  readonly group = new Group();
  private readonly tilting = new Group();
  private readonly carried = new Group();
  private readonly jet: Mesh;

  constructor(
    bridge: Object3D,
    ladle: Object3D,
    private readonly uniforms: HallUniforms,
  ) {
    this.jet = new Mesh(jetGeometry(), this.material(JET_FRAGMENT));
    const bath = new Mesh(new CircleGeometry(0.99, 24), this.material(BATH_FRAGMENT));
    bath.rotation.set(-Math.PI / 2, 0, 0);
    bath.position.set(0, 0.92, 0);
    const upright = new Group();
    upright.rotation.z = POURING;
    upright.add(bath);
    // The ladle was baked where it stands: bring its pivot to the origin, then turn about it.
    ladle.position.sub(PIVOT);
    this.tilting.add(ladle, upright);
    this.tilting.position.copy(PIVOT);
    this.carried.add(bridge, this.tilting);
    this.group.add(this.carried, this.jet);
  }

  private material(fragmentShader: string): ShaderMaterial {
    return new ShaderMaterial({
      vertexShader: JET_VERTEX,
      fragmentShader,
      uniforms: this.uniforms,
      side: DoubleSide,
    });
  }

  /** Puts everything where it is `elapsed` seconds into the work. */
  run(elapsed: number): void {
    const { travel, tilt, pour } = pourCycle(elapsed);
    this.carried.position.z = travel;
    this.tilting.rotation.z = tilt;
    this.uniforms.uPour.value = pour;
    this.jet.visible = pour > 0 && pour < 2;
  }
}

/** The fall from the ladle's lip into the tundish, thicker and flatter at the lip. */
function jetGeometry(): TubeGeometry {
  const lip = new Vector3(
    PIVOT.x + Math.cos(POURING) * 1.22 - Math.sin(POURING) * 1.1,
    PIVOT.y + Math.sin(POURING) * 1.22 + Math.cos(POURING) * 1.1,
    PIVOT.z,
  );
  const points: Vector3[] = [];
  for (let i = 0; i <= 10; i++) {
    const t = (i / 10) * 0.62;
    const p = new Vector3(lip.x - 0.22 + 0.95 * t, lip.y + 0.05 - 5.1 * t * t, lip.z);
    if (p.y < TUNDISH) break;
    points.push(p);
  }
  const last = points.at(-1)!;
  points.push(new Vector3(last.x + 0.03, TUNDISH - 0.05, lip.z));
  const curve = new CatmullRomCurve3(points);
  const tube = new TubeGeometry(curve, 22, 0.105, 9);
  const { position, uv } = tube.attributes as Record<'position' | 'uv', (typeof tube.attributes)[string]>;
  const centre = new Vector3();
  for (let i = 0; i < position.count; i++) {
    const u = uv.getX(i);
    curve.getPointAt(u, centre);
    const thick = 1.35 - 0.55 * Math.min(1, u * 1.6);
    const wide = thick * (1.9 - 1.1 * Math.min(1, u * 1.5));
    position.setXYZ(
      i,
      centre.x + (position.getX(i) - centre.x) * thick,
      centre.y + (position.getY(i) - centre.y) * thick,
      centre.z + (position.getZ(i) - centre.z) * wide,
    );
  }
  return tube;
}

const pouringLadle: MakeExtra = (parts, uniforms) => {
  const part = (name: string) => parts.get(name) ?? new Group();
  const ladle = new PouringLadle(part('bridge'), part('ladle'), uniforms);
  return { group: ladle.group, run: (elapsed) => ladle.run(elapsed) };
};
export default pouringLadle;
