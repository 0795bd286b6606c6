import {
  AdditiveBlending,
  BufferAttribute,
  BufferGeometry,
  DoubleSide,
  type IUniform,
  Mesh,
  ShaderMaterial,
} from 'three';

const VERTEX = /* glsl */ `
attribute vec2 part;
varying vec2 vPart;
varying vec3 vSeen;
void main() {
  vec4 seen = modelViewMatrix * vec4(position, 1.);
  vPart = part;
  vSeen = seen.xyz;
  gl_Position = projectionMatrix * seen;
}`;

/** How squarely one looks at a side, 0 to 1: a round of light thins out towards its edges, as air does. */
const FACING = /* glsl */ `
varying vec2 vPart;
varying vec3 vSeen;
float facing() { return abs(dot(normalize(cross(dFdx(vSeen), dFdy(vSeen))), normalize(vSeen))); }`;

/** Triangles of light: three numbers a corner in metres, and two that say where in the light it is. */
export class LightShape {
  private readonly position: number[] = [];
  private readonly part: number[] = [];

  /** A triangle; each corner's place, and its two numbers. */
  add(...corners: readonly (readonly [at: readonly number[], along: number, kind: number])[]): void {
    for (const [at, along, kind] of corners) {
      this.position.push(...at);
      this.part.push(along, kind);
    }
  }

  /**
   * The light as one draw call, laid over what is drawn before `order`; `colour` is the body of `vec3 colour()`, which reads
   * `vPart`, `facing()` and the uniforms it declares. Not seen until it is made visible.
   */
  mesh(colour: string, uniforms: Record<string, IUniform>, order: number): LightMesh {
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(new Float32Array(this.position), 3));
    geometry.setAttribute('part', new BufferAttribute(new Float32Array(this.part), 2));
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: `${FACING}\n${colour}\nvoid main() { gl_FragColor = vec4(colour(), 1.); }`,
      uniforms,
      transparent: true,
      depthWrite: false,
      blending: AdditiveBlending,
      side: DoubleSide,
      // On planks and floors it lies without a fight over who is nearer.
      polygonOffset: true,
      polygonOffsetFactor: -4,
      polygonOffsetUnits: -8,
    });
    const mesh = new Mesh(geometry, material);
    mesh.renderOrder = order;
    mesh.visible = false;
    return mesh;
  }
}

export type LightMesh = Mesh<BufferGeometry, ShaderMaterial>;
