import { type CanvasTexture, Mesh } from 'three';
import type { SignPlace } from '../room.ts';
import { drawStandScreen, type StandSlides } from './draw-stand-screen.ts';
import { Pen } from './pen.ts';
import { sheetTexture, signGeometry, signMaterial } from './SignBoards.ts';

/** One screen on the sheet, pixels. */
const SIZE = { w: 396, h: 240 };
const NAME = /^screen-(\d+)$/;
/** Redrawn so often, seconds, and only for whoever is this near to one, metres. */
const EVERY = 0.14;
const NEAR = 9;

/** The counters' screens of a hall, all in one draw call; they move for whoever stands near. */
export class StandScreens {
  readonly mesh: Mesh;
  private readonly canvas = document.createElement('canvas');
  private readonly texture: CanvasTexture;
  private readonly places: { n: number; y: number; x: number; z: number }[];
  private slides: readonly StandSlides[] = [];
  private seconds = 0;
  private since = 0;

  constructor(signs: readonly SignPlace[]) {
    const own = signs.filter(({ name }) => NAME.test(name));
    this.places = own.map(({ name, corners }, row) => ({
      n: Number(NAME.exec(name)![1]),
      y: row * SIZE.h,
      x: corners[0]!,
      z: corners[2]!,
    }));
    const sheet = { width: SIZE.w, height: Math.max(1, own.length) * SIZE.h };
    Object.assign(this.canvas, sheet);
    this.texture = sheetTexture(this.canvas);
    const geometry = signGeometry(own, sheet, (name) => {
      const row = own.findIndex((one) => one.name === name);
      return { x: 0, y: row * SIZE.h, ...SIZE };
    });
    this.mesh = new Mesh(geometry, signMaterial(this.texture));
  }

  /** Shows these from now on, in the order of the stands; stands left over stay dark, and are not there. */
  show(slides: readonly StandSlides[]): void {
    this.slides = slides;
    this.draw();
  }

  /** Moves on by `dt` seconds for an eye at (x, z), metres; under calm they rest on what they say first. */
  step(dt: number, eye: { x: number; z: number }, calm: boolean): void {
    if (calm) {
      const moved = this.seconds > 0;
      this.seconds = 0;
      if (moved) this.draw();
      return;
    }
    this.seconds += dt;
    this.since += dt;
    if (this.since < EVERY || this.slides.length === 0) return;
    this.since = 0;
    const near = this.places.some(({ x, z }) => Math.hypot(x - eye.x, z - eye.z) < NEAR);
    if (near) this.draw();
  }

  dispose(): void {
    this.texture.dispose();
  }

  private draw(): void {
    const g = this.canvas.getContext('2d')!;
    g.clearRect(0, 0, this.canvas.width, this.canvas.height);
    for (const { n, y } of this.places) {
      const slides = this.slides[n - 1];
      if (!slides) continue;
      g.save();
      g.translate(0, y);
      g.beginPath();
      g.rect(0, 0, SIZE.w, SIZE.h);
      g.clip();
      drawStandScreen(new Pen(g, SIZE.w, SIZE.h), slides, this.seconds);
      g.restore();
    }
    this.texture.needsUpdate = true;
  }
}
