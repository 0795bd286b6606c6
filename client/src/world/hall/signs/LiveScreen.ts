import { type CanvasTexture, Mesh, Vector3 } from 'three';
import { pictureUrl } from '../../../content/picture-url.ts';
import type { Screen } from '../../../live/screen-store.ts';
import type { Translate } from '../../../words/words.ts';
import { bigScreen } from '../../big-screen.ts';
import type { SignPlace } from '../room.ts';
import { drawLive } from './draw-live.ts';
import type { Box } from './draw-speaker.ts';
import { Pen } from './pen.ts';
import type { Corners } from './ScreenPicture.ts';
import { sheetTexture, signGeometry, signMaterial } from './SignBoards.ts';

/** Texels of the hall's screen; what is drawn is measured in 480ths of the height. */
const SIZE = { width: 856, height: 480 };
const UNITS = 480;

/** The hall's big screen, or one lent to it. It redraws when the session's state changes, never by frame. */
export class LiveScreen {
  readonly mesh: Mesh;
  /** Where a hall's own screen hangs; null for one that is lent. */
  readonly corners: Corners | null;
  readonly canvas = document.createElement('canvas');
  private readonly texture: CanvasTexture;
  private readonly hearers = new Set<() => void>();
  /** Where the picture of whoever speaks belongs, as shares of the screen from its upper left; null where nobody speaks. */
  speaks: Box | null = null;
  private image: HTMLImageElement | null = null;
  private shownFile = '';
  /** Draws what is on the screen now once more. */
  private wanted: (() => void) | null = null;

  constructor(places: readonly SignPlace[], size = SIZE) {
    const place = places.find(({ name }) => name === 'live-screen');
    this.corners = place
      ? ([0, 3, 6, 9].map((at) => new Vector3().fromArray(place.corners, at)) as unknown as Corners)
      : null;
    this.canvas.width = size.width;
    this.canvas.height = size.height;
    this.texture = sheetTexture(this.canvas);
    const rect = { x: 0, y: 0, w: size.width, h: size.height };
    const geometry = signGeometry(places, size, (name) => (name === 'live-screen' ? rect : undefined));
    this.mesh = new Mesh(geometry, signMaterial(this.texture));
  }

  dispose(): void {
    this.wanted = null;
    bigScreen.written = [];
    this.mesh.geometry.dispose();
    this.texture.dispose();
  }

  /** Tells whenever it was drawn, also once a picture has come; gives the way to stop. */
  onDraw(hear: () => void): () => void {
    this.hearers.add(hear);
    return () => this.hearers.delete(hear);
  }

  draw(screen: Screen, t: Translate<'hall'>): void {
    const { width, height } = this.canvas;
    const g = this.canvas.getContext('2d')!;
    const scale = height / UNITS;
    g.setTransform(scale, 0, 0, scale, 0, 0);
    const { shown } = screen;
    this.wanted = null;
    const image = shown.kind === 'picture' ? this.imageOf(shown.file) : null;
    if (shown.kind === 'picture') this.wanted = () => this.draw(screen, t);
    const pen = new Pen(g, width / scale, UNITS);
    const box = drawLive(pen, screen, t, image);
    const [w, h] = [width / scale, UNITS];
    this.speaks = box && { x: box.x / w, y: box.y / h, w: box.w / w, h: box.h / h };
    bigScreen.written = pen.written;
    this.texture.needsUpdate = true;
    for (const hear of this.hearers) hear();
  }

  /** A picture once it has come; it is drawn then for as long as it is still the one to show. */
  private imageOf(file: string): HTMLImageElement | null {
    if (this.shownFile !== file) {
      this.shownFile = file;
      this.image = new Image();
      this.image.onload = () => this.shownFile === file && this.wanted?.();
      this.image.src = pictureUrl(file);
    }
    const { image } = this;
    return image?.complete && image.naturalWidth > 0 ? image : null;
  }
}
