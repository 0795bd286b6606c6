import type { RootState } from '@react-three/fiber';
import { Group } from 'three';
import { ORDER, onFrame } from '../frame-loop.ts';
import { makeReady } from '../make-ready.ts';
import { useSettings } from '../settings-store.ts';
import { viewReach } from '../view-reach.ts';
import { CardTimes } from './CardTimes.ts';
import { HighPicture } from './HighPicture.ts';
import { SharpTextures } from './SharpTextures.ts';

/** The picture of this tier comes and goes over this long, seconds. */
const FADES_FOR = 0.6;
/** How much further plants are drawn in full and people are seen. */
const FURTHER = 1.5;

/** The high tier: what only a computer with much time to spare draws. Fetched when it is first wanted. */
export class HighTier {
  private readonly world: RootState;
  private readonly times: CardTimes;
  private readonly textures: SharpTextures;
  private picture: HighPicture | null = null;
  private stopFading = () => {};

  constructor(world: RootState) {
    this.world = world;
    this.times = new CardTimes(world.gl.getContext() as WebGL2RenderingContext);
    this.textures = new SharpTextures(world.gl);
  }

  /** How long the card is busy with a frame, milliseconds; to be called after every frame. */
  cardMs(): number {
    return this.times.read();
  }

  /** Makes the shaders beside the running picture. */
  async prepare(): Promise<void> {
    this.picture ??= new HighPicture(this.world.gl);
    await makeReady(new Group().add(...this.picture.meshes));
  }

  /** From the next frame on the world is drawn this way; its light comes up gently. */
  begin(): void {
    const { picture, world } = this;
    if (!picture) return;
    picture.begin(world.scene);
    this.textures.begin(world.scene);
    viewReach.share = FURTHER;
    void this.fadeTo(1);
  }

  /** Resolves once the picture looks like that of the other tiers. */
  fade(): Promise<void> {
    return this.fadeTo(0);
  }

  /** Lets go of it all. */
  end(): void {
    this.stopFading();
    viewReach.share = 1;
    this.textures.end();
    this.picture?.end();
    this.picture = null;
  }

  private fadeTo(to: number): Promise<void> {
    this.stopFading();
    const strength = this.picture?.strength;
    if (!strength) return Promise.resolve();
    return new Promise((resolve) => {
      const stop = onFrame(ORDER.tags, (dt) => {
        const step = useSettings.getState().calm ? 1 : dt / FADES_FOR;
        strength.value += Math.max(-step, Math.min(step, to - strength.value));
        if (strength.value === to) this.stopFading();
      });
      this.stopFading = () => {
        stop();
        this.stopFading = () => {};
        resolve();
      };
    });
  }
}
