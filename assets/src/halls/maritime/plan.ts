import type { HallPlan } from '../kit/hall-plan.ts';
import { AIR } from './air.ts';
import { MOVING } from './moving.ts';
import { bowl, kite, sensor } from './objects.ts';
import { POSTS } from './posts.ts';

/** Where things stand in the shipyard's nave: the ship to the right, the lane along its port side. */
export const PLAN: HallPlan = {
  sector: 'maritime',
  lane: [
    [0.9, 22],
    [0.9, 21],
    [0.5, 18.4],
    [-0.9, 14],
    [-2.2, 8.5],
    [-3, 1],
    [-3, -5],
    [-2.7, -11],
    [-2.7, -17.6],
  ],
  stations: [
    { id: 'tole', x: -0.5, z: 14.4, look: [4.9, 13.4] },
    { id: 'decoupe', x: -2.7, z: 8.6, look: [-7.2, 9] },
    { id: 'blocs', x: -4, z: 0.8, look: [-9, 0.4] },
    { id: 'assemblage', x: -2.3, z: -4.6, look: [3.4, -4.6] },
    { id: 'essais', x: -2.7, z: -15.6, look: [3, -16.4] },
  ],
  booths: [
    {
      accent: '#1d5fb4',
      x: 12.05,
      z: 12,
      turn: -Math.PI / 2,
      closed: -1,
      thread: [
        [0.8, 20.2],
        [4.4, 20.2],
        [7.8, 18],
        [8.6, 14],
        [9.4, 12],
      ],
      object: bowl,
    },
    {
      accent: '#0f6b70',
      x: 12.05,
      z: 1.5,
      turn: -Math.PI / 2,
      closed: 1,
      thread: [
        [-2, 8.9],
        [2.5, 8.6],
        [7.4, 7.4],
        [9.3, 1.5],
      ],
      object: sensor,
    },
    {
      accent: '#b5482a',
      x: -12.05,
      z: -7.3,
      turn: Math.PI / 2,
      closed: -1,
      thread: [
        [-3, -5.6],
        [-6, -6.8],
        [-9.3, -7.3],
      ],
      object: kite,
    },
  ],
  quiz: { x: -8.9, z: 16, turn: 0.75 },
  live: { x: -10.7, z: -14.4, turn: Math.PI / 2 },
  trades: { x: 14.5, z: 18.9, turn: -Math.PI / 2 },
  posts: POSTS,
  moving: MOVING,
  air: AIR,
  mirror: {
    top: { y: 13, from: -15, period: 30, lit: 5, halfX: 15, halfZ: 21.5 },
    back: { z: -22, halfX: 11, y0: 3, y1: 15 },
    side: { x: 15, y0: 4.4, y1: 7.4, period: 5.5, lit: [0.8, 4.7] },
  },
};
