import { MeshoptDecoder } from 'meshoptimizer/decoder';
import {
  BufferAttribute,
  BufferGeometry,
  InterleavedBuffer,
  InterleavedBufferAttribute,
  Matrix4,
  Vector3,
} from 'three';

/** One mesh of a baked file: its geometry in stored steps, and the matrix that gives metres. */
export type BakedMesh = { name: string; geometry: BufferGeometry; toMetres: Matrix4 };
export type BakedModel<Notes> = { meshes: BakedMesh[]; notes: Notes };

type View = {
  buffer: number;
  byteOffset?: number;
  byteLength: number;
  byteStride?: number;
  extensions?: {
    EXT_meshopt_compression?: {
      byteOffset?: number;
      byteLength: number;
      byteStride: number;
      count: number;
      mode: 'ATTRIBUTES' | 'TRIANGLES' | 'INDICES';
      filter?: 'NONE';
    };
  };
};
type Accessor = {
  bufferView: number;
  byteOffset?: number;
  componentType: number;
  count: number;
  type: string;
  normalized?: boolean;
};
type Gltf<Notes> = {
  nodes: { name: string; mesh: number; translation?: number[]; scale?: number[] }[];
  meshes: { primitives: { attributes: Record<string, number>; indices: number }[] }[];
  accessors: Accessor[];
  bufferViews: View[];
  scenes: { extras?: Notes }[];
};

const ARRAYS = {
  5120: Int8Array,
  5121: Uint8Array,
  5122: Int16Array,
  5123: Uint16Array,
  5125: Uint32Array,
  5126: Float32Array,
} as const;
const SIZES: Record<string, number> = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4 };
const NAMES: Record<string, string> = {
  POSITION: 'position',
  NORMAL: 'normal',
  COLOR_0: 'color',
  TEXCOORD_0: 'uv',
};

/** Reading gives way to the picture after this long, milliseconds. */
const SLICE_MS = 6;

/**
 * Reads a GLB as the bake writes them (one buffer, meshopt, quantised, no textures, flat list of nodes): a tenth of
 * the weight of a loader that reads everything. `asked`: how it is fetched. Throws when the file did not come or is of another kind.
 */
export async function readModel<Notes = unknown>(
  address: string,
  asked?: RequestInit,
): Promise<BakedModel<Notes>> {
  const [answer] = await Promise.all([fetch(address, asked), MeshoptDecoder.ready]);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const file = await answer.arrayBuffer();
  const head = new DataView(file);
  if (head.getUint32(0, true) !== 0x46546c67) throw new Error(`${address} is not a GLB.`);
  const length = head.getUint32(12, true);
  const gltf = JSON.parse(new TextDecoder().decode(new Uint8Array(file, 20, length))) as Gltf<Notes>;
  const binary = 20 + length + 8;
  const views = new Map<number, Uint8Array>();
  const view = (index: number): Uint8Array => {
    const known = views.get(index);
    if (known) return known;
    const { extensions, byteOffset = 0, byteLength } = gltf.bufferViews[index]!;
    const packed = extensions?.EXT_meshopt_compression;
    let bytes = new Uint8Array(
      file.slice(binary + byteOffset, binary + byteOffset + (packed ? 0 : byteLength)),
    );
    if (packed) {
      bytes = new Uint8Array(packed.count * packed.byteStride);
      const source = new Uint8Array(file, binary + (packed.byteOffset ?? 0), packed.byteLength);
      MeshoptDecoder.decodeGltfBuffer(
        bytes,
        packed.count,
        packed.byteStride,
        source,
        packed.mode,
        packed.filter,
      );
    }
    views.set(index, bytes);
    return bytes;
  };
  const attribute = (index: number) => {
    const {
      bufferView,
      byteOffset = 0,
      componentType,
      count,
      type,
      normalized = false,
    } = gltf.accessors[index]!;
    const bytes = view(bufferView);
    const Kind = ARRAYS[componentType as keyof typeof ARRAYS];
    const size = SIZES[type]!;
    const wide = Kind.BYTES_PER_ELEMENT;
    const packed = gltf.bufferViews[bufferView]!;
    const stride = packed.extensions?.EXT_meshopt_compression?.byteStride ?? packed.byteStride ?? size * wide;
    if (stride === size * wide)
      return new BufferAttribute(
        new Kind(bytes.buffer as ArrayBuffer, byteOffset, count * size),
        size,
        normalized,
      );
    const whole = new InterleavedBuffer(new Kind(bytes.buffer as ArrayBuffer), stride / wide);
    return new InterleavedBufferAttribute(whole, size, byteOffset / wide, normalized);
  };
  const meshes: BakedMesh[] = [];
  let rested = performance.now();
  for (const { name, mesh, translation = [0, 0, 0], scale = [1, 1, 1] } of gltf.nodes) {
    if (performance.now() - rested > SLICE_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      rested = performance.now();
    }
    const { attributes, indices } = gltf.meshes[mesh]!.primitives[0]!;
    const geometry = new BufferGeometry();
    for (const [key, index] of Object.entries(attributes))
      geometry.setAttribute(NAMES[key] ?? key.toLowerCase(), attribute(index));
    geometry.setIndex(attribute(indices) as BufferAttribute);
    const toMetres = new Matrix4()
      .makeScale(...(scale as [number, number, number]))
      .setPosition(new Vector3().fromArray(translation));
    meshes.push({ name, geometry, toMetres });
  }
  return { meshes, notes: (gltf.scenes[0]!.extras ?? {}) as Notes };
}
