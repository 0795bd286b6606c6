import { BufferAttribute, InstancedBufferGeometry, Mesh, ShaderMaterial } from 'three';
import { CROWD, instanced } from './avatar-bodies.ts';
import { avatarUniforms } from './avatar-light.ts';
import { SHADOW_FRAGMENT, SHADOW_VERTEX } from './shaders/foot-shadow.ts';

/** What lies on the ground under people, in one draw call: soft shadows, and rings of light round staff. */
export class AvatarShadows {
  readonly mesh: Mesh<InstancedBufferGeometry, ShaderMaterial>;
  private readonly marks = instanced(CROWD * 2, 4);
  private count = 0;

  constructor() {
    const ground = new InstancedBufferGeometry();
    const corners = new Float32Array([-1, 0, -1, 1, 0, -1, 1, 0, 1, -1, 0, 1]);
    ground.setAttribute('position', new BufferAttribute(corners, 3));
    ground.setIndex([0, 2, 1, 0, 3, 2]);
    ground.setAttribute('iShadow', this.marks);
    this.mesh = new Mesh(
      ground,
      new ShaderMaterial({
        vertexShader: SHADOW_VERTEX,
        fragmentShader: SHADOW_FRAGMENT,
        uniforms: avatarUniforms,
        transparent: true,
        depthWrite: false,
        polygonOffset: true,
        polygonOffsetFactor: -4,
        polygonOffsetUnits: -4,
      }),
    );
    this.mesh.renderOrder = 2;
    this.mesh.frustumCulled = false;
  }

  begin(): void {
    this.count = 0;
  }

  /** Under someone's feet at these metres. */
  add(x: number, y: number, z: number, ringed: boolean): void {
    this.marks.setXYZW(this.count++, x, y + 0.035, z, 0);
    if (ringed) this.marks.setXYZW(this.count++, x, y + 0.05, z, 1);
  }

  end(): void {
    this.mesh.geometry.instanceCount = this.count;
    this.mesh.visible = this.count > 0;
    this.marks.needsUpdate = true;
  }
}
