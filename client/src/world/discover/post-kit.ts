import { Vector3 } from 'three';

/** What posts are made of. */
export const IRON = '#4a5560';
export const STONE = '#dfcba4';
export const BRASS = '#e7b04a';

export const UP = new Vector3(0, 1, 0);

/** Along a heading, one metre. */
export const forward = (heading: number) => new Vector3(-Math.sin(heading), 0, -Math.cos(heading));
