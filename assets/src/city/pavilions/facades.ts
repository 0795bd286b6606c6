import type { SectorId } from '@ville-usine/shared/content/sector';
import { MATERIAL, type Material } from '../../kit/material.ts';
import type { Modeller, Point } from '../../kit/modeller.ts';
import { PALETTE } from '../../kit/palette.ts';

const RX = { rx: Math.PI / 2 };

/** A window set deep between sill and lintel, its foot at (x, y), on the wall at z. */
function pane(b: Modeller, x: number, y: number, z: number, w: number, h: number, frame: string): void {
  b.box(x, y, z, w, h, 0.4, PALETTE.glass, MATERIAL.glass);
  b.box(x, y - 0.25, z + 0.1, w + 0.35, 0.25, 0.7, frame);
  b.box(x, y + h, z + 0.08, w + 0.25, 0.2, 0.65, frame);
}

/** A round window: glass in a thick rim. */
function eye(b: Modeller, x: number, y: number, z: number, r: number, rim: string, metal: Material): void {
  b.cylinder(x, y, z - 0.1, r, r, 0.32, PALETTE.glass, MATERIAL.glass, { ...RX, sides: 12 });
  b.torus(x, y, z + 0.2, r, 0.2, rim, metal, { rx: 0 });
}

type Facade = {
  wall: string;
  material: Material;
  /** One half of the front, x from 5.6 to 12.4 times `s`, the wall's face at `z`. */
  front: (b: Modeller, s: number, z: number, accent: string) => void;
  side: 'tall' | 'ribbon' | 'round';
};

/** How each sector's house looks: no two have the same wall, windows and flanks. */
export const FACADES: Record<SectorId, Facade> = {
  maritime: {
    wall: '#f6efe0',
    material: MATERIAL.hull,
    side: 'round',
    front(b, s, z, accent) {
      for (const [x, y] of [
        [6.7, 2.7],
        [9.2, 2.7],
        [6.7, 5.5],
        [9.2, 5.5],
      ] as const)
        eye(b, s * x, y, z, 0.85, PALETTE.brass, MATERIAL.brass);
      for (const y of [7.3, 8.2]) b.box(s * 8.3, y, z + 0.06, 5, 0.4, 0.3, y > 8 ? accent : '#e0452f');
      b.torus(s * 11.2, 4.2, z + 0.15, 0.9, 0.28, '#e8482a', MATERIAL.plain, { rx: 0, ry: s * 0.5 });
    },
  },
  petrole: {
    wall: '#eadcc2',
    material: MATERIAL.corrugated,
    side: 'ribbon',
    front(b, s, z, accent) {
      pane(b, s * 8.4, 6.3, z, 5.2, 1.6, PALETTE.dark);
      for (const [i, colour] of [PALETTE.steel, accent, '#f0a82c'].entries()) {
        const [y, d] = [5.2 - i * 1.25, 0.6 + i * 0.25];
        const bend: Point[] = [
          [s * 5.9, y, z + d],
          [s * (10 + i * 0.5), y, z + d],
          [s * (10.7 + i * 0.5), y - 0.7, z + d],
          [s * (10.7 + i * 0.5), 0.2, z + d],
        ];
        b.tube(bend, 0.3, colour, MATERIAL.plain, 9);
        b.torus(s * 8, y, z + d, 0.34, 0.12, PALETTE.dark, MATERIAL.plain, { rx: 0, ry: Math.PI / 2 });
      }
    },
  },
  chimie: {
    wall: '#f3eaf3',
    material: MATERIAL.panel,
    side: 'tall',
    front(b, s, z, accent) {
      for (const [x, y] of [
        [6.9, 2.5],
        [6.9, 5.3],
        [9.35, 3.9],
        [9.35, 6.7],
      ] as const) {
        b.cylinder(s * x, y, z - 0.1, 1.45, 1.45, 0.5, accent, MATERIAL.plain, { ...RX, sides: 6 });
        b.cylinder(s * x, y, z + 0.2, 1.15, 1.15, 0.3, PALETTE.glass, MATERIAL.glass, { ...RX, sides: 6 });
      }
      b.cylinder(s * 9.35, 1.25, z - 0.1, 1.2, 1.2, 0.4, '#54d6c8', MATERIAL.plain, { ...RX, sides: 6 });
    },
  },
  plasturgie: {
    wall: '#ffeee6',
    material: MATERIAL.plain,
    side: 'round',
    front(b, s, z, accent) {
      eye(b, s * 7.5, 3.5, z, 1.7, accent, MATERIAL.plain);
      eye(b, s * 9.7, 6.3, z, 1.1, '#ffc62e', MATERIAL.plain);
      eye(b, s * 6.6, 6.9, z, 0.75, '#4fc3ff', MATERIAL.plain);
      eye(b, s * 10.2, 2.6, z, 0.6, '#4fc3ff', MATERIAL.plain);
    },
  },
  electricite: {
    wall: '#ece4d0',
    material: MATERIAL.panel,
    side: 'ribbon',
    front(b, s, z, accent) {
      for (let i = 0; i < 9; i++)
        b.box(s * (6 + i * 0.62), 1.2, z + 0.4, 0.22, 6.6, 1, i % 4 === 1 ? accent : '#5d6a78');
      for (const y of [1.6, 7.1]) b.box(s * 8.5, y, z + 0.3, 5.6, 0.35, 0.8, PALETTE.dark, MATERIAL.steel);
    },
  },
  electronique: {
    wall: '#e3ece6',
    material: MATERIAL.panel,
    side: 'tall',
    front(b, s, z, accent) {
      b.box(s * 8.2, 1.2, z + 0.05, 5.2, 7, 0.5, '#1d4f58', MATERIAL.glass);
      for (let i = 0; i <= 4; i++) b.box(s * (5.6 + i * 1.3), 1.1, z + 0.3, 0.13, 7.2, 0.24, accent);
      for (let i = 0; i <= 5; i++) b.box(s * 8.2, 1.1 + i * 1.42, z + 0.3, 5.3, 0.13, 0.24, accent);
      for (const [i, j] of [
        [0, 3],
        [1, 1],
        [2, 4],
        [3, 2],
      ] as const)
        b.box(s * (6.25 + i * 1.3), 1.23 + j * 1.42, z + 0.22, 1.1, 1.26, 0.16, '#4dffd8', MATERIAL.glow);
    },
  },
  aerospatial: {
    wall: '#eef0ec',
    material: MATERIAL.panel,
    side: 'ribbon',
    front(b, s, z, accent) {
      // A hangar's sliding leaves, each a step before the next, under a ribbon of light.
      for (const [i, colour] of [accent, PALETTE.trim, accent].entries())
        b.box(s * (6.8 + i * 1.95), 0.9, z + 0.55 - i * 0.2, 2.05, 5.6, 0.3, colour, MATERIAL.corrugated);
      b.box(s * 8.6, 6.55, z + 0.4, 6.2, 0.35, 0.7, PALETTE.dark, MATERIAL.steel);
      pane(b, s * 8.6, 7.2, z, 5.6, 1.1, PALETTE.trim);
    },
  },
  metallurgie: {
    wall: '#d98d64',
    material: MATERIAL.brick,
    side: 'tall',
    front(b, s, z) {
      for (const x of [6.9, 9.8]) {
        b.box(s * x, 1.9, z, 2, 5.2, 0.4, PALETTE.glass, MATERIAL.glass);
        b.cylinder(s * x, 7.1, z - 0.2, 1, 1, 0.4, PALETTE.glass, MATERIAL.glass, { ...RX, sides: 12 });
        b.torus(s * x, 7.1, z + 0.15, 1.15, 0.22, PALETTE.trim, MATERIAL.plain, { rx: 0, arc: Math.PI });
        for (const dx of [-0.33, 0.33]) b.box(s * x + dx, 1.9, z + 0.22, 0.1, 6, 0.1, PALETTE.dark);
        for (const y of [3.2, 4.5, 5.8]) b.box(s * x, y, z + 0.22, 2, 0.1, 0.1, PALETTE.dark);
      }
      for (const x of [5.5, 8.35, 11.1])
        b.box(s * x, 0.2, z + 0.15, 0.6, 8.9, 0.6, '#b5654a', MATERIAL.brick);
    },
  },
  ciment: {
    wall: '#d6cbb8',
    material: MATERIAL.panel,
    side: 'tall',
    front(b, s, z) {
      for (let i = 0; i < 2; i++)
        for (let j = 0; j < 3; j++) {
          const [x, y] = [s * (7 + i * 2.7), 1.2 + j * 2.6];
          b.box(x, y + 0.2, z, 2, 2, 0.3, PALETTE.glass, MATERIAL.glass);
          b.box(x, y, z + 0.45, 2.6, 0.28, 1.2, '#c3b7a3');
          b.box(x - s * 1.2, y, z + 0.45, 0.28, 2.5, 1.2, '#cabfab');
        }
      b.box(s * 8.4, 8.9, z + 0.45, 5.6, 0.3, 1.2, '#e8842e');
    },
  },
  mode: {
    wall: '#f8e2dd',
    material: MATERIAL.plain,
    side: 'tall',
    front(b, s, z, accent) {
      b.box(s * 8.4, 1.1, z + 0.05, 5, 3.6, 0.5, PALETTE.glass, MATERIAL.glass);
      for (let i = 0; i < 5; i++)
        b.box(s * (6.4 + i), 4.9, z + 0.85, 1, 0.16, 1.9, i % 2 ? PALETTE.trim : accent, MATERIAL.plain, {
          rx: 0.42,
        });
      // Two dressmaker's busts before the window.
      for (const [x, colour] of [
        [7.2, '#18a5a0'],
        [9.6, '#f0a82c'],
      ] as const) {
        b.lathe(
          s * x,
          0.9,
          z + 0.75,
          [
            [0.75, 0],
            [0.3, 1.3],
            [0.42, 1.9],
            [0.14, 2.2],
            [0, 2.5],
          ],
          colour,
        );
        b.cylinder(s * x, 0.1, z + 0.75, 0.4, 0.3, 0.8, PALETTE.dark);
      }
      for (const x of [6.9, 8.4, 9.9]) eye(b, s * x, 7.3, z, 0.55, PALETTE.brass, MATERIAL.brass);
    },
  },
  agroalimentaire: {
    wall: '#e9c98f',
    material: MATERIAL.wood,
    side: 'tall',
    front(b, s, z, accent) {
      // A greenhouse leans on the wall: glass bars on a low wall, green within.
      b.box(s * 8.4, 0.16, z + 1.1, 5.2, 0.8, 1.9, '#c9714c', MATERIAL.brick);
      for (let i = 0; i < 4; i++) {
        b.sphere(s * (6.6 + i * 1.25), 1.5, z + 1.1, 0.75, i % 2 ? '#6aa82e' : '#8fc43a');
        b.sphere(s * (6.4 + i * 1.25), 2, z + 1.6, 0.24, '#e8402e');
      }
      for (let i = 0; i < 6; i++) {
        const x = s * (5.9 + i);
        b.beam([x, 0.9, z + 2], [x, 3.4, z + 2], 0.07, PALETTE.trim, 0, true);
        b.beam([x, 3.4, z + 2], [x, 5.2, z], 0.07, PALETTE.trim, 0, true);
      }
      b.box(s * 8.4, 3.35, z + 2, 5.2, 0.14, 0.14, PALETTE.trim);
      pane(b, s * 7.2, 6, z, 1.9, 1.9, accent);
      pane(b, s * 9.8, 6, z, 1.9, 1.9, accent);
    },
  },
  parfum: {
    wall: '#f3e8ef',
    material: MATERIAL.plain,
    side: 'round',
    front(b, s, z, accent) {
      for (const x of [6.9, 9.6]) {
        b.box(s * x, 1.4, z, 1.5, 4, 0.35, PALETTE.glass, MATERIAL.glass);
        b.cylinder(s * x, 5.4, z - 0.2, 0.75, 0.75, 0.37, PALETTE.glass, MATERIAL.glass, {
          ...RX,
          sides: 12,
        });
        b.torus(s * x, 5.4, z + 0.15, 0.85, 0.16, PALETTE.brass, MATERIAL.brass, { rx: 0, arc: Math.PI });
      }
      // Climbing roses between the windows and over them.
      for (let i = 0; i < 8; i++) {
        const [x, y] = i < 4 ? [8.25, 1 + i * 1.5] : [6.2 + (i - 4) * 1.35, 7.2 + (i % 2) * 0.5];
        b.sphere(s * x, y, z + 0.2, 0.59, i % 2 ? '#9cc85a' : '#7fb04a');
        b.sphere(s * (x + 0.25), y + 0.2, z + 0.75, 0.22, i % 3 ? '#f0608e' : accent);
      }
    },
  },
  eau: {
    wall: '#e4f1ec',
    material: MATERIAL.panel,
    side: 'round',
    front(b, s, z) {
      for (const [i, colour] of ['#0f7f98', '#12a5bd', '#7fdbe4'].entries()) {
        const wave = Array.from(
          { length: 9 },
          (_, k): Point => [s * (5.7 + k * 0.72), 2.2 + i * 1.9 + Math.sin(k * 1.5 + i) * 0.55, z + 0.25],
        );
        b.tube(wave, 0.42, colour, MATERIAL.plain, 16);
      }
      eye(b, s * 8.4, 7.9, z, 0.8, '#39c07a', MATERIAL.plain);
    },
  },
};

/** The long sides, x = ±13: pilasters and windows, a ribbon with its pipes, or great round windows. */
export function sideWalls(b: Modeller, kind: Facade['side'], trim: string): void {
  for (const s of [-1, 1]) {
    const x = s * 13;
    if (kind === 'ribbon') {
      b.box(x, 5.9, -2, 0.5, 1.7, 12, PALETTE.glass, MATERIAL.glass);
      b.box(s * 13.1, 5.6, -2, 0.8, 0.3, 12.6, PALETTE.trim);
      for (const z of [-7, -2, 3]) b.box(s * 13.05, 0.2, z, 0.6, 9, 0.6, trim);
      b.box(s * 13.1, 0.2, 0.6, 0.5, 3.8, 3.2, '#8a8f9c', MATERIAL.corrugated);
      b.box(s * 13.3, 4, 0.6, 1, 0.25, 3.8, trim);
      continue;
    }
    for (let i = 0; i < (kind === 'round' ? 3 : 5); i++) {
      if (kind === 'tall') {
        const z = -7.5 + i * 2.75;
        b.box(x, 1.9, z, 0.4, 5.8, 1.6, PALETTE.glass, MATERIAL.glass);
        b.box(x, 1.6, z, 0.75, 0.25, 2, PALETTE.trim);
        if (i < 4) b.box(s * 13.1, 0.16, z + 1.38, 0.5, 9, 0.36, PALETTE.plinth);
        continue;
      }
      const z = -6.5 + i * 4.5;
      b.cylinder(s * 12.8, 5, z, 1.5, 1.5, 0.45, PALETTE.glass, MATERIAL.glass, {
        rz: -s * (Math.PI / 2),
        sides: 14,
      });
      b.torus(s * 13.15, 5, z, 1.5, 0.24, trim, MATERIAL.plain, { rx: 0, ry: Math.PI / 2 });
      if (i < 2) b.box(s * 13.05, 0.16, z + 2.25, 0.5, 9, 0.5, PALETTE.plinth);
    }
  }
}
