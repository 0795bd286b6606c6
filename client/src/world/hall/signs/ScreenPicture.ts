import {
  BufferAttribute,
  BufferGeometry,
  LinearFilter,
  Mesh,
  NoColorSpace,
  ShaderMaterial,
  Vector3,
  VideoTexture,
} from 'three';
import { bigScreen } from '../../big-screen.ts';
import type { Box } from './draw-speaker.ts';

/** A screen's corners, metres: lower left, lower right, upper right, upper left. */
export type Corners = readonly [Vector3, Vector3, Vector3, Vector3];

/** Before the screen, metres. */
const BEFORE = 0.04;

/** Its corners as those of the screen. */
const RING = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const;

const VERTEX = /* glsl */ `
varying vec2 vAt;
void main() { vAt = uv; gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.); }`;

/** A screen shines by itself: its picture is as it came, in any light. A phone held upright leaves bars beside it. */
const FRAGMENT = /* glsl */ `
uniform sampler2D uPicture;
varying vec2 vAt;
void main() {
  vec2 off = abs(vAt - .5);
  vec3 seen = texture2D(uPicture, vAt).rgb;
  gl_FragColor = vec4(max(off.x, off.y) > .5 ? vec3(.09, .07, .2) : seen, 1.);
}`;

/**
 * The picture of whoever speaks, before a big screen: one draw call while there is one. What stands outside the picture one
 * sees costs nothing: the browser's frames are handed over only as they are drawn.
 */
export class ScreenPicture {
  readonly mesh: Mesh<BufferGeometry, ShaderMaterial>;
  private readonly video = document.createElement('video');
  private readonly texture = new VideoTexture(this.video);
  private box: Box = { x: 0, y: 0, w: 1, h: 1 };

  constructor(
    private readonly corners: Corners,
    picture: MediaStream,
  ) {
    const { video, texture } = this;
    Object.assign(video, { muted: true, playsInline: true, autoplay: true, srcObject: picture });
    video.addEventListener('resize', () => this.lay());
    // Sound is never in it: no browser refuses to show it, and one that does leaves the drawn face.
    void video.play().catch(() => undefined);
    texture.colorSpace = NoColorSpace;
    texture.generateMipmaps = false;
    texture.minFilter = texture.magFilter = LinearFilter;
    texture.onUpdate = () => {
      bigScreen.pictures += 1;
    };
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(new Float32Array(12), 3));
    geometry.setAttribute('uv', new BufferAttribute(new Float32Array(8), 2));
    geometry.setIndex([0, 1, 2, 0, 2, 3]);
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: { uPicture: { value: texture } },
      polygonOffset: true,
      polygonOffsetFactor: -4,
      polygonOffsetUnits: -8,
    });
    this.mesh = new Mesh(geometry, material);
    this.mesh.visible = false;
  }

  /** Hangs it into a part of the screen, shares of it from the upper left. */
  hang(box: Box): void {
    this.box = box;
    this.lay();
  }

  dispose(): void {
    this.video.srcObject = null;
    this.texture.dispose();
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
  }

  /** Fills its place, the picture as large as it holds it whole. */
  private lay(): void {
    const { videoWidth, videoHeight } = this.video;
    this.mesh.visible = videoWidth > 0;
    if (videoWidth === 0) return;
    const [low, right, , high] = this.corners;
    const across = new Vector3().subVectors(right, low);
    const up = new Vector3().subVectors(high, low);
    const out = new Vector3().crossVectors(across, up).setLength(BEFORE);
    const { x, y, w, h } = this.box;
    /** How much wider the place is than the picture. */
    const wider = (w * across.length() * videoHeight) / (h * up.length() * videoWidth);
    const { position, uv } = this.mesh.geometry.attributes as Record<'position' | 'uv', BufferAttribute>;
    for (const [i, [s, t]] of RING.entries()) {
      const at = low
        .clone()
        .addScaledVector(across, x + s * w)
        .addScaledVector(up, 1 - y - (1 - t) * h)
        .add(out);
      position.setXYZ(i, at.x, at.y, at.z);
      uv.setXY(i, 0.5 + (s - 0.5) * Math.max(1, wider), 0.5 + (t - 0.5) * Math.max(1, 1 / wider));
    }
    position.needsUpdate = uv.needsUpdate = true;
    this.mesh.geometry.computeBoundingSphere();
  }
}
