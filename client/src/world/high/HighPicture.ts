import {
  type Camera,
  DepthTexture,
  HalfFloatType,
  LinearFilter,
  type Matrix4,
  NearestFilter,
  type Object3D,
  type PerspectiveCamera,
  type Scene,
  UnsignedByteType,
  UnsignedIntType,
  Vector2,
  Vector3,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import { AIR } from '../city/light.ts';
import { useZones } from '../zone-store.ts';
import { Bloom } from './Bloom.ts';
import { EdgeSamples } from './EdgeSamples.ts';
import { FullScreenPass } from './FullScreenPass.ts';
import { FINISH } from './shaders/finish.ts';

/** From this brightness on a thing glows: outdoors what passes white, in halls too: only light laid over light does. */
const KNEE = { city: 1.04, hall: 1 };
/** How strong what glows is laid over the picture by day, and how much more when the lights are on. */
const GLOW = { day: 0.42, night: 0.3, hall: 0.26 };

/** Colours as shown, brought to one brightness: they tint and do not light. */
function tint(from: Vector3, into: Vector3): void {
  into.copy(from).multiplyScalar(3 / Math.max(0.01, from.x + from.y + from.z));
}

/**
 * The picture of the `high` tier: edges with several samples, what glows, mist and the hour's tones. It takes the
 * place of the renderer's own way to draw the world, for a frame as for a photograph.
 */
export class HighPicture {
  /** 0 is the picture of the other tiers, 1 the whole of this one. */
  readonly strength = { value: 0 };
  private readonly renderer: WebGLRenderer;
  private readonly plainly: WebGLRenderer['render'];
  private readonly target: WebGLRenderTarget;
  private readonly bloom: Bloom;
  private readonly finish: FullScreenPass;
  private readonly edges = new EdgeSamples();
  private readonly size = new Vector2();
  private readonly sight;
  private readonly tones = {
    uOutdoors: { value: 1 },
    uKnee: { value: 1 },
    uGlow: { value: 0 },
    uAspect: { value: 1 },
    uEye: { value: new Vector3() },
    uShade: { value: new Vector3() },
    uKey: { value: new Vector3() },
  };

  constructor(renderer: WebGLRenderer) {
    this.renderer = renderer;
    this.plainly = renderer.render;
    const float = renderer.extensions.has('EXT_color_buffer_float');
    this.target = new WebGLRenderTarget(1, 1, {
      type: float ? HalfFloatType : UnsignedByteType,
      minFilter: LinearFilter,
      magFilter: LinearFilter,
      depthTexture: new DepthTexture(1, 1, UnsignedIntType),
    });
    const depth = this.target.depthTexture!;
    depth.minFilter = depth.magFilter = NearestFilter;
    this.sight = {
      uScene: { value: this.target.texture },
      uDepth: { value: depth },
      uUnproject: { value: null as Matrix4 | null },
      uCamera: { value: null as Matrix4 | null },
      uToSun: { value: AIR.toSun },
      uDisc: { value: AIR.disc },
    };
    this.bloom = new Bloom({ ...this.sight, ...this.tones });
    this.finish = new FullScreenPass(FINISH, {
      ...this.sight,
      ...this.tones,
      uBloom: { value: this.bloom.texture },
      uStrength: this.strength,
      uHaze: { value: AIR.haze },
      uHorizon: { value: AIR.horizon },
      uSunGlow: { value: AIR.glow },
      uLevels: { value: AIR.levels },
      uHarbour: { value: AIR.harbour },
    });
  }

  /** Everything that has a shader to be made. */
  get meshes(): Object3D[] {
    return [...this.bloom.meshes, this.finish.mesh];
  }

  /** From now on `scene` is drawn this way whenever it is drawn onto the screen. */
  begin(scene: Scene): void {
    const { renderer } = this;
    renderer.render = (what, camera) => {
      if (what === scene && renderer.getRenderTarget() === null)
        this.draw(scene, camera as PerspectiveCamera);
      else this.plainly.call(renderer, what, camera);
    };
  }

  /** Hands drawing back to the renderer and lets go of everything. */
  end(): void {
    this.renderer.render = this.plainly;
    this.target.depthTexture?.dispose();
    for (const thing of [this.target, this.bloom, this.finish]) thing.dispose();
  }

  private draw(scene: Scene, camera: PerspectiveCamera): void {
    const { renderer } = this;
    // Nothing is drawn then, and very quickly.
    if (renderer.getContext().isContextLost()) return;
    const { autoReset } = renderer.info;
    const { autoClear } = renderer;
    this.fit();
    this.look(camera);
    // All passes of a frame count as one.
    renderer.info.autoReset = false;
    renderer.info.reset();
    const plain = renderer.render;
    renderer.render = this.plainly;
    try {
      renderer.setRenderTarget(this.target);
      renderer.render(scene, camera as Camera);
      renderer.autoClear = false;
      this.bloom.draw(renderer);
      this.finish.draw(renderer, null);
    } finally {
      renderer.setRenderTarget(null);
      renderer.render = plain;
      renderer.autoClear = autoClear;
      renderer.info.autoReset = autoReset;
    }
  }

  private fit(): void {
    const { x, y } = this.renderer.getDrawingBufferSize(this.size);
    const samples = this.edges.at(performance.now(), x * y);
    if (this.target.samples !== samples) {
      this.target.samples = samples;
      this.target.dispose();
    }
    if (this.target.width === x && this.target.height === y) return;
    this.target.setSize(x, y);
    this.bloom.setSize(x, y);
    this.tones.uAspect.value = x / y;
  }

  private look(camera: PerspectiveCamera): void {
    const city = useZones.getState().zone === 'city';
    const { uOutdoors, uKnee, uGlow, uEye, uShade, uKey } = this.tones;
    this.sight.uUnproject.value = camera.projectionMatrixInverse;
    this.sight.uCamera.value = camera.matrixWorld;
    uEye.value.setFromMatrixPosition(camera.matrixWorld);
    uOutdoors.value = city ? 1 : 0;
    uKnee.value = city ? KNEE.city : KNEE.hall;
    uGlow.value = city ? GLOW.day + GLOW.night * AIR.levels.z : GLOW.hall;
    if (city) {
      tint(AIR.floorShade, uShade.value);
      tint(AIR.personKey, uKey.value);
    } else {
      uShade.value.set(0.98, 0.97, 1.05);
      uKey.value.set(1.03, 1, 0.97);
    }
  }
}
