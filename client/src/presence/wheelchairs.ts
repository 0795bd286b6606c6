import { Color, DoubleSide, type InstancedBufferGeometry, Mesh, ShaderMaterial } from 'three';
import { instanced } from './avatar-bodies.ts';
import { AT, type Joints } from './avatar-joints.ts';
import { avatarUniforms } from './avatar-light.ts';
import { WHEELCHAIR_FRAGMENT, WHEELCHAIR_VERTEX } from './shaders/wheelchair.ts';
import { shapeOf } from './shape-of.ts';
import { WHEEL, WHEELCHAIR } from './wheelchair-geometry.ts';

/** More wheelchairs than this are not drawn at once. */
const MOST = 24;

/** The wheelchairs of those who have one: one draw call, and none where nobody has. */
export class Wheelchairs {
  readonly mesh: Mesh<InstancedBufferGeometry, ShaderMaterial>;
  private readonly places = instanced(MOST, 4);
  private readonly tints = instanced(MOST, 4);
  private readonly lights = instanced(MOST, 4);
  private count = 0;

  constructor() {
    const geometry = shapeOf(WHEELCHAIR);
    geometry.setAttribute('iPlace', this.places);
    geometry.setAttribute('iTint', this.tints);
    geometry.setAttribute('iLight', this.lights);
    this.mesh = new Mesh(
      geometry,
      new ShaderMaterial({
        vertexShader: WHEELCHAIR_VERTEX,
        fragmentShader: WHEELCHAIR_FRAGMENT,
        uniforms: avatarUniforms,
        side: DoubleSide,
      }),
    );
    this.mesh.frustumCulled = false;
    this.mesh.visible = false;
  }

  begin(): void {
    this.count = 0;
  }

  /** Puts one under the body of `row`, metres and radians; `way` is how far it has rolled. */
  add(row: Joints, colour: string, way: number): void {
    if (this.count === MOST) return;
    const index = this.count++;
    const { r, g, b } = SCRATCH.setStyle(colour, '');
    this.places.setXYZW(index, row[0]!, row[1]!, row[2]!, row[3]!);
    this.tints.setXYZW(index, r, g, b, way / WHEEL.radius);
    const at = AT.light;
    this.lights.setXYZW(index, row[at]!, row[at + 1]!, row[at + 2]!, row[at + 3]!);
  }

  end(): void {
    this.mesh.geometry.instanceCount = this.count;
    this.mesh.visible = this.count > 0;
    if (this.count === 0) return;
    for (const one of [this.places, this.tints, this.lights]) one.needsUpdate = true;
  }
}

const SCRATCH = new Color();
