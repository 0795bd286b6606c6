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
    const numbers = numbersOf(look);
    let from = 0;
    for (const [name, size] of Object.entries(LOOKS)) {
      const attribute = this.looks.get(name)!;
      attribute.array.set(numbers.subarray(from, from + size), index * size);
      attribute.needsUpdate = true;
      from += size;
    }
  }
}

const known = new WeakMap<Look, Float32Array>();

/** A look as the shader's numbers, in the order of `LOOKS`; read once, since people change places in the list often. */
function numbersOf(look: Look): Float32Array {
  let numbers = known.get(look);
  if (!numbers) {
    const rgb = (hex: string) => SCRATCH.setStyle(hex, '').toArray();
    numbers = Float32Array.from([
      ...[...rgb(look.skin), look.wears],
      ...[...rgb(look.vest), look.girth],
      ...[look.trousers, look.hair, look.helmet, look.shirt].flatMap(rgb),
    ]);
    known.set(look, numbers);
  }
  return numbers;
}

const SCRATCH = new Color();

/** Numbers for each of `count` bodies that change from frame to frame. */
export function instanced(count: number, size: number): InstancedBufferAttribute {
  const attribute = new InstancedBufferAttribute(new Float32Array(count * size), size);
  attribute.setUsage(DynamicDrawUsage);
  return attribute;
}
