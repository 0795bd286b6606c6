/** The colours shared by the illustrations; each sector adds its accent. */
export const INK = '#1a1338';
export const CREAM = '#fff7ea';
export const STEEL = '#8f93a3';
export const STEEL_LIGHT = '#d5d9e2';
export const STEEL_DARK = '#4b4d60';
export const YELLOW = '#ffc53d';
export const ORANGE = '#ff7a2c';
export const COPPER = '#c9743f';

/** Hot metal from white-hot to dark red, as one sees it while it cools. */
export const HEAT = ['#fff6d2', '#ffe07a', '#ffb03a', '#ff7a26', '#d9432a', '#8f2a35'] as const;
