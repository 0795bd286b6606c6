import { BufferGeometry, Float32BufferAttribute, Matrix4 } from 'three';
import { MATERIAL } from '../kit/material.ts';
import type { MeshData, Site } from '../kit/mesh-builder.ts';
import { Modeller } from '../kit/modeller.ts';
import { random } from '../kit/random.ts';
import { hillHeight } from './hill-height.ts';

const AROUND = 100;
const OUTWARD = 13;

/** Pale limestone where it is steep or high, green garrigue in patches between. Linear colours. */
function paint(mesh: MeshData): void {
  const next = random(17);
  for (let i = 0; i < mesh.colour.length; i += 3) {
    const height = mesh.position[i + 1]!;
    const [x, z] = [mesh.position[i]!, mesh.position[i + 2]!];
    const patch = Math.sin(x * 0.041 + Math.sin(z * 0.03) * 2) * Math.sin(z * 0.047 + 1) * 0.5 + 0.5;
    const steep = Math.max(0, Math.min(1, (0.9 - mesh.normal[i + 1]!) / 0.2));
    const green =
      (1 - steep) *
      Math.min(1, 0.5 + patch * 0.9) *
      (1 - Math.max(0, Math.min(1, (height - 52) / 30)) * 0.85);
    const shade = 0.86 + 0.28 * next();
    const stone = [0.7, 0.59, 0.45];
    const scrub = [0.2, 0.255, 0.085];
    for (let k = 0; k < 3; k++) mesh.colour[i + k] = (stone[k]! + (scrub[k]! - stone[k]!) * green) * shade;
  }
}

/** The limestone hills that close the horizon on land, and their distant trees. */
export function hills(site: Site): void {
  const b = new Modeller(site, 'hills');
  const position: number[] = [];
  const index: number[] = [];
  for (let j = 0; j <= OUTWARD; j++)
    for (let i = 0; i <= AROUND; i++) {
      const a = ((40 + (i / AROUND) * 280) * Math.PI) / 180;
      const r = 128 + (j / OUTWARD) ** 1.5 * 510;
      const [x, z] = [Math.sin(a) * r, Math.cos(a) * r];
      position.push(x, hillHeight(x, z) - 0.12, z);
    }
  for (let j = 0; j < OUTWARD; j++)
    for (let i = 0; i < AROUND; i++) {
      const o = j * (AROUND + 1) + i;
      index.push(o, o + AROUND + 2, o + 1, o, o + AROUND + 1, o + AROUND + 2);
    }
  const land = new BufferGeometry();
  land.setAttribute('position', new Float32BufferAttribute(position, 3));
  land.setIndex(index);
  land.computeVertexNormals();
  if (land.attributes.normal!.getY(200) < 0) {
    land.setIndex(index.map((_, i) => index[i % 3 === 0 ? i : i % 3 === 1 ? i + 1 : i - 1]!));
    land.computeVertexNormals();
  }
  const flatUv = position.flatMap((v, i) => (i % 3 === 0 ? [v, position[i + 2]!] : []));
  land.setAttribute('uv', new Float32BufferAttribute(flatUv, 2));
  b.add(land, '#e9dcc2', MATERIAL.rock, new Matrix4(), [1, 1]);
  paint(site.chunks.get('hills')!.still);
  const next = random(31);
  let [cx, cz] = [0, 0];
  for (let i = 0; i < 260; i++) {
    if (i % 7 === 0) {
      const a = ((46 + next() * 268) * Math.PI) / 180;
      const r = 190 + next() ** 1.3 * 220;
      [cx, cz] = [Math.sin(a) * r, Math.cos(a) * r];
    }
    const [x, z] = [cx + (next() - 0.5) * 34, cz + (next() - 0.5) * 34];
    const y = hillHeight(x, z);
    const scale = 1 + next() * 0.9;
    if (Math.hypot(x, z) < 205 || (z > 100 && y < 3) || y > 60) continue;
    b.tree('far', x, y - 0.3, z, scale);
  }
}
