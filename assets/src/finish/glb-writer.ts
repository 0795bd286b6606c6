import { Document, Logger, type Node, NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { reorder } from '@gltf-transform/functions';
import { MeshoptEncoder } from 'meshoptimizer';
import { HOURS_WIDE } from './light-mesh.ts';

/** A mesh ready to be stored: metres, stored colours with a fourth number (layer or mover), metres of pattern. */
export type LitMesh = {
  name: string;
  position: ArrayLike<number>;
  index: ArrayLike<number>;
  colour: Uint8Array;
  /** Seen colours at other hours, `HOURS_WIDE` a vertex: they travel in files of their own, in the same order. */
  hours?: Uint8Array;
  uv?: ArrayLike<number>;
  /** Only for what is lit at run time because it is placed many times, turned. */
  normal?: ArrayLike<number>;
};

/** Steps that positions are stored in, per mesh: 14 bits over its longest side. */
const STEPS = 16383;
/** Pattern coordinates are stored in 1/64 m. */
const UV_STEPS = 64;

/** Same position, colour and pattern: one vertex. Keeps the order of first use, so that bakes repeat. */
export function weld(mesh: LitMesh): LitMesh {
  const count = mesh.position.length / 3;
  const seen = new Map<string, number>();
  const kept: number[] = [];
  const now = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const at = [0, 1, 2].map((k) => Math.round(mesh.position[i * 3 + k]! * 500));
    const paint = mesh.colour.subarray(i * 4, i * 4 + 4).join();
    const uv =
      mesh.uv && mesh.colour[i * 4 + 3]
        ? [mesh.uv[i * 2]!, mesh.uv[i * 2 + 1]!].map((v) => Math.round(v * UV_STEPS))
        : '';
    const n = mesh.normal ? [0, 1, 2].map((k) => Math.round(mesh.normal![i * 3 + k]! * 20)) : '';
    const key = `${at}|${paint}|${uv}|${n}`;
    let place = seen.get(key);
    if (place === undefined) {
      place = kept.length;
      seen.set(key, place);
      kept.push(i);
    }
    now[i] = place;
  }
  const pick = (source: ArrayLike<number>, size: number) =>
    kept.flatMap((i) => Array.from({ length: size }, (_, k) => source[i * size + k]!));
  const index: number[] = [];
  for (let i = 0; i < mesh.index.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => now[mesh.index[i + k]!]!) as [number, number, number];
    if (a !== b && b !== c && a !== c) index.push(a, b, c);
  }
  return {
    name: mesh.name,
    position: pick(mesh.position, 3),
    colour: Uint8Array.from(pick(mesh.colour, 4)),
    index,
    ...(mesh.hours && { hours: Uint8Array.from(pick(mesh.hours, HOURS_WIDE)) }),
    // Without a pattern the coordinates mean nothing, and zeros weigh nothing.
    ...(mesh.uv && { uv: pick(mesh.uv, 2).map((v, i) => (mesh.colour[kept[i >> 1]! * 4 + 3] ? v : 0)) }),
    ...(mesh.normal && { normal: pick(mesh.normal, 3) }),
  };
}

/** A written file, and each mesh's stored colours with those of the other hours, in the order of its vertices. */
export type WrittenGlb = { bytes: Uint8Array; vertices: HourVertices[] };
export type HourVertices = { name: string; colour: Uint8Array; hours: Uint8Array };

/** Numbers of a vertex that go through the reordering in one attribute. */
const RIDER = 3;

/** Packs vertices by the codec's newer version, 3 % tighter; `readModel` unpacks both, each stream says which it is. */
const PACKER: typeof MeshoptEncoder = {
  ...MeshoptEncoder,
  encodeGltfBuffer: (source, count, size, mode) =>
    mode === 'ATTRIBUTES'
      ? MeshoptEncoder.encodeVertexBufferLevel(source, count, size, 3, 1)
      : MeshoptEncoder.encodeGltfBuffer(source, count, size, mode),
};

/** Writes meshes as one GLB with quantised, meshopt-compressed attributes; `extras` travels with the scene. */
export async function writeGlb(
  meshes: readonly LitMesh[],
  extras: Record<string, unknown> = {},
): Promise<WrittenGlb> {
  await MeshoptEncoder.ready;
  const document = new Document().setLogger(new Logger(Logger.Verbosity.WARN));
  document.createExtension(KHRMeshQuantization).setRequired(true);
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.QUANTIZE });
  const buffer = document.createBuffer();
  const scene = document.createScene().setExtras(extras);
  for (const source of meshes.filter((m) => m.index.length > 0)) {
    const mesh = weld(source);
    const low = [0, 1, 2].map(() => Number.POSITIVE_INFINITY);
    const high = [0, 1, 2].map(() => Number.NEGATIVE_INFINITY);
    for (let i = 0; i < mesh.position.length; i++) {
      low[i % 3] = Math.min(low[i % 3]!, mesh.position[i]!);
      high[i % 3] = Math.max(high[i % 3]!, mesh.position[i]!);
    }
    const step = Math.max(...high.map((v, k) => v - low[k]!), 1e-3) / STEPS;
    const position = Uint16Array.from(mesh.position as number[], (v, i) =>
      Math.round((v - low[i % 3]!) / step),
    );
    const primitive = document.createPrimitive();
    const set = (
      name: string,
      type: 'VEC2' | 'VEC3' | 'VEC4',
      array: Uint16Array | Uint8Array | Int16Array | Int8Array,
      normalized: boolean,
    ) =>
      primitive.setAttribute(
        name,
        document.createAccessor().setType(type).setArray(array).setNormalized(normalized).setBuffer(buffer),
      );
    set('POSITION', 'VEC3', position, false);
    set('COLOR_0', 'VEC4', mesh.colour, true);
    if (mesh.uv)
      set(
        'TEXCOORD_0',
        'VEC2',
        Int16Array.from(mesh.uv as number[], (v) =>
          Math.max(-32768, Math.min(32767, Math.round(v * UV_STEPS))),
        ),
        false,
      );
    if (mesh.normal)
      set(
        'NORMAL',
        'VEC3',
        Int8Array.from(mesh.normal as number[], (v) => Math.round(v * 127)),
        true,
      );
    const count = mesh.position.length / 3;
    for (let first = 0; mesh.hours && first < HOURS_WIDE; first += RIDER)
      set(`_HOUR_${first}`, 'VEC3', columns(mesh.hours, first), true);
    const index =
      count > 65535 ? Uint32Array.from(mesh.index as number[]) : Uint16Array.from(mesh.index as number[]);
    primitive.setIndices(document.createAccessor().setType('SCALAR').setArray(index).setBuffer(buffer));
    const node = document
      .createNode(source.name)
      .setMesh(document.createMesh(source.name).addPrimitive(primitive));
    node.setTranslation(low as [number, number, number]).setScale([step, step, step]);
    scene.addChild(node);
  }
  await document.transform(reorder({ encoder: MeshoptEncoder }));
  const vertices = document
    .getRoot()
    .listNodes()
    .flatMap((node): HourVertices[] => takeHours(node));
  const io = new NodeIO()
    .registerExtensions([KHRMeshQuantization, EXTMeshoptCompression])
    .registerDependencies({ 'meshopt.encoder': PACKER });
  return { bytes: await io.writeBinary(document), vertices };
}

const columns = (hours: Uint8Array, first: number) =>
  Uint8Array.from({ length: (hours.length / HOURS_WIDE) * RIDER }, (_, i) => {
    return hours[Math.floor(i / RIDER) * HOURS_WIDE + first + (i % RIDER)]!;
  });

/** Takes what only rode along off a mesh, so that the file does not hold it. */
function takeHours(node: Node): HourVertices[] {
  const primitive = node.getMesh()!.listPrimitives()[0]!;
  const colour = primitive.getAttribute('COLOR_0')!.getArray() as Uint8Array;
  const count = colour.length / 4;
  const hours = new Uint8Array(count * HOURS_WIDE);
  for (let first = 0; first < HOURS_WIDE; first += RIDER) {
    const rider = primitive.getAttribute(`_HOUR_${first}`);
    if (!rider) return [];
    const array = rider.getArray()!;
    for (let i = 0; i < count * RIDER; i++)
      hours[Math.floor(i / RIDER) * HOURS_WIDE + first + (i % RIDER)] = array[i]!;
    rider.dispose();
  }
  return [{ name: node.getName(), colour, hours }];
}
