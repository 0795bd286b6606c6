import type { Spot, WalkMap } from '@ville-usine/shared/world/spot';
import { walkHeight } from '@ville-usine/shared/world/walk-height';
import { AdditiveBlending, BufferAttribute, BufferGeometry, DoubleSide, Mesh, ShaderMaterial } from 'three';

const SIDES = 32;
/** A round on the floor and the light that stands on it, metres. */
const RADIUS = 1.25;
const HIGH = 6.5;
/** From where visitors stop towards what they look at, metres. */
const AHEAD = 0.9;

const VERTEX = /* glsl */ `
attribute vec2 part; // 0 below to 1 above, or 0 in the middle to 1 at the rim; 1 on the floor
varying vec2 vPart;
void main() { vPart = part; gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.); }`;

const FRAGMENT = /* glsl */ `
uniform float uTime;
varying vec2 vPart;
void main() {
  float column = pow(1. - vPart.x, 1.7) * (.34 + .05 * sin(uTime * 1.8));
  float rim = smoothstep(.1, .05, abs(vPart.x - .88));
  float wave = smoothstep(.07, 0., abs(vPart.x - fract(uTime * .35))) * .5;
  float ground = .16 + rim * .9 + wave * (1. - vPart.x);
  gl_FragColor = vec4(vec3(1., .78, .3) * mix(column, ground, vPart.y), 1.);
}`;

/** The mark on the place of a hall that the big screen points to: one draw call while there is one, none else. */
export class SpotMark {
  readonly mesh: Mesh<BufferGeometry, ShaderMaterial>;

  constructor() {
    const position: number[] = [];
    const part: number[] = [];
    const rim = (i: number, y: number) => {
      const a = (i / SIDES) * 2 * Math.PI;
      return [Math.cos(a) * RADIUS, y, Math.sin(a) * RADIUS];
    };
    for (let i = 0; i < SIDES; i++) {
      position.push(0, 0, 0, ...rim(i + 1, 0), ...rim(i, 0));
      part.push(0, 1, 1, 1, 1, 1);
      position.push(...rim(i, 0), ...rim(i + 1, 0), ...rim(i + 1, HIGH));
      position.push(...rim(i, 0), ...rim(i + 1, HIGH), ...rim(i, HIGH));
      part.push(0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 0);
    }
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(new Float32Array(position), 3));
    geometry.setAttribute('part', new BufferAttribute(new Float32Array(part), 2));
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: { uTime: { value: 0 } },
      transparent: true,
      depthWrite: false,
      blending: AdditiveBlending,
      side: DoubleSide,
      polygonOffset: true,
      polygonOffsetFactor: -4,
      polygonOffsetUnits: -8,
    });
    this.mesh = new Mesh(geometry, material);
    this.mesh.renderOrder = 45;
    this.mesh.visible = false;
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
