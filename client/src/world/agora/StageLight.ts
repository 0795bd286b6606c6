import { type LightMesh, LightShape } from '../light-mesh.ts';

/** Lamps hang on the Agora's arch, metres; each lights a round of the stage. */
const LAMPS = [
  [-13.6, 10.4, -51.6],
  [13.6, 10.4, -51.6],
] as const;
const POOL = { x: -3.3, y: 0.16, z: -38.4, radius: 2.9 };
const SIDES = 28;
/** In a cone a corner is 0 at its lamp and 1 at its end, in the pool 0 in the middle and 1 at the rim. */
const [CONE, FLOOR] = [0, 1];

const COLOUR = /* glsl */ `
uniform vec3 uLight;
uniform float uCone;
vec3 colour() {
  float cone = pow(1. - vPart.x, 1.3) * .17 * facing() * uCone;
  float pool = (1. - smoothstep(.55, 1., vPart.x)) * .56;
  return uLight * mix(cone, pool, vPart.y);
}`;

/** On who stands in it, shares of the light there is: it adds what dusk takes away. */
const ON_BODY = [1.25, 1.05, 0.5] as const;

/**
 * The light on who answers: their pool on the planks and, after dusk, two cones from the Agora's arch, in one draw call.
 */
export class StageLight {
  readonly mesh: LightMesh;
  /** What it makes of the light on whoever stands in it, to be multiplied. */
  readonly onBody: [number, number, number] = [1, 1, 1];

  constructor() {
    const shape = new LightShape();
    const rim = (i: number) => {
      const a = (i / SIDES) * 2 * Math.PI;
      return [POOL.x + Math.cos(a) * POOL.radius, POOL.y, POOL.z + Math.sin(a) * POOL.radius * 0.8];
    };
    for (let i = 0; i < SIDES; i++) {
      shape.add([[POOL.x, POOL.y, POOL.z], 0, FLOOR], [rim(i + 1), 1, FLOOR], [rim(i), 1, FLOOR]);
      for (const lamp of LAMPS) shape.add([lamp, 0, CONE], [rim(i), 1, CONE], [rim(i + 1), 1, CONE]);
    }
    this.mesh = shape.mesh(COLOUR, { uLight: { value: [1, 0.86, 0.6] }, uCone: { value: 0 } }, 40);
  }

  /** Lit while somebody stands in it: brighter where the lamps of the city are on, `lamps` from 0 to 1. */
  light(on: boolean, lamps: number): void {
    this.mesh.visible = on;
    for (const [i, share] of ON_BODY.entries()) this.onBody[i] = 1 + share * lamps;
    // By day nobody sees the air between a lamp and its light.
    this.mesh.material.uniforms['uCone']!.value = lamps;
    const share = 0.55 + 0.45 * lamps;
    this.mesh.material.uniforms['uLight']!.value = [share, share * 0.86, share * 0.6];
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
  }
}
