import { CircleGeometry, ExtrudeGeometry, Matrix4, Shape, SphereGeometry } from 'three';
import { CONTAINER_COLOURS, container } from '../kit/container.ts';
import { crane } from '../kit/crane.ts';
import { MATERIAL } from '../kit/material.ts';
import type { Site } from '../kit/mesh-builder.ts';
import { Modeller } from '../kit/modeller.ts';
import { PALETTE } from '../kit/palette.ts';
import { random } from '../kit/random.ts';

/** z of the quay's edge, metres. */
export const QUAY = { edge: 106, halfLength: 75 };

function cargoShip(b: Modeller): void {
  const s = b.mover('float', { swing: 0.12, speed: 0.8, phase: 0 }, -6, -1.9, 122, Math.PI / 2);
  const outline = new Shape();
  outline.moveTo(-7, -34);
  outline.lineTo(7, -34);
  outline.lineTo(7.2, 20);
  outline.quadraticCurveTo(6.5, 34, 0, 41);
  outline.quadraticCurveTo(-6.5, 34, -7.2, 20);
  const layer = (y: number, height: number, colour: string, shrink: number) => {
    const g = new ExtrudeGeometry(outline, { depth: height, bevelEnabled: false, curveSegments: 6 });
    s.add(
      g
        .rotateX(Math.PI / 2)
        .scale(shrink, 1, shrink)
        .translate(0, y + height, 0),
      colour,
    );
  };
  layer(-1.2, 2.4, '#d8442f', 0.97);
  layer(1.2, 0.5, PALETTE.trim, 0.985);
  layer(1.7, 4.6, '#1e4f8c', 1);
  layer(6.3, 0.35, '#b5763f', 0.985);
  s.roundedBox(0, 6.6, -27, 12, 9, 8, 0.6, PALETTE.trim);
  for (let floor = 0; floor < 3; floor++)
    for (let i = -2; i <= 2; i++)
      for (const f of [-1, 1]) s.box(i * 2.2, 8 + floor * 2.6, -27 + f * 3.98, 1.2, 1.3, 0.1, '#2c4a5c');
  s.roundedBox(0, 15.6, -26.4, 13.6, 2.6, 6.4, 0.6, PALETTE.trim);
  s.box(0, 16.3, -23.15, 12, 1.2, 0.12, PALETTE.glass, MATERIAL.glass);
  s.cylinder(0, 15, -31, 2, 1.7, 8, '#e8482a');
  s.cylinder(0, 20, -31, 1.86, 1.78, 1.3, PALETTE.trim);
  s.beam([0, 18, -26], [0, 25, -26], 0.15, PALETTE.trim);
  for (let r = 0; r < 6; r++)
    for (let c = 0; c < 4; c++)
      for (let y = 0; y < 1 + ((r * 7 + c * 3) % 3); y++)
        s.box(
          -4.6 + c * 3.05,
          6.6 + y * 2.62,
          -16 + r * 7,
          2.7,
          2.6,
          6.4,
          CONTAINER_COLOURS[(r * 3 + c * 5 + y * 2) % 7]!,
        );
  s.beam([0, 6, 33], [0, 14, 33], 0.2, PALETTE.trim);
}

function boats(b: Modeller): void {
  const next = random(9);
  for (let i = 0; i < 9; i++) {
    const turn = next() * 0.5 + (i % 2 ? 0 : Math.PI);
    const p = b.mover(
      'float',
      { swing: 0.1, speed: 1.1, phase: i },
      38 + i * 4.2 + next(),
      -1.75,
      111 + (i % 2) * 5,
      turn,
    );
    const hull = new SphereGeometry(1, 10, 4, 0, 2 * Math.PI, Math.PI / 2, Math.PI / 2).scale(1.05, 0.9, 2.9);
    p.add(hull.translate(0, 0.75, 0), [PALETTE.trim, '#12a5bd', '#e8482a', '#f0a82c'][i % 4]!);
    p.add(
      new CircleGeometry(1, 10)
        .rotateX(-Math.PI / 2)
        .scale(1, 1, 2.8)
        .translate(0, 0.72, 0),
      PALETTE.timber,
    );
    p.beam([0, 0.6, 0.4], [0, 5.4, 0.4], 0.06, '#b5763f');
    if (i % 3) continue;
    const sail = new Shape();
    sail.moveTo(0, 1.2);
    sail.lineTo(2.6, 1.3);
    sail.lineTo(0, 5.2);
    p.extrude(
      sail,
      0.04,
      '#fdf3dc',
      MATERIAL.plain,
      new Matrix4().makeRotationY(-Math.PI / 2).setPosition(0, 0, 0.3),
    );
  }
}

function lighthouse(b: Modeller): void {
  b.roundedBox(-6, -1, -14, 9, 4, 44, 2, '#d8c6a4', MATERIAL.panel, { ry: 0.5 });
  b.cylinder(0, 2.6, 0, 3.2, 2.6, 2, PALETTE.trim, MATERIAL.panel);
  b.cylinder(0, 4.6, 0, 2.1, 1.4, 13, PALETTE.trim);
  // A hand's breadth wider than the tower all the way up: nearer, the two would flicker.
  b.cylinder(0, 8, 0, 2, 1.86, 2.6, '#e8482a');
  b.cylinder(0, 13.2, 0, 1.72, 1.59, 2.4, '#e8482a');
  b.cylinder(0, 17.6, 0, 2, 2, 0.35, PALETTE.dark);
  b.cylinder(0, 17.9, 0, 1, 1, 1.6, PALETTE.lamp, MATERIAL.glow);
  b.cone(0, 20.1, 0, 1.35, 1.2, '#e8482a');
  b.halo(0, 18.6, 0, 5, '#ffe0a0');
}

/** The quay with its rails, cranes, stacks, a moored ship, boats and the lighthouse on its mole. */
export function harbour(site: Site): void {
  const b = new Modeller(site, 'harbour');
  const { edge, halfLength } = QUAY;
  b.box(0, -3, edge - 0.6, halfLength * 2, 3.03, 1.6, '#cdb793', MATERIAL.panel);
  for (let i = 0; i < 30; i++)
    b.box(-halfLength + 2.5 + i * 5, 0, edge - 0.5, 5, 0.3, 0.9, i % 2 ? '#f0b42c' : '#e0a424');
  for (let i = -9; i <= 9; i++) {
    b.cylinder(i * 8, 0, edge - 1.8, 0.42, 0.3, 0.6, PALETTE.dark);
    b.cylinder(i * 8, 0.6, edge - 1.8, 0.5, 0.5, 0.2, PALETTE.dark);
  }
  crane(b.at(-22, 0, 96), '#e8482a', 2);
  crane(b.at(16, 0, 96), '#f0a82c', 1);
  const next = random(5);
  for (let i = 0; i < 14; i++) {
    const [column, row] = [i % 6, Math.floor(i / 6)];
    const [x, z] = [-43 + (column % 2) * 6.6 + (row % 2) * 0.3, 91.5 + Math.floor(column / 2) * 3.2];
    container(b, x, row * 2.62, z, i * 5 + row, (next() - 0.5) * 0.02);
  }
  for (let i = 0; i < 10; i++)
    container(b, 34 + (i % 3) * 6.6, Math.floor(i / 6) * 2.62, 98 + (Math.floor(i / 3) % 2) * 3.1, i * 3 + 1);
  cargoShip(new Modeller(site, 'ships'));
  boats(new Modeller(site, 'ships'));
  lighthouse(new Modeller(site, 'town-east').at(92, -2.2, 150));
}
