import { PLAZA, PLOTS } from '@ville-usine/shared/world/layout';
import { Matrix4, Shape } from 'three';
import { flatRing, flatShape } from '../kit/flat.ts';
import { MATERIAL, type Material } from '../kit/material.ts';
import type { Site } from '../kit/mesh-builder.ts';
import { Modeller } from '../kit/modeller.ts';
import { QUAY } from './harbour.ts';
import { markings } from './markings.ts';

/** Heights of the three layers of ground, metres: positions are stored in 2 cm steps, so 4 cm keeps them apart. */
const LAYER = { land: -0.08, floor: -0.04, mark: 0 };

/** Albedo of the ground's materials (sRGB of the recipe's linear values). */
const GROUND = {
  paving: '#d6bf9c',
  paleBand: '#e6d8bb',
  terracotta: '#bc7d60',
  asphalt: '#83808a',
  lawn: '#86983f',
  dry: '#bfae78',
  rail: '#7c7a84',
  slate: '#7c8b94',
  quay: '#d0bfa6',
  white: '#efe6d2',
};

/** Courses of the plaza are never quite of one stone. */
const COURSES = ['#d6bf9c', '#d0b693', '#dcc7a5', '#d3bb9b', '#ccb08c', '#dac4a0', '#d4b997'];

const metres = (x: number, z: number): [number, number] => [x, z];

function plazaRings(b: Modeller, at: Matrix4): void {
  const course = 1.25;
  for (let r = 15; r < 62; r += course) {
    const slabs = Math.max(24, Math.round((2 * Math.PI * r) / 1.9 / 4) * 4);
    const shift = Math.round(r / course) * 1.37;
    const band = (r > 37 && r < 39) || (r > 55.5 && r < 57);
    const g = flatRing(r, Math.min(62, r + course), 72, (a, radius) => [
      (a / (2 * Math.PI)) * slabs + shift,
      radius / course,
    ]);
    b.add(
      g,
      band ? GROUND.terracotta : COURSES[Math.round(r / course) % COURSES.length]!,
      MATERIAL.paving,
      at,
      [1, 1],
    );
  }
}

function roadRings(b: Modeller, at: Matrix4): void {
  const rings: [number, number, string, Material][] = [
    [62, 63, GROUND.paleBand, MATERIAL.plain],
    [63, 68.2, GROUND.lawn, MATERIAL.earth],
    [68.2, 68.9, GROUND.paleBand, MATERIAL.plain],
    [68.9, 76.3, GROUND.asphalt, MATERIAL.earth],
    [76.3, PLAZA.forecourt, GROUND.paleBand, MATERIAL.plain],
  ];
  for (const [inner, outer, colour, material] of rings)
    b.add(
      flatRing(inner, outer, 120, (a, r) => [Math.sin(a) * r, Math.cos(a) * r]),
      colour,
      material,
      at,
      [1, 1],
    );
}

function land(b: Modeller): void {
  const coast = new Shape();
  coast.moveTo(-420, 420);
  coast.lineTo(-420, -60);
  for (let x = -240; x <= -76; x += 12) coast.lineTo(x, -(100 + 6 * Math.sin(x * 0.13) + (x + 76) * 0.12));
  coast.lineTo(-QUAY.halfLength, -QUAY.edge);
  coast.lineTo(QUAY.halfLength, -QUAY.edge);
  for (let x = 76; x <= 240; x += 12) coast.lineTo(x, -(100 + 6 * Math.sin(x * 0.11) - (x - 76) * 0.12));
  coast.lineTo(420, -60);
  coast.lineTo(420, 420);
  const hole = new Shape();
  hole.absarc(0, 0, PLAZA.forecourt - 0.4, 0, 2 * Math.PI, true);
  coast.holes.push(hole);
  b.add(
    flatShape(coast, metres),
    GROUND.dry,
    MATERIAL.earth,
    new Matrix4().makeTranslation(0, LAYER.land, 0),
    [1, 1],
  );
}

function forecourts(b: Modeller, at: Matrix4): void {
  for (const plot of PLOTS) {
    const s = new Shape();
    // In the plot's frame: x across, y outward from the plaza. The inner edge follows the road.
    for (let i = 0; i <= 8; i++) {
      const a = -0.209 + (i / 8) * 0.418;
      const [x, y] = [Math.sin(a) * 76.9, Math.cos(a) * 76.9];
      if (i) s.lineTo(x, y);
      else s.moveTo(x, y);
    }
    s.lineTo(19, 122);
    s.lineTo(-19, 122);
    const place = at.clone().multiply(new Matrix4().makeRotationY(plot.angle + Math.PI));
    b.add(
      flatShape(s, (x, z) => [x / 1.9, z / 1.25]),
      GROUND.paving,
      MATERIAL.paving,
      place,
      [1, 1],
    );
  }
}

function quay(b: Modeller, at: Matrix4): void {
  const s = new Shape();
  const half = 24 * (Math.PI / 180);
  for (let i = 0; i <= 12; i++) {
    const a = -half + (2 * half * i) / 12;
    const [x, y] = [Math.sin(a) * 76.9, -Math.cos(a) * 76.9];
    if (i) s.lineTo(x, y);
    else s.moveTo(x, y);
  }
  s.lineTo(46, -84);
  s.lineTo(QUAY.halfLength, -90);
  s.lineTo(QUAY.halfLength, -QUAY.edge);
  s.lineTo(-QUAY.halfLength, -QUAY.edge);
  s.lineTo(-QUAY.halfLength, -90);
  s.lineTo(-46, -84);
  b.add(
    flatShape(s, (x, z) => [x / 2.6, z / 2.2]),
    GROUND.quay,
    MATERIAL.paving,
    at.clone().multiply(new Matrix4().makeTranslation(0, 0.01, 0)),
    [1, 1],
  );
}

/** All the ground, in three chunks one above the other: `land`; `ground`, the floors of plaza, road, forecourts and
 * quay; `marks`, what is painted on them. */
export function ground(site: Site): void {
  const b = new Modeller(site, 'ground');
  const floor = new Matrix4().makeTranslation(0, LAYER.floor, 0);
  land(new Modeller(site, 'land'));
  plazaRings(b, floor);
  roadRings(b, floor);
  forecourts(b, floor);
  quay(b, floor);
  markings(new Modeller(site, 'marks'), new Matrix4().makeTranslation(0, LAYER.mark, 0));
}
