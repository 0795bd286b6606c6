import type { Object3D } from 'three';
import type { HallUniforms } from '../hall-uniforms.ts';

/** What one hall alone has: it takes parts of the model by their names, and moves them with its own. */
export type Extra = { group: Object3D; run: (elapsed: number) => void };
export type MakeExtra = (parts: ReadonlyMap<string, Object3D>, uniforms: HallUniforms) => Extra;
