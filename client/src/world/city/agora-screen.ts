import { CanvasTexture, LinearFilter, LinearMipmapLinearFilter } from 'three';
import { fit } from './fit-sign.ts';

/** Texels of the great screen of the Agora; it hangs 20 m wide. */
export const AGORA_SCREEN = { wide: 1024, high: 552 };

/** What it says while nothing takes place there. */
export type Welcome = { title: string; line: string };

type Pen = CanvasRenderingContext2D;

const canvas = document.createElement('canvas');
canvas.width = AGORA_SCREEN.wide;
canvas.height = AGORA_SCREEN.high;
const pen = canvas.getContext('2d')!;
let greet: () => Welcome = () => ({ title: '', line: '' });
let lent: ((pen: Pen) => void) | null = null;

/** The screen as a texture of its own: what changes on it is little to hand over. */
export const agoraTexture = new CanvasTexture(canvas);
agoraTexture.minFilter = LinearMipmapLinearFilter;
agoraTexture.magFilter = LinearFilter;
agoraTexture.anisotropy = 2;

/** Draws it anew: what it was lent for, else its welcome. */
export function drawAgora(words = greet): void {
  greet = words;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  if (lent) lent(pen);
  else welcome(greet());
  agoraTexture.needsUpdate = true;
}

/** Lends the screen to whoever draws on all of it; with null its welcome is back. */
export function lendAgora(draw: ((pen: Pen) => void) | null): void {
  lent = draw;
  drawAgora();
}

function welcome({ title, line }: Welcome): void {
  const { wide, high } = AGORA_SCREEN;
  const dusk = pen.createLinearGradient(0, 0, 0, high);
  dusk.addColorStop(0, '#123a5c');
  dusk.addColorStop(1, '#e2733f');
  pen.fillStyle = dusk;
  pen.fillRect(0, 0, wide, high);
  pen.fillStyle = '#ffc86a';
  pen.beginPath();
  pen.arc(740, 350, 120, 0, 7);
  pen.fill();
  pen.fillStyle = '#0e2a44';
  for (let i = 0; i < 26; i++) {
    const tall = 60 + ((i * 73) % 130);
    pen.fillRect(i * 40, high - tall, 36, tall);
    if (i % 5 === 2) pen.fillRect(i * 40 + 10, high - tall - 70, 12, 80);
  }
  pen.fillStyle = '#fff4dc';
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  fit(pen, title, 60, 110, 900, 800, 118);
  fit(pen, line, 64, 210, 880, 700, 56);
}
