import type { HallPlan } from '../kit/hall-plan.ts';
import { AIR } from './air.ts';
import { MOVING } from './moving.ts';
import { flacon, saline, soap } from './objects.ts';
import { POSTS } from './posts.ts';

/** Where things stand in the perfume hall: flowers right of the door, stills left, the lane under the swan neck. */
export const PLAN: HallPlan = {
  sector: 'parfum',
  lane: [
    [0.9, 22],
    [0.9, 20.8],
    [0.3, 17.6],
    [-0.2, 13],
    [0.8, 7.4],
    [1.3, 2.4],
    [4.6, -3.4],
    [5.2, -8.4],
    [4.6, -12.6],
    [3.6, -16.4],
  ],
  stations: [
    { id: 'fleur', x: 0.1, z: 13.4, look: [5.6, 12.6] },
    { id: 'extraction', x: 0.95, z: 6.5, look: [-3.4, 2.4] },
    { id: 'composition', x: 3.7, z: -1.9, look: [-0.6, -6.4] },
    { id: 'dosage', x: 4.9, z: -10.6, look: [-1, -12.4] },
    { id: 'flacon', x: 3.4, z: -16.3, look: [-1, -19.4] },
  ],
  booths: [
    {
      accent: '#1f6f8b',
      x: -12.05,
      z: 8.25,
      turn: Math.PI / 2,
      closed: 1,
      thread: [
        [0.2, 17.2],
        [-3.4, 17.8],
        [-6.2, 12.2],
        [-9.2, 8.25],
      ],
      object: saline,
    },
    {
      accent: '#7d3fae',
      x: 12.05,
      z: 2.75,
      turn: -Math.PI / 2,
      closed: -1,
      thread: [
        [1, 6.4],
        [5, 6.2],
        [9.2, 2.75],
      ],
      object: soap,
    },
    {
      accent: '#c2557a',
      x: -12.05,
      z: -8.25,
      turn: Math.PI / 2,
      closed: 1,
      thread: [
        [1.5, 1.4],
        [-2.6, -1.8],
        [-6.4, -5.4],
        [-9.2, -8.25],
      ],
      object: flacon,
    },
  ],
  quiz: { x: -8.3, z: 15.4, turn: 0.75 },
  live: { x: 10.7, z: -13.75, turn: -Math.PI / 2 },
  trades: { x: 14.6, z: 19.1, turn: -Math.PI / 2 },
  posts: POSTS,
  moving: MOVING,
  air: AIR,
  mirror: {
    top: { y: 12, from: -15, period: 5, lit: 2.4, halfX: 14, halfZ: 21.5 },
    back: { z: -22, halfX: 11, y0: 1.2, y1: 10 },
    side: { x: 15, y0: 1.2, y1: 4.2, period: 5.5, lit: [0.5, 5] },
  },
};
