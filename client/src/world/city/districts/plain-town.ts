import { BoxGeometry, BufferGeometry, ConeGeometry, Float32BufferAttribute, Matrix4, Vector3 } from 'three';
import { lottery } from '../../lottery.ts';
import type { BakedMesh } from '../read-model.ts';
import { districtAt } from '../standing.ts';
import { type Part, plainMesh, WEAR } from './plain-mesh.ts';

const WALLS = ['#f0c98c', '#eba98a', '#f3dcb4', '#e8b878', '#f6e6cc', '#dd9a78', '#f2c2a4'];
const BOXES = ['#d8442f', '#1e6fb8', '#f0a82c', '#12a5bd', '#6aa82e'];
const ROOF = '#cf6a42';
const STONE = '#e6d3ae';
const CRANE = '#e8862c';
const GARRIGUE = '#a9ad72';

/** The quay's edge and half its length; the garden wall's distance from the plaza; metres. */
const QUAY = { edge: 106, halfLength: 75, from: 89 };
const GARDEN_WALL = 124;
/** Corners nearer than this are the same, metres. */
const SAME = 0.06;
/** Heights of what stands on the quay, by how wide it is, metres. */
const CONTAINER = { from: 3, height: 2.6 };
const LEG = { from: 1.4, height: 21.5 };
const BOLLARD = { from: 0.45, height: 0.8 };

type Box = { x: number; z: number; w: number; d: number };
/** The corners of a thing's walls, metres. */
type Walled = { x0: number; z0: number; x1: number; z1: number };
type Placed = { part: Part; frame: Matrix4 };

const at = (x: number, y: number, z: number, turn = 0) =>
  new Matrix4().makeRotationY(turn).setPosition(x, y, z);
const block = (w: number, h: number, d: number) => new BoxGeometry(w, h, d).translate(0, h / 2, 0);

/** What stands on the quay, each thing as the box about its walls; from a walk map's segments, metres. */
function onTheQuay(segments: readonly number[]): Box[] {
  const boxes: Walled[] = [];
  let last: { box: Walled; x: number; z: number } | null = null;
  for (let i = 0; i + 3 < segments.length; i += 4) {
    const [ax, az, bx, bz] = segments.slice(i, i + 4) as [number, number, number, number];
    const harbour =
      az > QUAY.from && az < QUAY.edge - 1.2 && Math.abs(ax) < QUAY.halfLength && districtAt(ax, az) === 0;
    if (!harbour) continue;
    // A thing's walls follow one another corner by corner.
    const joined: Walled | null =
      last && Math.abs(last.x - ax) < SAME && Math.abs(last.z - az) < SAME ? last.box : null;
    const box: Walled = joined ?? { x0: ax, z0: az, x1: ax, z1: az };
    if (!joined) boxes.push(box);
    box.x0 = Math.min(box.x0, bx);
    box.x1 = Math.max(box.x1, bx);
    box.z0 = Math.min(box.z0, bz);
    box.z1 = Math.max(box.z1, bz);
    last = { box, x: bx, z: bz };
  }
  return boxes.map(({ x0, z0, x1, z1 }) => ({ x: (x0 + x1) / 2, z: (z0 + z1) / 2, w: x1 - x0, d: z1 - z0 }));
}

function harbour(segments: readonly number[]): Placed[] {
  const out: Placed[] = [];
  const legs: Box[] = [];
  for (const [i, box] of onTheQuay(segments).entries()) {
    const wide = Math.max(box.w, box.d);
    const kind = wide > CONTAINER.from ? CONTAINER : wide > LEG.from ? LEG : BOLLARD;
    if (wide < BOLLARD.from) continue;
    if (kind === LEG) legs.push(box);
    const colour = kind === CONTAINER ? BOXES[i % BOXES.length]! : kind === LEG ? CRANE : '#3b3a4a';
    const slim = kind === LEG ? 0.6 : 1;
    const geometry = block(box.w * slim, kind.height, box.d * slim);
    out.push({ part: { geometry, colour }, frame: at(box.x, 0, box.z) });
  }
  // Four legs in a row are a crane: a beam lies on them, out over the water.
  for (let i = 0; i + 3 < legs.length; i += 4) {
    const four = legs.slice(i, i + 4);
    const [x, z] = [four.reduce((s, l) => s + l.x, 0) / 4, four.reduce((s, l) => s + l.z, 0) / 4];
    out.push({ part: { geometry: block(11, 1.2, 12.4), colour: CRANE }, frame: at(x, 21.2, z) });
    out.push({ part: { geometry: block(2.2, 2.2, 50), colour: CRANE }, frame: at(x, 22.8, z + 8) });
  }
  const { edge, halfLength } = QUAY;
  out.push({
    part: { geometry: block(halfLength * 2, 3.03, 1.6), colour: STONE },
    frame: at(0, -3, edge - 0.6),
  });
  out.push({
    part: { geometry: block(halfLength * 2, 0.3, 0.9), colour: '#e8ac2a' },
    frame: at(0, 0, edge - 0.5),
  });
  return out;
}

/** The garden wall that keeps visitors within the city: what one feels is seen. */
function gardenWall(segments: readonly number[]): Placed[] {
  const out: Placed[] = [];
  for (let i = 0; i + 3 < segments.length; i += 4) {
    const [ax, az, bx, bz] = segments.slice(i, i + 4) as [number, number, number, number];
    const long = Math.hypot(bx - ax, bz - az);
    if (Math.hypot(ax, az) < GARDEN_WALL || az > QUAY.edge - 2 || long < 2) continue;
    const frame = at((ax + bx) / 2, -0.3, (az + bz) / 2, Math.atan2(bx - ax, bz - az));
    out.push({ part: { geometry: block(0.5, 1.6, long), colour: STONE, wears: WEAR.panels }, frame });
  }
  return out;
}

/** Rings of houses behind the pavilions, their roofs, and the sea left open. */
function houses(): Placed[] {
  const next = lottery(4242);
  const out: Placed[] = [];
  for (const [row, count] of [26, 30, 32].entries())
    for (let i = 0; i < count; i++) {
      const a = ((56 + ((i + 0.5 * next()) * 248) / count) * Math.PI) / 180;
      const r = 146 + row * 17 + next() * 6;
      const [w, d, h] = [8 + next() * 4, 9 + next() * 5, 5.5 + 2.9 * Math.floor(next() * 3)];
      const colour = WALLS[Math.floor(next() * WALLS.length)]!;
      const [x, z] = [Math.sin(a) * r, Math.cos(a) * r];
      if (z > 84) continue;
      const frame = at(x, height(r) - 1.5, z, a);
      out.push({ part: { geometry: block(w, h + 1.5, d), colour, wears: WEAR.windows, foot: 1.5 }, frame });
      const roof = new ConeGeometry(0.78, 1, 4, 1).rotateY(Math.PI / 4).scale(w, w * 0.26, d);
      out.push({
        part: { geometry: roof.translate(0, h + 1.5 + w * 0.13, 0), colour: ROOF, wears: WEAR.roof },
        frame,
      });
    }
  return out;
}

/** Height of the plain hills so far from the plaza, metres. */
function height(r: number): number {
  const near = Math.max(0, Math.min(1, (r - 130) / 170));
  return 26 * near * near * (3 - 2 * near) + 46 * Math.max(0, Math.min(1, (r - 300) / 240));
}

/** Hills that close the horizon on land. */
function hills(): Placed[] {
  const [around, outward] = [64, 7];
  const position: number[] = [];
  const index: number[] = [];
  for (let j = 0; j <= outward; j++)
    for (let i = 0; i <= around; i++) {
      const a = ((42 + (i / around) * 276) * Math.PI) / 180;
      const r = 126 + (j / outward) ** 1.5 * 500;
      // Towards the sea they come down.
      const open = Math.max(0, Math.min(1, Math.min(i, around - i) / 7));
      const wave = 1 + 0.3 * Math.sin(a * 9 + j) + 0.2 * Math.sin(a * 23 + j * 2.1);
      position.push(Math.sin(a) * r, height(r) * wave * open - 0.12, Math.cos(a) * r);
    }
  for (let j = 0; j < outward; j++)
    for (let i = 0; i < around; i++) {
      const o = j * (around + 1) + i;
      index.push(o, o + 1, o + around + 2, o, o + around + 2, o + around + 1);
    }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3));
  geometry.setIndex(index);
  geometry.computeVertexNormals();
  if (new Vector3().fromBufferAttribute(geometry.attributes.normal!, around * 2).y < 0) {
    geometry.setIndex(index.map((_, i) => index[i % 3 === 0 ? i : i % 3 === 1 ? i + 1 : i - 1]!));
    geometry.computeVertexNormals();
  }
  return [{ part: { geometry, colour: GARRIGUE }, frame: new Matrix4() }];
}

/**
 * The town with its harbour and hills as plain volumes, for when its file does not come: what one walks into, by the
 * walk map's `segments` (flat x0, z0, x1, z1 in metres), is there to be seen.
 */
export const plainTown = (segments: readonly number[]): BakedMesh =>
  plainMesh('plain-town', [...hills(), ...houses(), ...gardenWall(segments), ...harbour(segments)]);
