import {
  ConeGeometry,
  CylinderGeometry,
  IcosahedronGeometry,
  Matrix4,
  OctahedronGeometry,
  Quaternion,
  SphereGeometry,
  Vector3,
} from 'three';
import type { Modeller, Point } from './modeller.ts';
import { random } from './random.ts';

/** Kinds of plant the city places many times. */
export const TREE_KINDS = ['pine', 'plane', 'cypress', 'lavender', 'oleander', 'far'] as const;
export type TreeKind = (typeof TREE_KINDS)[number];

/** Rough shade of one plant for the bake: crown's middle height, half width, half height; null casts none. */
export const TREE_SHADE: Record<TreeKind, [number, number, number] | null> = {
  pine: [8.3, 3.2, 1.2],
  plane: [5, 2.4, 1.9],
  cypress: [4.6, 0.8, 3.8],
  lavender: null,
  oleander: null,
  far: null,
};

/** A crown of leaves: a faceted ball, dented so that no two facets match, dark below and sunlit above. */
function crown(
  b: Modeller,
  at: Point,
  rx: number,
  ry: number,
  low: string,
  high: string,
  seed: number,
  detail = 1,
) {
  const next = random(seed);
  const ball = new IcosahedronGeometry(1, detail);
  const position = ball.attributes.position!;
  const dents = new Map<string, number>();
  for (let i = 0; i < position.count; i++) {
    const key = [position.getX(i), position.getY(i), position.getZ(i)].map((v) => v.toFixed(3)).join();
    const dent = dents.get(key) ?? 0.84 + next() * 0.3;
    dents.set(key, dent);
    position.setXYZ(i, position.getX(i) * dent, position.getY(i) * dent, position.getZ(i) * dent);
  }
  ball.computeVertexNormals();
  b.add(
    ball,
    low,
    0,
    new Matrix4().makeTranslation(...at).multiply(new Matrix4().makeScale(rx, ry, rx)),
    null,
    high,
  );
}

function limb(b: Modeller, from: Point, to: Point, foot: number, head: number, colour: string): void {
  const a = new Vector3(...from);
  const along = new Vector3(...to).sub(a);
  const g = new CylinderGeometry(head, foot, along.length(), 5, 1, true).translate(0, along.length() / 2, 0);
  const turn = new Quaternion().setFromUnitVectors(new Vector3(0, 1, 0), along.normalize());
  b.add(g, colour, 0, new Matrix4().makeRotationFromQuaternion(turn).setPosition(a));
}

const BUILDERS: Record<TreeKind, (b: Modeller) => void> = {
  pine(b) {
    limb(b, [0, 0, 0], [0.5, 3.4, 0.1], 0.36, 0.28, '#75604f');
    limb(b, [0.5, 3.3, 0.1], [0.2, 6.4, 0.2], 0.28, 0.2, '#75604f');
    for (const [x, z] of [
      [-2, 0.4],
      [1.9, -0.9],
      [0.6, 1.9],
    ] as const)
      limb(b, [0.3, 5.4, 0.1], [x, 7.7, z], 0.17, 0.08, '#75604f');
    crown(b, [0.1, 8.6, 0], 3.5, 1.15, '#2f5f36', '#86a845', 5);
    crown(b, [-1.9, 8, 1.2], 2.1, 0.85, '#2f5f36', '#7a9c40', 6, 0);
    crown(b, [1.9, 7.9, -1.3], 2.2, 0.85, '#2f5f36', '#7f9f41', 7, 0);
  },
  plane(b) {
    limb(b, [0, 0, 0], [0.1, 2.8, 0], 0.3, 0.24, '#b8a68c');
    for (const [x, z] of [
      [-1.2, 0.4],
      [1.2, 0.3],
      [0, -1.2],
    ] as const)
      limb(b, [0.1, 2.7, 0], [x, 4.3, z], 0.18, 0.1, '#b8a68c');
    crown(b, [0, 5.3, 0], 2.4, 1.9, '#3f7a34', '#b4c24c', 11);
    crown(b, [1.3, 4.4, 0.8], 1.6, 1.2, '#3f7a34', '#a2b848', 12, 0);
    crown(b, [-1.4, 4.5, -0.5], 1.6, 1.3, '#3c7432', '#a9bd48', 13, 0);
  },
  cypress(b) {
    limb(b, [0, 0, 0], [0, 1.2, 0], 0.2, 0.16, '#7a5244');
    crown(b, [0, 4.7, 0], 0.98, 4.1, '#1f4a34', '#5c8a40', 21);
  },
  lavender(b) {
    crown(b, [0, 0.22, 0], 0.78, 0.36, '#4c6a3c', '#7d8a5c', 31, 0);
    for (let i = 0; i < 10; i++) {
      const [a, r] = [i * 2.4, 0.1 + 0.58 * ((i % 5) / 4)];
      const [x, z] = [Math.cos(a) * r, Math.sin(a) * r];
      const spike = new ConeGeometry(0.13, 0.5, 3, 1, true).rotateX(Math.PI).translate(0, 0.25, 0);
      b.add(
        spike,
        '#4e3f96',
        0,
        new Matrix4().makeRotationZ(-x * 0.8).setPosition(x, 0.32, z),
        null,
        '#a884e0',
      );
    }
  },
  oleander(b) {
    crown(b, [0, 1.1, 0], 1.2, 1.1, '#3f6a34', '#86a54c', 41);
    for (let i = 0; i < 12; i++) {
      const [a, y] = [i * 2.4, 0.55 + i * 0.12];
      const g = new OctahedronGeometry(0.26, 0);
      const r = 1.22 * Math.sqrt(Math.max(0.08, 1 - ((y - 1.1) / 1.2) ** 2));
      b.add(
        g,
        i % 3 ? '#f0608e' : '#f79ab6',
        0,
        new Matrix4().makeTranslation(Math.cos(a) * r, y, Math.sin(a) * r),
      );
    }
  },
  far(b) {
    // Hundreds stand on the hills, a few pixels each: one rounded crown on a stick.
    const stick = new CylinderGeometry(0.3, 0.4, 3.5, 3, 1, true).translate(0, 1.25, 0);
    b.add(stick, '#7a5244');
    const ball = new SphereGeometry(1, 6, 4);
    b.add(
      ball,
      '#2f5f36',
      0,
      new Matrix4().makeTranslation(0, 4, 0).multiply(new Matrix4().makeScale(3.3, 1.9, 3)),
      null,
      '#86a24c',
    );
  },
};

/** The same plants for the eye that is far away: their colours and outline in a quarter of the triangles. */
const FROM_AFAR: Partial<Record<TreeKind, (b: Modeller) => void>> = {
  pine(b) {
    b.add(new CylinderGeometry(0.24, 0.36, 7, 3, 1, true).translate(0.2, 3.5, 0.1), '#75604f');
    crown(b, [0, 8.4, 0.1], 3.6, 1.25, '#2f5f36', '#82a443', 5, 0);
    crown(b, [0.2, 7.9, 0.4], 3, 0.7, '#2f5f36', '#5f8a3c', 8, 0);
  },
  plane(b) {
    b.add(new CylinderGeometry(0.2, 0.3, 4, 3, 1, true).translate(0, 2, 0), '#b8a68c');
    crown(b, [0, 5, 0], 2.75, 2.05, '#3f7a34', '#b0c04a', 11, 0);
    crown(b, [0.2, 4.6, -0.1], 2.5, 1.5, '#3c7432', '#a2b848', 14, 0);
  },
  cypress(b) {
    crown(b, [0, 4.6, 0], 1.06, 4.3, '#1f4a34', '#5c8a40', 21, 0);
  },
};

/** The kinds that have a plainer form for the eye that is far away. */
export const FAR_KINDS = Object.keys(FROM_AFAR) as TreeKind[];

/** Builds one plant as it is drawn from afar, at the origin of `b`. */
export function farTree(b: Modeller, kind: TreeKind): void {
  FROM_AFAR[kind]?.(b);
}

/** Builds one plant at the origin of `b`. */
export function tree(b: Modeller, kind: TreeKind): void {
  BUILDERS[kind](b);
}
