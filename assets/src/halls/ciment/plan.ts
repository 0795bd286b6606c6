import type { HallPlan } from '../kit/hall-plan.ts';
import { AIR } from './air.ts';
import { MOVING } from './moving.ts';
import { arch, fossil, reef, samples } from './objects.ts';
import { POSTS } from './posts.ts';

/** Where things stand in the cement hall. */
export const PLAN: HallPlan = {
  sector: 'ciment',
  lane: [
    [0.9, 22],
    [0.9, 20.4],
    [0.6, 16],
    [0.2, 11],
    [0.4, 6],
    [0.6, 1],
    [0.3, -5],
    [0.9, -9],
    [0.6, -11.6],
    [-0.2, -13.2],
  ],
  stations: [
    { id: 'carriere', x: 0.5, z: 14.6, look: [-4.6, 14.2] },
    { id: 'broyage', x: 0.3, z: 8.8, look: [-5, 7.6] },
    { id: 'cuisson', x: 0.6, z: 3.6, look: [5.2, 5.4] },
    { id: 'mouture', x: 0.3, z: -5.2, look: [-5.2, -6.2] },
    { id: 'beton', x: -0.2, z: -13, look: [-0.6, -18.6] },
  ],
  booths: [
    {
      accent: '#0f6f78',
      x: -12.05,
      z: 1.2,
      turn: Math.PI / 2,
      closed: 1,
      thread: [
        [0.5, 1.8],
        [-4, 2],
        [-9.3, 1.2],
      ],
      object: reef,
    },
    {
      accent: '#6e5a48',
      x: 12.25,
      z: 4.2,
      turn: -Math.PI / 2,
      closed: -1,
      thread: [
        [0.8, 18.4],
        [4.6, 17.6],
        [8, 13.2],
        [9, 8],
        [9.4, 4.2],
      ],
      object: fossil,
    },
    {
      accent: '#a8532c',
      x: 12.25,
      z: -5.4,
      turn: -Math.PI / 2,
      closed: 1,
      thread: [
        [9, 7.4],
        [8.9, 0],
        [9.3, -5.4],
      ],
      object: arch,
    },
  ],
  samples,
  quiz: { x: 10.4, z: 15.2, turn: -0.7 },
  live: { x: 10.7, z: -16.9, turn: -Math.PI / 2 },
  trades: { x: 14.4, z: 19.25, turn: -Math.PI / 2 },
  posts: POSTS,
  moving: MOVING,
  air: AIR,
  mirror: {
    top: { y: 10.4, from: -10.5, period: 6.5, lit: 2.4, halfX: 11, halfZ: 21.5 },
    back: { z: -22, halfX: 4.2, y0: 2.2, y1: 10.4 },
    side: null,
  },
};
