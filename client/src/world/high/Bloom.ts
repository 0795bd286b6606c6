import {
  HalfFloatType,
  type IUniform,
  LinearFilter,
  type Object3D,
  Vector2,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import { FullScreenPass } from './FullScreenPass.ts';
import { BRIGHT, NARROW, WIDEN } from './shaders/bloom.ts';

/** The finest picture of what glows has a quarter of the pixels each way, the others half of that and so on. */
const FINEST = 4;
const SIZES = 5;
/** How much of each wider glow is laid over the next finer one. */
const SHARES = [0.7, 0.8, 0.85, 0.9];

/** What glows, softly spread: a chain of smaller and smaller pictures and back. */
export class Bloom {
  private readonly targets: WebGLRenderTarget[];
  private readonly bright: FullScreenPass;
  private readonly narrow: FullScreenPass;
  private readonly widen: FullScreenPass;
  private readonly from = { uFrom: { value: null as unknown }, uTexel: { value: new Vector2() } };
  private readonly share = { value: 1 };
  private readonly texel = { value: new Vector2() };

  /** `scene` holds what the bright pass reads: the picture, its depth and where the sun stands. */
  constructor(scene: Record<string, IUniform>) {
    this.targets = Array.from(
      { length: SIZES },
      () =>
        new WebGLRenderTarget(1, 1, {
          type: HalfFloatType,
          minFilter: LinearFilter,
          magFilter: LinearFilter,
          depthBuffer: false,
        }),
    );
    this.bright = new FullScreenPass(BRIGHT, { ...scene, uTexel: this.texel });
    this.narrow = new FullScreenPass(NARROW, this.from);
    this.widen = new FullScreenPass(WIDEN, { ...this.from, uShare: this.share }, true);
  }

  get texture() {
    return this.targets[0]!.texture;
  }

  /** Everything that has a shader to be made. */
  get meshes(): Object3D[] {
    return [this.bright.mesh, this.narrow.mesh, this.widen.mesh];
  }

  /** For a picture of so many pixels. */
  setSize(width: number, height: number): void {
    this.texel.value.set(1 / width, 1 / height);
    for (const [i, target] of this.targets.entries()) {
      const part = FINEST * 2 ** i;
      target.setSize(Math.max(1, Math.round(width / part)), Math.max(1, Math.round(height / part)));
    }
  }

  draw(renderer: WebGLRenderer): void {
    this.bright.draw(renderer, this.targets[0]!);
    for (let i = 1; i < SIZES; i++) {
      this.read(i - 1);
      this.narrow.draw(renderer, this.targets[i]!);
    }
    for (let i = SIZES - 1; i > 0; i--) {
      this.read(i);
      this.share.value = SHARES[i - 1]!;
      this.widen.draw(renderer, this.targets[i - 1]!);
    }
  }

  private read(index: number): void {
    const target = this.targets[index]!;
    this.from.uFrom.value = target.texture;
    this.from.uTexel.value.set(1 / target.width, 1 / target.height);
  }

  dispose(): void {
    for (const thing of [...this.targets, this.bright, this.narrow, this.widen]) thing.dispose();
  }
}
