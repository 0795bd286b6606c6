import type { Post } from '@ville-usine/shared/world/room';

const NAVY = { vest: '#1d4f9a', trousers: '#1f3556' };

/** Eight people of the yard at their posts. */
export const POSTS: readonly Post[] = [
  // At the desk of the shot-blasting machine.
  {
    name: 'malika',
    x: 1.85,
    z: 14.4,
    heading: -Math.PI / 2,
    works: 'tend',
    look: {
      skin: '#a86f4a',
      hair: '#1a1210',
      ...NAVY,
      helmet: '#f6b21b',
      wears: ['helmet', 'tail', 'coverall', 'gloves'],
    },
  },
  // Following the torch at her desk.
  {
    name: 'ines',
    x: -7.4,
    z: 13.3,
    heading: 0,
    works: 'watch',
    look: {
      skin: '#e8b58c',
      hair: '#4a2617',
      vest: '#ff8a2b',
      trousers: '#3a3f4c',
      helmet: '#ffffff',
      wears: ['helmet', 'long', 'badge'],
      height: 0.96,
    },
  },
  // By the welding set.
  {
    name: 'fatou',
    x: -10.9,
    z: 4,
    heading: -0.5,
    works: 'tend',
    look: {
      skin: '#6d452f',
      hair: '#15100e',
      vest: '#6b5a4a',
      trousers: '#4a4440',
      helmet: '#2f62d6',
      wears: ['helmet', 'curly', 'coverall', 'gloves'],
    },
  },
  // Measuring where pipes will meet.
  {
    name: 'theo',
    x: -6.5,
    z: -1,
    heading: 1.4,
    works: 'measure',
    look: {
      skin: '#f0c6a4',
      hair: '#a85a2a',
      ...NAVY,
      helmet: '#ffffff',
      wears: ['helmet', 'coverall', 'gloves', 'badge'],
      height: 1.03,
    },
  },
  // Guiding the crane from the quay.
  {
    name: 'carmen',
    x: -1.3,
    z: -7.4,
    heading: -1.1,
    works: 'signal',
    look: {
      skin: '#d89f70',
      hair: '#2a1813',
      vest: '#f2d21b',
      trousers: '#2b3358',
      helmet: '#d8352c',
      wears: ['helmet', 'tail', 'gloves'],
    },
  },
  // At the tripod on the quay.
  {
    name: 'hugo',
    x: -1.25,
    z: -1.2,
    heading: -1.5,
    works: 'note',
    look: {
      skin: '#8a583d',
      hair: '#16110f',
      vest: '#ff8a2b',
      trousers: '#2f3440',
      helmet: '#ffffff',
      wears: ['helmet', 'badge'],
      girth: 1.1,
    },
  },
  // Painting the bow from the lift.
  {
    name: 'idris',
    x: 1.05,
    y: 3.2,
    z: 3.9,
    heading: -1.9,
    works: 'paint',
    look: {
      skin: '#c99468',
      hair: '#201512',
      vest: '#e9e4d8',
      trousers: '#d9d2c2',
      helmet: '#f6b21b',
      wears: ['helmet', 'coverall', 'gloves'],
    },
  },
  // At the helm beside the basin.
  {
    name: 'nora',
    x: -1.75,
    z: -18.7,
    heading: -Math.PI / 2,
    works: 'tend',
    look: {
      skin: '#c08a5e',
      hair: '#2f2a5a',
      vest: '#16304f',
      trousers: '#16304f',
      wears: ['scarf', 'badge'],
      height: 0.98,
    },
  },
];
