import { type CanvasTexture, Mesh } from 'three';
import { pictureUrl } from '../../../content/picture-url.ts';
import type { Screen } from '../../../live/screen-store.ts';
import type { Translate } from '../../../words/words.ts';
import type { SignPlace } from '../hall-files.ts';
import { drawPoll } from './draw-poll.ts';
import { Pen } from './pen.ts';
import { sheetTexture, signGeometry, signMaterial } from './SignBoards.ts';

const SIZE = { width: 856, height: 480 };
const PAPER = '#fff8ec';

/** The hall's big screen. It redraws when the session's state changes, never by frame. */
export class LiveScreen {
  readonly mesh: Mesh;
  readonly canvas = document.createElement('canvas');
  private readonly texture: CanvasTexture;
  /** Called whenever it was drawn, also once a picture has come. */
  onDrawn: () => void = () => undefined;
  private image: HTMLImageElement | null = null;
  private shownFile = '';
  /** Draws what is on the screen now once more. */
  private wanted: (() => void) | null = null;

  constructor(places: readonly SignPlace[]) {
    this.canvas.width = SIZE.width;
    this.canvas.height = SIZE.height;
    this.texture = sheetTexture(this.canvas);
    const rect = { x: 0, y: 0, w: SIZE.width, h: SIZE.height };
    const geometry = signGeometry(places, SIZE, (name) => (name === 'live-screen' ? rect : undefined));
    this.mesh = new Mesh(geometry, signMaterial(this.texture));
  }

  dispose(): void {
    this.wanted = null;
    this.texture.dispose();
  }

  draw(screen: Screen, t: Translate<'hall'>): void {
    this.wanted = null;
    const g = this.canvas.getContext('2d')!;
    g.setTransform(1, 0, 0, 1, 0, 0);
    const pen = new Pen(g, SIZE.width, SIZE.height);
    const sky = g.createLinearGradient(0, 0, SIZE.width, SIZE.height);
    sky.addColorStop(0, '#20264f');
    sky.addColorStop(1, '#7a2f3a');
    pen.ground(sky);
    header(pen, screen, t);
    const { shown } = screen;
    if (shown.kind === 'poll') drawPoll(pen, shown, t);
    else if (shown.kind === 'picture') this.picture(pen, shown, () => this.draw(screen, t));
    else if (shown.kind === 'spot') spot(pen, shown.name, t);
    else if (shown.kind === 'nothing') quiet(pen, screen, t);
    else if (screen.current) question(pen, screen.current.text, screen.current.pseudonym, t('answering'));
    else if (screen.answer) answer(pen, screen.answer);
    else quiet(pen, screen, t);
    if (screen.waiting > 0) {
      const words = t('waiting', { count: screen.waiting });
      pen.line(words, SIZE.width - 36, 444, 26, '#ffd9a6', { weight: 600, plain: true, align: 'right' });
    }
    this.texture.needsUpdate = true;
    this.onDrawn();
  }

  /** Draws the picture once it has come, for as long as it is still the one to show. */
  private picture(pen: Pen, { file, name }: { file: string; name: string }, again: () => void): void {
    if (this.shownFile !== file) {
      this.shownFile = file;
      this.image = new Image();
      this.image.onload = () => this.shownFile === file && this.wanted?.();
      this.image.src = pictureUrl(file);
    }
    this.wanted = again;
    const { image } = this;
    if (image?.complete && image.naturalWidth > 0) {
      const scale = Math.min(784 / image.naturalWidth, 270 / image.naturalHeight);
      const [w, h] = [image.naturalWidth * scale, image.naturalHeight * scale];
      pen.g.drawImage(image, 36 + (784 - w) / 2, 104 + (270 - h) / 2, w, h);
    }
    pen.line(name, 820, 410, 34, PAPER, { weight: 700, width: 520, align: 'right' });
  }
}

function spot(pen: Pen, name: string, t: Translate<'hall'>): void {
  pen.line(t('look'), 36, 168, 34, '#ffd9a6', { weight: 600, plain: true });
  pen.wrap(name, 72, 780, 3).forEach((line, i) => {
    pen.line(line, 36, 256 + i * 80, 72, PAPER);
  });
}

function header(pen: Pen, screen: Screen, t: Translate<'hall'>): void {
  const open = screen.state === 'open' || screen.state === 'live';
  const badge = open ? t('live') : t('soon');
  const wide = pen.width(badge, 28) + (open ? 74 : 44);
  pen.plate(36, 34, wide, 50, 25, open ? '#d3261b' : '#4d4666');
  if (open) pen.disc(64, 59, 9, 9, '#ffffff');
  pen.line(badge, open ? 84 : 58, 69, 28, '#ffffff');
  const { professional } = screen;
  const who = professional ? `${professional.name} · ${professional.trade}` : t('place');
  // The corners below are hidden by who stands at the desk: whoever has the word is named up here.
  const said = screen.floor === null ? who : t('floor', { name: screen.floor });
  pen.line(said, wide + 60, 69, 30, screen.floor === null ? '#ffd9a6' : '#ffd24d', {
    weight: 600,
    plain: true,
    width: 780 - wide,
  });
}

function question(pen: Pen, text: string, pseudonym: string, label: string): void {
  pen.plate(36, 112, 784, 292, 22, PAPER);
  pen.line(label, 64, 158, 26, '#a83800', { weight: 700, plain: true });
  const size = text.length > 110 ? 34 : 44;
  pen.wrap(text, size, 728, size > 40 ? 3 : 4, { weight: 700 }).forEach((line, i) => {
    pen.line(line, 64, 218 + i * size * 1.2, size, '#1e1a33', { weight: 700 });
  });
  pen.line(pseudonym, 64, 382, 26, '#4d4666', { weight: 600, plain: true, width: 700 });
}

function answer(pen: Pen, { question: asked, pseudonym, text, by }: NonNullable<Screen['answer']>): void {
  pen.line(pseudonym, 36, 128, 24, '#ffd9a6', { weight: 600, plain: true, width: 780 });
  pen.wrap(asked, 30, 784, 2, { weight: 700 }).forEach((line, i) => {
    pen.line(line, 36, 166 + i * 36, 30, PAPER, { weight: 700 });
  });
  pen.plate(36, 222, 784, 186, 22, PAPER);
  pen.line(by, 64, 264, 25, '#a83800', { weight: 700, plain: true, width: 720 });
  pen.wrap(text, 30, 728, 3, { weight: 500, plain: true }).forEach((line, i) => {
    pen.line(line, 64, 308 + i * 38, 30, '#1e1a33', { weight: 500, plain: true });
  });
}

function quiet(pen: Pen, screen: Screen, t: Translate<'hall'>): void {
  pen.wrap(screen.title || t('welcome'), 62, 780, 3).forEach((line, i) => {
    pen.line(line, 36, 206 + i * 70, 62, PAPER);
  });
  // Who stands at the desk hides this corner.
  pen.line(t('ask'), screen.hosts.length > 0 ? 300 : 36, 444, 28, '#ffd9a6', {
    weight: 600,
    plain: true,
    width: 480,
  });
}
