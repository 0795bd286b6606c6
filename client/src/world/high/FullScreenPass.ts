import {
  BufferAttribute,
  BufferGeometry,
  Camera,
  CustomBlending,
  GLSL3,
  type IUniform,
  Mesh,
  NoBlending,
  OneFactor,
  ShaderMaterial,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three';

const VERTEX = /* glsl */ `out vec2 vAt;
void main() { vAt = position.xy * .5 + .5; gl_Position = vec4(position.xy, 0., 1.); }`;

/** One triangle covers the picture: there is no seam along which pixels are drawn twice. */
const triangle = () =>
  new BufferGeometry().setAttribute(
    'position',
    new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3),
  );

/** A fragment shader drawn over a whole picture; `vAt` runs from 0 to 1. */
export class FullScreenPass {
  readonly mesh: Mesh<BufferGeometry, ShaderMaterial>;
  private readonly camera = new Camera();

  /** `adds` lays the result over what the target holds; otherwise it takes its place. */
  constructor(fragmentShader: string, uniforms: Record<string, IUniform>, adds = false) {
    const material = new ShaderMaterial({
      glslVersion: GLSL3,
      vertexShader: VERTEX,
      fragmentShader,
      uniforms,
      depthTest: false,
      depthWrite: false,
      blending: adds ? CustomBlending : NoBlending,
      blendSrc: OneFactor,
      blendDst: OneFactor,
    });
    this.mesh = new Mesh(triangle(), material);
    this.mesh.frustumCulled = false;
  }

  /** Draws into `target`, or onto the screen where it is null. */
  draw(renderer: WebGLRenderer, target: WebGLRenderTarget | null): void {
    renderer.setRenderTarget(target);
    renderer.render(this.mesh, this.camera);
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
  }
}
