import {
  Color,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  type InstancedBufferGeometry,
  Mesh,
  type ShaderMaterial,
} from 'three';
import type { Look } from './avatar-look.ts';

/** More people than this are not drawn at once. */
export const CROWD = 96;

const LOOKS = { iSkin: 4, iVest: 4, iTrousers: 3, iHair: 3, iHelmet: 3, iShirt: 3 } as const;

/** Where one stands (metres, radians from the model's +z), and how one's limbs go. */
export type Stance = {
  x: number;
  y: number;
  z: number;
  turn: number;
  phase: number;
  stride: number;
  seed: number;
  height: number;
};

/** Bodies of one make in one draw call. Clothes are written only where someone else stands in a place of the list. */
export class AvatarBodies {
  readonly mesh: Mesh<InstancedBufferGeometry, ShaderMaterial>;
  private readonly places = instanced(CROWD, 4);
  private readonly motions = instanced(CROWD, 4);
  private readonly looks = new Map<string, InstancedBufferAttribute>();
  private readonly worn: (Look | undefined)[] = [];
  private count = 0;

  constructor(geometry: InstancedBufferGeometry, material: ShaderMaterial) {
    geometry.setAttribute('iPlace', this.places);
    geometry.setAttribute('iMotion', this.motions);
    for (const [name, size] of Object.entries(LOOKS)) {
      const attribute = instanced(CROWD, size);
      this.looks.set(name, attribute);
      geometry.setAttribute(name, attribute);
    }
    this.mesh = new Mesh(geometry, material);
    this.mesh.frustumCulled = false;
  }

  begin(): void {
    this.count = 0;
  }

  add(look: Look, { x, y, z, turn, phase, stride, seed, height }: Stance): void {
    const index = this.count++;
    this.places.setXYZW(index, x, y, z, turn);
    this.motions.setXYZW(index, phase, stride, seed, height);
    if (this.worn[index] !== look) this.dress(index, look);
  }

  end(): void {
    this.mesh.geometry.instanceCount = this.count;
    this.mesh.visible = this.count > 0;
    if (this.count === 0) return;
    this.places.needsUpdate = true;
    this.motions.needsUpdate = true;
  }

  private dress(index: number, look: Look): void {
    this.worn[index] = look;
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
}

const SCRATCH = new Color();

/** Numbers for each of `count` bodies that change from frame to frame. */
export function instanced(count: number, size: number): InstancedBufferAttribute {
  const attribute = new InstancedBufferAttribute(new Float32Array(count * size), size);
  attribute.setUsage(DynamicDrawUsage);
  return attribute;
}
