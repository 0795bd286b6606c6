import type { Post } from '@ville-usine/shared/world/room';

/** Seven people of the works at their posts. */
export const POSTS: readonly Post[] = [
  // Beside the model of her quarry.
  {
    name: 'awa',
    x: -1.7,
    z: 16.4,
    heading: 1.4,
    works: 'show',
    look: {
      skin: '#7a4f35',
      hair: '#15100e',
      vest: '#ff8a2b',
      trousers: '#35405a',
      helmet: '#ffffff',
      wears: ['helmet', 'tail', 'coverall', 'gloves'],
    },
  },
  // Before the raw mill, his ear on the rollers.
  {
    name: 'pierre',
    x: -2,
    z: 6.1,
    heading: 1.2,
    works: 'listen',
    look: {
      skin: '#f0c7a4',
      hair: '#8d8078',
      vest: '#c8d62c',
      trousers: '#3b3f4e',
      helmet: '#ffd166',
      wears: ['helmet', 'coverall', 'gloves'],
      girth: 1.1,
    },
  },
  // Where one sees the flame.
  {
    name: 'samia',
    x: 2.6,
    z: 7.2,
    heading: -1.5,
    works: 'watch',
    look: {
      skin: '#c98f63',
      hair: '#2c5a72',
      vest: '#ff8a2b',
      trousers: '#35405a',
      helmet: '#f4f1e8',
      wears: ['helmet', 'scarf', 'coverall', 'badge', 'gloves'],
      height: 0.97,
    },
  },
  // At the drive of the turning tube.
  {
    name: 'marco',
    x: 2.7,
    z: -4.4,
    heading: -1.6,
    works: 'tend',
    look: {
      skin: '#e2ab80',
      hair: '#1d1512',
      vest: '#2c6670',
      trousers: '#2b2f3d',
      helmet: '#ffd166',
      wears: ['helmet', 'coverall', 'gloves'],
      height: 1.04,
    },
  },
  // At the bench where cubes are crushed.
  {
    name: 'jeanne',
    x: -2.45,
    z: -10.45,
    heading: 0.35,
    works: 'measure',
    look: {
      skin: '#eebf98',
      hair: '#a4602c',
      vest: '#f4f1ea',
      trousers: '#f4f1ea',
      shirt: '#f4f1ea',
      wears: ['curly', 'coverall', 'badge', 'gloves'],
      height: 0.98,
    },
  },
  // Guides the truck's chute.
  {
    name: 'bilal',
    x: 0.35,
    z: -16.9,
    heading: 0.7,
    works: 'signal',
    look: {
      skin: '#96603f',
      hair: '#14100e',
      vest: '#c8d62c',
      trousers: '#35405a',
      helmet: '#f4f1e8',
      wears: ['helmet', 'coverall', 'gloves'],
    },
  },
  // At the form and its bars.
  {
    name: 'lise',
    x: 4.4,
    z: -17.7,
    heading: 1.3,
    works: 'sort',
    look: {
      skin: '#f3ceb0',
      hair: '#d0a050',
      vest: '#ff8a2b',
      trousers: '#3b3f4e',
      helmet: '#ffffff',
      wears: ['helmet', 'long', 'coverall', 'gloves'],
    },
  },
];
