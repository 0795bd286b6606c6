import { Document, NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { reorder } from '@gltf-transform/functions';
import { MeshoptEncoder } from 'meshoptimizer';
import type { Group } from '../kit/model.ts';
import type { HallMesh } from './hall-mesh.ts';

/** Positions are 16-bit parts of this many metres. */
const REACH = 24;
/** Glow is stored in eighths of a byte. */
const GLOW_STEPS = 32;

/**
 * One GLB, one mesh a group. COLOR_0 is the stored (gamma 2.2) colour; _SURFACE is glow / 8, gloss, metal and the
 * pattern's number / 255; TEXCOORD_0 is the place in the light map.
 */
export async function writeHall(mesh: HallMesh, size: number): Promise<Uint8Array> {
  await MeshoptEncoder.ready;
  const document = new Document();
  document.createExtension(KHRMeshQuantization).setRequired(true);
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.QUANTIZE });
  const scene = document.createScene();
  const buffer = document.createBuffer();
  for (const group of [...new Set(mesh.groups)]) {
    const part = partOf(mesh, group, size);
    const primitive = document.createPrimitive();
    const set = (
      name: string,
      type: 'VEC2' | 'VEC3' | 'VEC4',
      array: Int16Array | Int8Array | Uint8Array | Uint16Array,
    ) =>
      primitive.setAttribute(
        name,
        document.createAccessor().setType(type).setArray(array).setNormalized(true).setBuffer(buffer),
      );
    set('POSITION', 'VEC3', part.position);
    set('NORMAL', 'VEC3', part.normal);
    set('TEXCOORD_0', 'VEC2', part.uv);
    set('COLOR_0', 'VEC3', part.color);
    set('_SURFACE', 'VEC4', part.surface);
    primitive.setIndices(document.createAccessor().setType('SCALAR').setArray(part.index).setBuffer(buffer));
    const node = document.createNode(group).setScale([REACH, REACH, REACH]);
    scene.addChild(node.setMesh(document.createMesh(group).addPrimitive(primitive)));
  }
  await document.transform(reorder({ encoder: MeshoptEncoder, target: 'size' }));
  const io = new NodeIO()
    .registerExtensions([KHRMeshQuantization, EXTMeshoptCompression])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder });
  return io.writeBinary(document);
}

function partOf(mesh: HallMesh, group: Group, size: number) {
  const now = new Map<number, number>();
  const index: number[] = [];
  mesh.groups.forEach((g, triangle) => {
    if (g !== group) return;
    for (let k = 0; k < 3; k++) {
      const i = mesh.index[triangle * 3 + k]!;
      if (!now.has(i)) now.set(i, now.size);
      index.push(now.get(i)!);
    }
  });
  const kept = [...now.keys()];
  const pick = (list: number[], n: number, turn: (v: number, k: number) => number) =>
    kept.flatMap((i) => Array.from({ length: n }, (_, k) => turn(list[i * n + k]!, k)));
  return {
    position: Int16Array.from(pick(mesh.position, 3, (v) => Math.round((v / REACH) * 32767))),
    normal: Int8Array.from(pick(mesh.normal, 3, (v) => Math.round(v * 127))),
    uv: Uint16Array.from(pick(mesh.uv, 2, (v) => Math.round((v / size) * 65535))),
    color: Uint8Array.from(pick(mesh.color, 3, (v) => Math.round(255 * v ** (1 / 2.2)))),
    surface: Uint8Array.from(
      pick(mesh.surface, 4, (v, k) =>
        k === 0 ? Math.min(255, Math.round(v * GLOW_STEPS)) : k === 3 ? v : Math.round(v * 255),
      ),
    ),
    index: kept.length > 65535 ? Uint32Array.from(index) : Uint16Array.from(index),
  };
}
