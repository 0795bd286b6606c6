import type { Builder, Options } from '../kit/Builder.ts';
import { IRON } from './paints.ts';
import { FRAMES, onVault, PANES, RISE, SPRING } from './vault-line.ts';

const SCREEN: Options = {
  color: '#e8d2a8',
  glow: 0.3,
  pattern: 'glass',
  gloss: 0.05,
  texels: 1.5,
};

/** Where the linen screens are drawn under the glass. What stays open lets the sun fall on lane and flowers. */
export function screened(bay: number, pane: number): boolean {
  if (pane === 4) return bay % 4 !== 3;
  if (pane === 3) return bay % 2 === 0;
  if (pane === 1) return bay % 2 === 1;
  if (pane === 8) return bay % 2 === 1;
  return pane === 5 || pane === 6;
}

/** The sky as it shows through a pane: gold towards the sun, blue at the crown and in the east. */
const SKY = ['#ffdda2', '#ffe0aa', '#ffe6bd', '#f3e6cf', '#cfe0ea', '#a9cdea', '#93c0e8', '#8dbde8'];

/** Where sun and sky come in. Other panes are whitened, as glasshouses are in summer: they shine, and cast. */
const clear = (bay: number, pane: number) => pane > 1 && pane < 5 && !screened(bay, pane);

function sky(bay: number, pane: number): Options {
  return {
    color: SKY[Math.min(pane, SKY.length - 1)]!,
    glow: pane < 2 ? 0.95 : pane < 4 ? 1.2 : 0.82,
    pattern: 'glass',
    casts: !clear(bay, pane),
    texels: 0.4,
  };
}

/** The glass vault: panes, linen screens, arched ribs of white iron, purlins and glazing bars. */
export function buildVault(b: Builder): void {
  for (let bay = 0; bay < 8; bay++) for (let pane = 0; pane < PANES; pane++) glaze(b, bay, pane);
  for (const [i, z] of FRAMES.entries()) rib(b, i === 0 ? z + 0.2 : i === 8 ? z - 0.2 : z, i > 0 && i < 8);
  for (let j = 1; j < PANES; j++) {
    const [x, y] = onVault(j / PANES, 0, 0.16);
    b.box(x, y - 0.08, 0, 0.12, 0.16, 43.8, { ...IRON, texels: 1.5, skip: 'ns' });
  }
  for (let bay = 0; bay < 8; bay++) for (const q of [0.33, 0.67]) bar(b, FRAMES[bay]! + 5.5 * q);
  // The ridge: a box with the cranks of the vents.
  b.box(0, SPRING + RISE - 0.62, 0, 0.9, 0.22, 43.6, { ...IRON, texels: 1.5 });
}

function glaze(b: Builder, bay: number, pane: number): void {
  const [z0, z1] = [FRAMES[bay]! + 5.5, FRAMES[bay]!];
  const quad = (inside: number, from: number, to: number, o: Options) =>
    b.quad(
      onVault(from, z1, inside),
      onVault(to, z1, inside),
      onVault(to, z0, inside),
      onVault(from, z0, inside),
      o,
    );
  quad(-0.04, pane / PANES, (pane + 1) / PANES, sky(bay, pane));
  if (!screened(bay, pane)) return;
  quad(0.3, (pane + 0.04) / PANES, (pane + 0.96) / PANES, SCREEN);
}

function bar(b: Builder, z: number): void {
  const points = Array.from({ length: 13 }, (_, i) => onVault(i / 12, z, 0.05));
  b.tube(points, 0.035, { ...IRON, sides: 3, texels: 0.7 }, 14);
}

/** One arch: two chords with struts between them, and rings in its haunches. */
function rib(b: Builder, z: number, free: boolean): void {
  const chord = (inside: number, r: number) =>
    b.tube(
      Array.from({ length: 17 }, (_, i) => onVault(i / 16, z, inside)),
      r,
      { ...IRON, sides: 4, texels: 2.5 },
      20,
    );
  chord(0.12, 0.13);
  if (!free) return;
  chord(0.85, 0.1);
  const struts = 11;
  for (let i = 0; i < struts; i++) {
    // They stop short of the chords' middles, so that none of their light is traced inside iron.
    const thin: Options = { ...IRON, texels: 1, sides: 3 };
    b.tube([onVault((i + 0.08) / struts, z, 0.26), onVault((i + 0.42) / struts, z, 0.74)], 0.05, thin, 1);
    b.tube([onVault((i + 0.58) / struts, z, 0.74), onVault((i + 0.92) / struts, z, 0.26)], 0.05, thin, 1);
  }
}
