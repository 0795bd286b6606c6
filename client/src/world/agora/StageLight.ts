import { AdditiveBlending, BufferAttribute, BufferGeometry, DoubleSide, Mesh, ShaderMaterial } from 'three';

/** Lamps hang on the Agora's arch, metres; each lights a round of the stage. */
const LAMPS = [
  { x: -13.6, y: 10.4, z: -51.6 },
  { x: 13.6, y: 10.4, z: -51.6 },
] as const;
const POOL = { x: -3.3, y: 0.16, z: -38.4, radius: 2.9 };
const SIDES = 28;

const VERTEX = /* glsl */ `
attribute vec2 beam; // 0 at the lamp or the pool's middle, 1 at the end; 0 a cone, 1 the pool
varying vec2 vBeam;
void main() { vBeam = beam; gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.); }`;

const FRAGMENT = /* glsl */ `
uniform vec3 uLight;
uniform float uCone;
varying vec2 vBeam;
void main() {
  float cone = pow(1. - vBeam.x, 1.3) * .1 * uCone;
  float pool = (1. - smoothstep(.55, 1., vBeam.x)) * .56;
  gl_FragColor = vec4(uLight * mix(cone, pool, vBeam.y), 1.);
}`;

/**
 * The light on who answers: their pool on the planks and, after dusk, two cones from the Agora's arch, in one draw call. `strength`
 * is 1 after dusk and less by day.
 */
export class StageLight {
  readonly mesh: Mesh<BufferGeometry, ShaderMaterial>;

  constructor() {
    const position: number[] = [];
    const beam: number[] = [];
    const rim = (i: number) => {
      const a = (i / SIDES) * 2 * Math.PI;
      return [POOL.x + Math.cos(a) * POOL.radius, POOL.y, POOL.z + Math.sin(a) * POOL.radius * 0.8];
    };
    for (let i = 0; i < SIDES; i++) {
      position.push(POOL.x, POOL.y, POOL.z, ...rim(i + 1), ...rim(i));
      beam.push(0, 1, 1, 1, 1, 1);
      for (const { x, y, z } of LAMPS) {
        position.push(x, y, z, ...rim(i), ...rim(i + 1));
        beam.push(0, 0, 1, 0, 1, 0);
      }
    }
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(new Float32Array(position), 3));
    geometry.setAttribute('beam', new BufferAttribute(new Float32Array(beam), 2));
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: { uLight: { value: [1, 0.86, 0.6] }, uCone: { value: 0 } },
      transparent: true,
      depthWrite: false,
      blending: AdditiveBlending,
      side: DoubleSide,
      polygonOffset: true,
      polygonOffsetFactor: -4,
      polygonOffsetUnits: -8,
    });
    this.mesh = new Mesh(geometry, material);
    this.mesh.renderOrder = 40;
    this.mesh.visible = false;
  }

  /** Lit while somebody stands in it: brighter where the lamps of the city are on, `lamps` from 0 to 1. */
  light(on: boolean, lamps: number): void {
    this.mesh.visible = on;
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
