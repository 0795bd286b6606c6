import type { Post } from '@ville-usine/shared/world/room';

/** Seven people of the mill at their posts. */
export const POSTS: readonly Post[] = [
  // Among the fibres, by the cotton.
  {
    name: 'oumou',
    x: -2,
    z: 13,
    heading: 1.3,
    works: 'show',
    look: {
      skin: '#7a4f35',
      hair: '#cf2c74',
      vest: '#f0a82c',
      trousers: '#3b2f4a',
      wears: ['scarf', 'badge'],
    },
  },
  // At the card.
  {
    name: 'rene',
    x: -2.2,
    z: 9.6,
    heading: 1.6,
    works: 'listen',
    look: {
      skin: '#f0c7a4',
      hair: '#b8b2ab',
      vest: '#2c4a8c',
      trousers: '#2b2f3d',
      wears: ['coverall', 'gloves'],
      girth: 1.08,
    },
  },
  // Ties a broken thread at the frame.
  {
    name: 'ana',
    x: -4.9,
    z: 6.35,
    heading: 0,
    works: 'tend',
    look: {
      skin: '#d8a073',
      hair: '#2a1a14',
      vest: '#1f8f8a',
      trousers: '#35405a',
      wears: ['tail', 'coverall'],
      height: 0.97,
    },
  },
  // Beside the loom.
  {
    name: 'karima',
    x: 2,
    z: 6,
    heading: -1.55,
    works: 'watch',
    look: {
      skin: '#c98f63',
      hair: '#1c1412',
      vest: '#cf2c74',
      trousers: '#35405a',
      wears: ['curly', 'coverall', 'badge'],
    },
  },
  // At the baths, in rubber gloves.
  {
    name: 'joel',
    x: -2.6,
    z: -7.6,
    heading: 1.5,
    works: 'measure',
    look: {
      skin: '#7f5138',
      hair: '#120d0b',
      vest: '#3a72ea',
      trousers: '#22386c',
      wears: ['coverall', 'gloves'],
      height: 1.04,
    },
  },
  // At the cutting table.
  {
    name: 'mei',
    x: -3.2,
    z: -16.05,
    heading: 0,
    works: 'note',
    look: {
      skin: '#eec9a0',
      hair: '#15100e',
      vest: '#e7dccb',
      trousers: '#5b2347',
      wears: ['long', 'badge'],
      height: 0.96,
    },
  },
  // Sews.
  {
    name: 'tarek',
    x: 3.4,
    z: -16.55,
    heading: 0,
    works: 'tend',
    look: {
      skin: '#b97f57',
      hair: '#1b1411',
      vest: '#f0a82c',
      trousers: '#2b2940',
      wears: ['badge'],
    },
  },
];
