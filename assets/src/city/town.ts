import { ConeGeometry, Matrix4, Shape } from 'three';
import { MATERIAL } from '../kit/material.ts';
import type { Site } from '../kit/mesh-builder.ts';
import { Modeller } from '../kit/modeller.ts';
import { PALETTE } from '../kit/palette.ts';
import { random } from '../kit/random.ts';
import { hillHeight } from './hill-height.ts';

const DEGREE = Math.PI / 180;
const WALLS = ['#f0c98c', '#eba98a', '#f3dcb4', '#e8b878', '#f6e6cc', '#dd9a78', '#f2c2a4'];

function gable(half: number, rise: number): Shape {
  const s = new Shape();
  s.moveTo(-half, 0);
  s.lineTo(half, 0);
  s.lineTo(0, rise);
  return s;
}

function house(b: Modeller, w: number, d: number, h: number, colour: string, chimney: boolean): void {
  b.box(0, 0, 0, w, h + 1.5, d, colour, MATERIAL.facade);
  b.extrude(
    gable(w / 2 + 0.4, w * 0.24),
    d + 0.8,
    PALETTE.roofTile,
    MATERIAL.tile,
    new Matrix4().makeTranslation(0, h + 1.5, -d / 2 - 0.4),
  );
  if (chimney) b.box(w * 0.2, h + 1, d * 0.2, 0.8, 2.6, 0.8, colour);
}

function workshop(b: Modeller, index: number): void {
  b.box(0, -0.5, 0, 20, 6.5, 9, ['#c8764e', PALETTE.plinth, '#b5654a'][index % 3]!, MATERIAL.brick);
  for (let k = 0; k < 4; k++) {
    const tooth = new Shape();
    tooth.moveTo(0, 0);
    tooth.lineTo(5, 0);
    tooth.lineTo(5, 2.6);
    b.extrude(tooth, 9, '#7d8794', MATERIAL.corrugated, new Matrix4().makeTranslation(-10 + k * 5, 6, -4.5));
  }
  if (index % 2) {
    b.cylinder(7, 0, 2, 1.1, 0.75, 19, '#b4553c', MATERIAL.brick);
    b.cylinder(7, 17, 2, 0.88, 0.84, 1.2, PALETTE.trim);
  }
}

function campanile(b: Modeller): void {
  b.box(0, -2, 0, 6, 26, 6, '#f3dcb4', MATERIAL.facade);
  b.box(0, 24, 0, 7, 1, 7, PALETTE.trim);
  b.box(0, 25, 0, 4.6, 6, 4.6, '#f3dcb4');
  b.add(
    new ConeGeometry(4, 6, 4, 1).rotateY(Math.PI / 4),
    PALETTE.roofTile,
    MATERIAL.tile,
    new Matrix4().makeTranslation(0, 34, 0),
  );
  b.sphere(0, 38, 0, 0.8, '#e3ae45', MATERIAL.brass);
}

/** The low town behind the pavilions, and the garden wall that keeps visitors within the city. */
export function town(site: Site): void {
  const quarters = ['town-east', 'town-north', 'town-west'].map((name) => new Modeller(site, name));
  const quarter = (degrees: number) => quarters[degrees < 130 ? 0 : degrees < 230 ? 1 : 2]!;
  const next = random(4242);
  for (const [row, count] of [30, 34, 36, 34].entries())
    for (let i = 0; i < count; i++) {
      const degrees = 52 + (i + next() * 0.5) * (256 / count);
      const r = 148 + row * 15 + next() * 7;
      const [w, d, floors] = [7 + next() * 5, 8 + next() * 6, Math.floor(next() * 3)];
      const [turn, paint, chimney, skip] = [
        (next() - 0.5) * 0.35,
        Math.floor(next() * 7),
        next() < 0.5,
        next() < 0.1,
      ];
      const a = degrees * DEGREE;
      const [x, z] = [Math.sin(a) * r, Math.cos(a) * r];
      if (skip || z > 88) continue;
      house(
        quarter(degrees).at(x, hillHeight(x, z) - 1.5, z, a + turn),
        w,
        d,
        5.5 + floors * 2.9,
        WALLS[paint]!,
        chimney,
      );
    }
  {
    const a = 205 * DEGREE;
    const [x, z] = [Math.sin(a) * 172, Math.cos(a) * 172];
    campanile(quarters[1]!.at(x, hillHeight(x, z), z, a));
  }
  for (let i = 0; i < 9; i++) {
    const a = (60 + i * 30) * DEGREE;
    workshop(quarter(60 + i * 30).at(Math.sin(a) * 139, 0, Math.cos(a) * 139, a), i);
  }
  for (let i = 0; i < 130; i++) {
    const degrees = 48 + next() * 264;
    const r = 136 + next() * 79;
    const [kind, scale] = [next(), 0.9 + next() * 0.6];
    const a = degrees * DEGREE;
    const [x, z] = [Math.sin(a) * r, Math.cos(a) * r];
    if (z > 98) continue;
    quarter(degrees).tree(kind < 0.7 ? 'far' : 'cypress', x, hillHeight(x, z) - 0.2, z, scale);
  }
}
