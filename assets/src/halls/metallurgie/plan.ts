import type { HallPlan } from '../kit/hall-plan.ts';
import { AIR } from './air.ts';
import { profile, rail, turbine } from './objects.ts';
import { POSTS } from './posts.ts';

export const HALF_WIDTH = 15;
export const HALF_LENGTH = 22;
export const EAVE = 9.2;
export const RIDGE = 12.2;
/** Four sawteeth, ridges along the hall. */
export const TOOTH = 7.5;
/** Nine frames of steel, 5.5 m apart. */
export const FRAMES = Array.from({ length: 9 }, (_, i) => -HALF_LENGTH + 5.5 * i);

/** Where things stand in the metallurgy hall. */
export const PLAN: HallPlan = {
  sector: 'metallurgie',
  lane: [
    [0.9, 22],
    [0.95, 21],
    [1.5, 18.9],
    [2.2, 16],
    [1.35, 10.5],
    [1.35, 3.8],
    [6.4, -2],
    [6.4, -14],
    [3.2, -18.4],
  ],
  stations: [
    { id: 'matiere', x: 1.75, z: 13.2, look: [-3.4, 13.2] },
    { id: 'fusion', x: 1.35, z: 6.2, look: [-3.6, 4.4] },
    { id: 'coulee', x: 5.4, z: -0.6, look: [2.2, -1.6] },
    { id: 'laminage', x: 6.4, z: -8.2, look: [2.6, -8.2] },
    { id: 'controle', x: 5.0, z: -16.4, look: [1.2, -15.6] },
  ],
  booths: [
    {
      accent: '#3a72ea',
      x: -12.05,
      z: 8.25,
      turn: Math.PI / 2,
      closed: 1,
      thread: [
        [1.7, 18.4],
        [-2.6, 19],
        [-7.4, 17.2],
        [-8.4, 12],
        [-9.2, 8.25],
      ],
      object: rail,
    },
    {
      accent: '#259c7b',
      x: -12.05,
      z: -8.25,
      turn: Math.PI / 2,
      closed: 1,
      thread: [
        [2.0, 2.4],
        [-1.6, -2.6],
        [-5.6, -6.4],
        [-9.2, -8.25],
      ],
      object: profile,
    },
    {
      accent: '#d2427f',
      x: 12.05,
      z: 2.75,
      turn: -Math.PI / 2,
      closed: -1,
      thread: [
        [1.4, 8.6],
        [4.6, 6.6],
        [9.2, 2.75],
      ],
      object: turbine,
    },
  ],
  quiz: { x: 9.2, z: 13.4, turn: -0.7 },
  live: { x: 10.7, z: -14.2, turn: -Math.PI / 2 },
  trades: { x: 14.72, z: 19.25, turn: -Math.PI / 2 },
  posts: POSTS,
  moving: [],
  air: AIR,
  mirror: {
    top: { y: 10.2, from: -15, period: 7.5, lit: 1.9, halfX: 15, halfZ: 21.5 },
    back: { z: -22, halfX: 7, y0: 3.1, y1: 8.5 },
    side: { x: 15, y0: 4.6, y1: 7.4, period: 5.5, lit: [0.8, 4.7] },
  },
};

/** Where the ladle turns, and its angle while it pours. */
export const LADLE = { x: 0.75, y: 3.95, z: -1.6, tilt: -0.72 };
