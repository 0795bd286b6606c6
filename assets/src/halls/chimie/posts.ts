import type { Post } from '@ville-usine/shared/world/room';

const COAT = '#f4f1ea';

/** Eight people of the works at their posts. */
export const POSTS: readonly Post[] = [
  // By the conveyor, with the salt.
  {
    name: 'nadia',
    x: -3.1,
    z: 11.6,
    heading: 1.35,
    works: 'sort',
    look: {
      skin: '#b97f57',
      hair: '#1c1412',
      vest: '#7a4cd6',
      trousers: '#3c3350',
      helmet: '#ffd166',
      wears: ['helmet', 'long', 'coverall', 'gloves'],
    },
  },
  // On the deck beside the reactor.
  {
    name: 'hugo',
    x: 9.4,
    y: 2.41,
    z: 3.9,
    heading: 1.5,
    works: 'tend',
    look: {
      skin: '#f0c7a4',
      hair: '#a4602c',
      vest: '#ff8a2b',
      trousers: '#35405a',
      helmet: '#ffffff',
      wears: ['helmet', 'coverall', 'gloves'],
      height: 1.03,
    },
  },
  // Before the reactor, reading what the vessel does.
  {
    name: 'leila',
    x: 2.55,
    z: 1.2,
    heading: -2.2,
    works: 'note',
    look: {
      skin: '#d8a073',
      hair: '#3d2a5e',
      vest: '#c8d62c',
      trousers: '#2f3a55',
      helmet: '#f4f1e8',
      wears: ['helmet', 'scarf', 'coverall', 'badge', 'gloves'],
      height: 0.97,
    },
  },
  // On the tower, at the valves of the column.
  {
    name: 'thomas',
    x: -7.5,
    y: 4.11,
    z: -6,
    heading: -2.3,
    works: 'tend',
    look: {
      skin: '#7f5138',
      hair: '#120d0b',
      vest: '#ff8a2b',
      trousers: '#35405a',
      helmet: '#ffd166',
      wears: ['helmet', 'coverall', 'gloves'],
      girth: 1.1,
    },
  },
  // At the coil.
  {
    name: 'ines',
    x: 5.4,
    z: -7.2,
    heading: -1.1,
    works: 'measure',
    look: {
      skin: '#eebf98',
      hair: '#2a1a14',
      vest: COAT,
      trousers: COAT,
      shirt: COAT,
      wears: ['tail', 'coverall', 'badge', 'gloves'],
      height: 0.98,
    },
  },
  // In the control room, her eyes on hall and screens.
  {
    name: 'maelle',
    x: -1.6,
    y: 3.11,
    z: -19.2,
    heading: Math.PI,
    works: 'watch',
    look: {
      skin: '#f3ceb0',
      hair: '#c98a3a',
      vest: '#7a4cd6',
      trousers: '#2b2940',
      wears: ['long', 'badge'],
    },
  },
  {
    name: 'oscar',
    x: 2.1,
    y: 3.11,
    z: -19.9,
    heading: 0.3,
    works: 'note',
    look: {
      skin: '#a06a45',
      hair: '#1b1411',
      vest: '#2fc4b2',
      trousers: '#2b2940',
      wears: ['curly', 'badge'],
    },
  },
  // Behind the soap line, her hair under a scarf.
  {
    name: 'solene',
    x: -2.5,
    z: -17.8,
    heading: Math.PI,
    works: 'tend',
    look: {
      skin: '#96603f',
      hair: '#f4f1ea',
      vest: COAT,
      trousers: COAT,
      shirt: COAT,
      wears: ['scarf', 'coverall', 'gloves'],
    },
  },
];
