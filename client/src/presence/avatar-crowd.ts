import {
  BufferAttribute,
  Color,
  DoubleSide,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  ShaderMaterial,
} from 'three';
import { avatarGeometry } from './avatar-geometry.ts';
import { avatarUniforms } from './avatar-light.ts';
import type { Look } from './avatar-look.ts';
import { AVATAR_FRAGMENT, AVATAR_VERTEX, SHADOW_FRAGMENT, SHADOW_VERTEX } from './avatar-shader.ts';

/** More people than this are not drawn at once. */
const CROWD = 96;

const LOOKS = { iSkin: 4, iVest: 4, iTrousers: 3, iHair: 3, iHelmet: 3, iShirt: 3 } as const;

/** Everyone in the zone in two draw calls: bodies, and what lies on the ground under them. */
export class AvatarCrowd {
  readonly bodies: Mesh<InstancedBufferGeometry, ShaderMaterial>;
  readonly shadows: Mesh<InstancedBufferGeometry, ShaderMaterial>;
  private readonly places = instanced(CROWD, 4);
  private readonly motions = instanced(CROWD, 4);
  private readonly marks = instanced(CROWD * 2, 4);
  private readonly looks = new Map<string, InstancedBufferAttribute>();
  private count = 0;
  private markCount = 0;

  constructor() {
    const body = avatarGeometry();
    body.setAttribute('iPlace', this.places);
    body.setAttribute('iMotion', this.motions);
    for (const [name, size] of Object.entries(LOOKS)) {
      const attribute = instanced(CROWD, size);
      this.looks.set(name, attribute);
      body.setAttribute(name, attribute);
    }
    this.bodies = new Mesh(
      body,
      new ShaderMaterial({
        vertexShader: AVATAR_VERTEX,
        fragmentShader: AVATAR_FRAGMENT,
        uniforms: avatarUniforms,
        side: DoubleSide,
      }),
    );
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
    for (const mesh of [this.bodies, this.shadows]) mesh.frustumCulled = false;
  }

  /** Begins a frame with nobody. */
  begin(): void {
    this.count = 0;
    this.markCount = 0;
  }

  /** Dresses the avatar of this number; needed when someone comes, goes or changes clothes. */
  dress(index: number, look: Look): void {
    const write = (name: keyof typeof LOOKS, hex: string, fourth = 0) => {
      const { r, g, b } = SCRATCH.setStyle(hex, '');
      const attribute = this.looks.get(name)!;
      if (attribute.itemSize === 4) attribute.setXYZW(index, r, g, b, fourth);
      else attribute.setXYZ(index, r, g, b);
      attribute.needsUpdate = true;
    };
    write('iSkin', look.skin, look.wears);
    write('iVest', look.vest, look.girth);
    write('iTrousers', look.trousers);
    write('iHair', look.hair);
    write('iHelmet', look.helmet);
    write('iShirt', look.shirt);
  }

  /** Adds one body: metres, a heading in radians, its walk's phase and stride, a seed and its height. */
  place(
    at: { x: number; y: number; z: number; heading: number },
    walk: { phase: number; stride: number; seed: number },
    height: number,
    ringed: boolean,
  ): void {
    if (this.count === CROWD) return;
    // The body is modelled looking along +z; heading 0 looks along −z.
    this.places.setXYZW(this.count, at.x, at.y, at.z, at.heading + Math.PI);
    this.motions.setXYZW(this.count, walk.phase, walk.stride, walk.seed, height);
    this.count++;
    this.marks.setXYZW(this.markCount++, at.x, at.y + 0.035, at.z, 0);
    if (ringed) this.marks.setXYZW(this.markCount++, at.x, at.y + 0.05, at.z, 1);
  }

  /** Hands the frame to the graphics card. */
  end(): void {
    this.bodies.geometry.instanceCount = this.count;
    this.shadows.geometry.instanceCount = this.markCount;
    this.bodies.visible = this.count > 0;
    this.shadows.visible = this.count > 0;
    for (const attribute of [this.places, this.motions, this.marks]) attribute.needsUpdate = true;
  }
}

const SCRATCH = new Color();

function instanced(count: number, size: number): InstancedBufferAttribute {
  const attribute = new InstancedBufferAttribute(new Float32Array(count * size), size);
  attribute.setUsage(DynamicDrawUsage);
  return attribute;
}
