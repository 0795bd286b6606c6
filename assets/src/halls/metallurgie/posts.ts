import type { Post } from '@ville-usine/shared/world/room';

/** Six people of the works at their posts. */
export const POSTS: readonly Post[] = [
  // At the furnace door, on the platform.
  {
    name: 'sonia',
    x: -4.9,
    y: 1.97,
    z: 6.9,
    heading: -0.5,
    works: 'tend',
    look: { skin: '#8a583d', hair: '#16110f', vest: '#1f6a70', trousers: '#1f6a70' },
  },
  // Sorting scrap.
  {
    name: 'claire',
    x: -3.5,
    z: 16.5,
    heading: 0.15,
    works: 'sort',
    look: {
      skin: '#f2cbad',
      hair: '#8a4a22',
      vest: '#ff8a2b',
      trousers: '#4a4440',
      helmet: '#ffd166',
      wears: ['helmet', 'long', 'coverall', 'gloves'],
    },
  },
  // Watching the pour.
  {
    name: 'lucie',
    x: 3.1,
    z: 1.1,
    heading: 0.25,
    works: 'signal',
    look: {
      skin: '#e8b58c',
      hair: '#5a2f1a',
      vest: '#1f6a70',
      trousers: '#1f6a70',
      wears: ['helmet', 'tail', 'coverall', 'badge', 'gloves'],
      height: 0.97,
    },
  },
  // At the mill's drive.
  {
    name: 'marc',
    x: -1.6,
    z: -8.7,
    heading: -1.5,
    works: 'watch',
    look: { skin: '#bb7f54', hair: '#1d1512', vest: '#2f62d6', girth: 1.16, height: 1.02 },
  },
  // Measuring at the bench.
  {
    name: 'imane',
    x: -1.2,
    z: -14.1,
    heading: 0.15,
    works: 'measure',
    look: {
      skin: '#96603f',
      hair: '#16110f',
      vest: '#c2367a',
      trousers: '#3a2a45',
      helmet: '#ffffff',
      wears: ['helmet', 'curly', 'coverall', 'badge'],
      height: 0.96,
    },
  },
  // By the pulling machine.
  {
    name: 'yasmine',
    x: 3.3,
    z: -16.6,
    heading: 1.2,
    works: 'tend',
    look: {
      skin: '#d89f70',
      hair: '#2f9c94',
      vest: '#259c7b',
      trousers: '#264a44',
      helmet: '#f4f1e8',
      wears: ['helmet', 'scarf', 'coverall', 'badge', 'gloves'],
    },
  },
];
