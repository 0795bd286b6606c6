import {
  Color,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  type InstancedBufferGeometry,
  InstancedInterleavedBuffer,
  InterleavedBufferAttribute,
  Mesh,
  type ShaderMaterial,
} from 'three';
import { AT, type Joints, ROW } from './avatar-joints.ts';
import type { Look } from './avatar-look.ts';

/** More people than this are not drawn at once. */
export const CROWD = 96;

/** Four numbers each: sixteen attributes is all that every graphics card takes. */
const LOOKS = ['iSkin', 'iVest', 'iTrousers', 'iHair', 'iHelmet'] as const;
const WORN = LOOKS.length * 4;
const JOINTS = {
  iPlace: AT.place,
  iLeft: AT.left,
  iRight: AT.right,
  iLegs: AT.legs,
  iBody: AT.body,
  iHead: AT.head,
  iLight: AT.light,
} as const;

/** Bodies of one make in one draw call. Clothes are written only where someone else stands in a place of the list. */
export class AvatarBodies {
  readonly mesh: Mesh<InstancedBufferGeometry, ShaderMaterial>;
  private readonly rows = rowsOf(ROW);
  private readonly clothes = rowsOf(WORN);
  private readonly worn: (Look | undefined)[] = [];
  private count = 0;

  constructor(geometry: InstancedBufferGeometry, material: ShaderMaterial) {
    for (const [name, from] of Object.entries(JOINTS))
      geometry.setAttribute(name, new InterleavedBufferAttribute(this.rows, 4, from));
    for (const [index, name] of LOOKS.entries())
      geometry.setAttribute(name, new InterleavedBufferAttribute(this.clothes, 4, index * 4));
    this.mesh = new Mesh(geometry, material);
    this.mesh.frustumCulled = false;
  }

  begin(): void {
    this.count = 0;
  }

  /** Adds a body as `row` has posed it. */
  add(look: Look, row: Joints): void {
    const index = this.count++;
    (this.rows.array as Float32Array).set(row, index * ROW);
    if (this.worn[index] === look) return;
    this.worn[index] = look;
    (this.clothes.array as Float32Array).set(numbersOf(look), index * WORN);
    this.clothes.needsUpdate = true;
  }

  end(): void {
    this.mesh.geometry.instanceCount = this.count;
    this.mesh.visible = this.count > 0;
    if (this.count === 0) return;
    this.rows.clearUpdateRanges();
    this.rows.addUpdateRange(0, this.count * ROW);
    this.rows.needsUpdate = true;
  }
}

const known = new WeakMap<Look, Float32Array>();

/** A look as the shader's numbers, in the order of `LOOKS`; read once, since people change places in the list often. */
function numbersOf(look: Look): Float32Array {
  let numbers = known.get(look);
  if (!numbers) {
    const rgb = (hex: string) => SCRATCH.setStyle(hex, '').toArray();
    const shirt = rgb(look.shirt);
    numbers = Float32Array.from([
      ...[...rgb(look.skin), look.wears],
      ...[...rgb(look.vest), look.girth],
      ...[look.trousers, look.hair, look.helmet].flatMap((hex, index) => [...rgb(hex), shirt[index]!]),
    ]);
    known.set(look, numbers);
  }
  return numbers;
}

const SCRATCH = new Color();

function rowsOf(size: number): InstancedInterleavedBuffer {
  const rows = new InstancedInterleavedBuffer(new Float32Array(CROWD * size), size);
  rows.setUsage(DynamicDrawUsage);
  return rows;
}

/** Numbers for each of `count` bodies that change from frame to frame. */
export function instanced(count: number, size: number): InstancedBufferAttribute {
  const attribute = new InstancedBufferAttribute(new Float32Array(count * size), size);
  attribute.setUsage(DynamicDrawUsage);
  return attribute;
}
