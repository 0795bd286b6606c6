import type { Spot, WalkMap } from '@ville-usine/shared/world/spot';
import { walkHeight } from '@ville-usine/shared/world/walk-height';
import { type LightMesh, LightShape } from '../light-mesh.ts';

const SIDES = 32;
/** A round on the floor and the light that stands on it, metres. */
const RADIUS = 1.25;
const HIGH = 6.5;
/** From where visitors stop towards what they look at, metres. */
const AHEAD = 0.9;

/** In the column a corner is 0 below and 1 above, on the floor 0 in the middle and 1 at the rim. */
const [COLUMN, FLOOR] = [0, 1];

const COLOUR = /* glsl */ `
uniform float uTime;
vec3 colour() {
  // Rings of light sink down to what is meant. Cool: all else that shines here is hot.
  float sinks = .5 - .5 * cos(6.2832 * (vPart.x * 5. + uTime * .55));
  float column = pow(1. - vPart.x, 1.5) * smoothstep(0., .8, facing()) * (.22 + .3 * sinks);
  float rim = smoothstep(.1, .05, abs(vPart.x - .88));
  float wave = smoothstep(.07, 0., abs(vPart.x - fract(uTime * .35))) * .5;
  float ground = .16 + rim * .9 + wave * (1. - vPart.x);
  return vec3(.5, .9, 1.) * mix(column, ground, vPart.y);
}`;

/** The mark on the place of a hall that the big screen points to: one draw call while there is one, none else. */
export class SpotMark {
  readonly mesh: LightMesh;

  constructor() {
    const shape = new LightShape();
    const rim = (i: number, y: number) => {
      const a = (i / SIDES) * 2 * Math.PI;
      return [Math.cos(a) * RADIUS, y, Math.sin(a) * RADIUS];
    };
    for (let i = 0; i < SIDES; i++) {
      const [low, next] = [rim(i, 0), rim(i + 1, 0)];
      const [high, nextHigh] = [rim(i, HIGH), rim(i + 1, HIGH)];
      shape.add([[0, 0, 0], 0, FLOOR], [next, 1, FLOOR], [low, 1, FLOOR]);
      shape.add([low, 0, COLUMN], [next, 0, COLUMN], [nextHigh, 1, COLUMN]);
      shape.add([low, 0, COLUMN], [nextHigh, 1, COLUMN], [high, 1, COLUMN]);
    }
    this.mesh = shape.mesh(COLOUR, { uTime: { value: 0 } }, 45);
  }

  /** Stands on a place of the hall; with null, or where the hall has no such place, nowhere. */
  standOn(
    place: Pick<Spot, 'kind' | 'target'> | null,
    { spots, ramps }: Pick<WalkMap, 'spots' | 'ramps'>,
  ): void {
    const at = markOf(place, spots);
    this.mesh.visible = at !== null;
    if (at) this.mesh.position.set(at.x, walkHeight(ramps, at.x, at.z) + 0.06, at.z);
  }

  /** Moves its light on by `dt` seconds; not where the visitor wants calm. */
  step(dt: number, calm: boolean): void {
    if (!calm && this.mesh.visible) this.mesh.material.uniforms['uTime']!.value += dt;
  }
}

/** Where a place of the hall is marked, metres: before who stops at it, on the way to what is looked at. */
export function markOf(
  place: Pick<Spot, 'kind' | 'target'> | null,
  spots: readonly Spot[],
): { x: number; z: number } | null {
  const spot = place && spots.find(({ kind, target }) => kind === place.kind && target === place.target);
  if (!spot) return null;
  return { x: spot.x - Math.sin(spot.face) * AHEAD, z: spot.z - Math.cos(spot.face) * AHEAD };
}
