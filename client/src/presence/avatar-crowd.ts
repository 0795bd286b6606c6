import { BufferAttribute, DoubleSide, InstancedBufferGeometry, Mesh, ShaderMaterial } from 'three';
import { AvatarBodies, CROWD, instanced } from './avatar-bodies.ts';
import { DISTANT_FRAGMENT, DISTANT_VERTEX, distantGeometry } from './avatar-distant.ts';
import { avatarGeometry } from './avatar-geometry.ts';
import { avatarUniforms } from './avatar-light.ts';
import type { Look } from './avatar-look.ts';
import { AVATAR_FRAGMENT, AVATAR_VERTEX, SHADOW_FRAGMENT, SHADOW_VERTEX } from './avatar-shader.ts';

/** Beyond this from the eye a person is drawn plainly, metres: a face is four pixels there. */
const PLAIN_FROM = 15;

/** Everyone in the zone in three draw calls: the near, the distant, and what lies on the ground under them. */
export class AvatarCrowd {
  readonly shadows: Mesh<InstancedBufferGeometry, ShaderMaterial>;
  private readonly near = new AvatarBodies(
    avatarGeometry(),
    new ShaderMaterial({
      vertexShader: AVATAR_VERTEX,
      fragmentShader: AVATAR_FRAGMENT,
      uniforms: avatarUniforms,
      side: DoubleSide,
    }),
  );
  private readonly distant = new AvatarBodies(
    distantGeometry(),
    new ShaderMaterial({
      vertexShader: DISTANT_VERTEX,
      fragmentShader: DISTANT_FRAGMENT,
      uniforms: avatarUniforms,
    }),
  );
  private readonly marks = instanced(CROWD * 2, 4);
  private readonly looks: Look[] = [];
  private count = 0;
  private markCount = 0;
  private eye = { x: 0, z: 0 };

  constructor() {
    const ground = new InstancedBufferGeometry();
    ground.setAttribute(
      'position',
      new BufferAttribute(new Float32Array([-1, 0, -1, 1, 0, -1, 1, 0, 1, -1, 0, 1]), 3),
    );
    ground.setIndex([0, 2, 1, 0, 3, 2]);
    ground.setAttribute('iShadow', this.marks);
    this.shadows = new Mesh(
      ground,
      new ShaderMaterial({
        vertexShader: SHADOW_VERTEX,
        fragmentShader: SHADOW_FRAGMENT,
        uniforms: avatarUniforms,
        transparent: true,
        depthWrite: false,
        polygonOffset: true,
        polygonOffsetFactor: -4,
        polygonOffsetUnits: -4,
      }),
    );
    this.shadows.renderOrder = 2;
    this.shadows.frustumCulled = false;
  }

  /** What is to be drawn. */
  get meshes(): Mesh[] {
    return [this.shadows, this.near.mesh, this.distant.mesh];
  }

  /** Begins a frame with nobody, seen from the eye's place in metres. */
  begin(eye: { x: number; z: number }): void {
    this.count = 0;
    this.markCount = 0;
    this.eye = { x: eye.x, z: eye.z };
    this.near.begin();
    this.distant.begin();
  }

  /** Dresses the avatar of this number; needed when someone comes, goes or changes clothes. */
  dress(index: number, look: Look): void {
    this.looks[index] = look;
  }

  /** Adds the next body: metres, a heading in radians, its walk's phase and stride, a seed and its height. */
  place(
    at: { x: number; y: number; z: number; heading: number },
    walk: { phase: number; stride: number; seed: number },
    height: number,
    ringed: boolean,
  ): void {
    const look = this.looks[this.count];
    if (this.count === CROWD || !look) return;
    this.count++;
    const { x, y, z } = at;
    const plain = Math.hypot(x - this.eye.x, z - this.eye.z) > PLAIN_FROM;
    // The body is modelled looking along +z; heading 0 looks along −z.
    (plain ? this.distant : this.near).add(look, { x, y, z, turn: at.heading + Math.PI, ...walk, height });
    this.marks.setXYZW(this.markCount++, x, y + 0.035, z, 0);
    if (ringed) this.marks.setXYZW(this.markCount++, x, y + 0.05, z, 1);
  }

  /** Hands the frame to the graphics card. */
  end(): void {
    this.near.end();
    this.distant.end();
    this.shadows.geometry.instanceCount = this.markCount;
    this.shadows.visible = this.count > 0;
    this.marks.needsUpdate = true;
  }
}
