import type { HallPlan } from '../kit/hall-plan.ts';
import { AIR } from './air.ts';
import { MOVING } from './moving.ts';
import { paintTubes, soapCube } from './objects.ts';
import { POSTS } from './posts.ts';

/** Where things stand in the chemistry hall. */
export const PLAN: HallPlan = {
  sector: 'chimie',
  joints: false,
  lane: [
    [0.9, 22],
    [0.95, 21],
    [1.0, 18],
    [1.15, 12],
    [0.6, 6],
    [0, 1],
    [0.5, -5],
    [1.6, -9.4],
    [0.9, -12.4],
    [-2.2, -13.2],
  ],
  stations: [
    { id: 'matieres', x: 1.1, z: 13, look: [-3.6, 12.2] },
    { id: 'reaction', x: 0.75, z: 6.6, look: [5.4, 3.6] },
    { id: 'separation', x: 0.1, z: -2.6, look: [-4.6, -5.6] },
    { id: 'analyse', x: 1.55, z: -8.6, look: [6, -9] },
    { id: 'formulation', x: -2.2, z: -13.2, look: [-3.4, -16.6] },
  ],
  booths: [
    {
      accent: '#a83a24',
      x: -12.05,
      z: 13.6,
      turn: Math.PI / 2,
      closed: 1,
      thread: [
        [1.0, 18.6],
        [-2.8, 19],
        [-7, 17.4],
        [-8.6, 15],
        [-9.4, 13.6],
      ],
      object: paintTubes,
    },
    {
      accent: '#2f6b4f',
      x: -12.05,
      z: 1.6,
      turn: Math.PI / 2,
      closed: 1,
      thread: [
        [0.2, 3.2],
        [-3, 3.4],
        [-6.4, 2.2],
        [-9.2, 1.6],
      ],
      object: soapCube,
    },
  ],
  quiz: { x: 9.6, z: 14.4, turn: -0.7 },
  live: { x: 10.6, z: -16.8, turn: -Math.PI / 2 },
  trades: { x: 14.72, z: 19.25, turn: -Math.PI / 2 },
  posts: POSTS,
  moving: MOVING,
  air: AIR,
  mirror: {
    top: { y: 12.4, from: -13, period: 30, lit: 7.4, halfX: 15, halfZ: 21.5 },
    back: { z: -22, halfX: 9, y0: 6.9, y1: 11.6 },
    side: { x: 15, y0: 1.9, y1: 5.5, period: 5.5, lit: [0.95, 4.55] },
  },
};
