import type { Post } from '@ville-usine/shared/world/room';

/** Eight people at work, from the beds to the packing. Bonnets and coats are white where the air is filtered. */
export const POSTS: readonly Post[] = [
  // Picking at the end of the rose bed, where the gantry never comes.
  {
    name: 'mireille',
    x: 5.35,
    z: 17.3,
    heading: 0.1,
    works: 'sort',
    look: {
      skin: '#f2cbad',
      hair: '#c9b8a6',
      vest: '#7fa35c',
      trousers: '#5a4a3a',
      wears: ['tail', 'gloves', 'shortSleeves'],
    },
  },
  // At the scales where flowers are handed in.
  {
    name: 'bastien',
    x: 3.4,
    z: 8.25,
    heading: 0,
    works: 'note',
    look: {
      skin: '#bb7f54',
      hair: '#1d1512',
      vest: '#e8a33a',
      trousers: '#4a4440',
      wears: ['badge'],
      height: 1.03,
    },
  },
  // On the platform between the stills.
  {
    name: 'yanis',
    x: -6.6,
    y: 1.25,
    z: 2.2,
    heading: -1.3,
    works: 'tend',
    look: { skin: '#8a583d', hair: '#16110f', vest: '#6d3f9c', trousers: '#3a3357' },
  },
  // Watching the drop fall.
  {
    name: 'aicha',
    x: 3.3,
    z: 3.35,
    heading: -0.75,
    works: 'measure',
    look: {
      skin: '#96603f',
      hair: '#16110f',
      vest: '#6d3f9c',
      trousers: '#3a3357',
      wears: ['helmet', 'curly', 'coverall', 'gloves'],
      height: 0.96,
    },
  },
  // At the organ, a strip of paper in her hand.
  {
    name: 'ornella',
    x: -1.5,
    z: -6,
    heading: 1.05,
    works: 'show',
    look: {
      skin: '#e8b58c',
      hair: '#b9b4b8',
      vest: '#f6f1e8',
      shirt: '#d9c8ea',
      trousers: '#4a3a5c',
      wears: ['tail'],
    },
  },
  // In the clean room, before the robot.
  {
    name: 'fatou',
    x: 0.75,
    z: -11.6,
    heading: 0.85,
    works: 'tend',
    look: {
      skin: '#7a4d36',
      hair: '#f4f8fa',
      vest: '#f4f8fa',
      trousers: '#f4f8fa',
      shirt: '#f4f8fa',
      wears: ['scarf', 'coverall', 'gloves'],
    },
  },
  // Reading the curve.
  {
    name: 'hugo',
    x: -2.3,
    z: -13.85,
    heading: 0,
    works: 'watch',
    look: {
      skin: '#f2cbad',
      hair: '#f4f8fa',
      vest: '#f4f8fa',
      trousers: '#f4f8fa',
      shirt: '#f4f8fa',
      wears: ['scarf', 'coverall', 'gloves'],
      height: 1.02,
    },
  },
  // At the end of the filling line.
  {
    name: 'leila',
    x: 5.1,
    z: -18.1,
    heading: 0.6,
    works: 'note',
    look: {
      skin: '#d89f70',
      hair: '#9a5fd0',
      vest: '#6d3f9c',
      trousers: '#3a3357',
      wears: ['scarf', 'badge', 'gloves'],
      girth: 1.08,
    },
  },
];
