import type { HallPlan } from '../kit/hall-plan.ts';
import { AIR } from './air.ts';
import { MOVING } from './moving.ts';
import { jeans, printBlock, samples, spool } from './objects.ts';
import { POSTS } from './posts.ts';

/** Where things stand in the mill of fashion and textiles. */
export const PLAN: HallPlan = {
  sector: 'mode',
  joints: false,
  lane: [
    [0.9, 22],
    [0.9, 20.4],
    [0.6, 16],
    [0.2, 11],
    [0.2, 6],
    [0.5, 1],
    [0.3, -5],
    [0.8, -9],
    [0.6, -11.4],
    [-0.2, -12.6],
  ],
  stations: [
    { id: 'fibre', x: 0.5, z: 14.8, look: [-4.6, 14.6] },
    { id: 'filature', x: 0.1, z: 8.4, look: [-5.4, 7.2] },
    { id: 'tissage', x: 0.3, z: 3.2, look: [5.2, 5] },
    { id: 'couleur', x: 0.3, z: -5.4, look: [-5.2, -6] },
    { id: 'confection', x: -0.2, z: -12.4, look: [-0.8, -17.6] },
  ],
  booths: [
    {
      accent: '#b5321f',
      x: -12.2,
      z: 1.2,
      turn: Math.PI / 2,
      closed: 1,
      thread: [
        [0.4, 0.4],
        [-4, 0.4],
        [-9.3, 1.2],
      ],
      object: printBlock,
    },
    {
      accent: '#2c4a8c',
      x: 12.25,
      z: 4.2,
      turn: -Math.PI / 2,
      closed: -1,
      thread: [
        [0.8, 18.4],
        [4.6, 17],
        [8.4, 12.4],
        [9.2, 8],
        [9.5, 4.2],
      ],
      object: jeans,
    },
    {
      accent: '#1f7f7a',
      x: 12.25,
      z: -5.4,
      turn: -Math.PI / 2,
      closed: 1,
      thread: [
        [9.2, 7.4],
        [9.2, 0],
        [9.5, -5.4],
      ],
      object: spool,
    },
  ],
  samples,
  quiz: { x: 10.4, z: 15.2, turn: -0.7 },
  live: { x: 10.7, z: -16.4, turn: -Math.PI / 2 },
  trades: { x: 14.5, z: 19.25, turn: -Math.PI / 2 },
  posts: POSTS,
  moving: MOVING,
  air: AIR,
  mirror: {
    top: { y: 8.4, from: -7.4, period: 9.9, lit: 4.2, halfX: 12, halfZ: 21.5 },
    back: null,
    side: { x: 15, y0: 1.5, y1: 6.3, period: 5.5, lit: [1.45, 4.05] },
  },
};
