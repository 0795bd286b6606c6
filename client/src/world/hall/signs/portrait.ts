import type { Portrait } from '@ville-usine/shared/content/company';
import type { Pen } from './pen.ts';

const SKIN = ['#f6d7bd', '#f2c9a5', '#d9a06f', '#b97c50', '#8d5a3c', '#74472f'];
const HAIR: Record<string, string> = { 'grey-short': '#8f8a86', 'grey-bun': '#8f8a86', headscarf: '#2f9c94' };
const WORK = ['#1f6a70', '#2b3358', '#d8562c', '#5a3fb0'];
const HELMETS = ['#f6b21b', '#fff6e6', '#d8352c', '#2f62d6'];
const INK = '#2a1d1a';

/** A bust in flat shapes, 200 px wide, from the same data as the trade's card. */
export function drawPortrait(pen: Pen, portrait: Portrait, n: number): void {
  const [x, y] = [pen.w / 2, 84];
  const skin = SKIN[portrait.skin]!;
  const hair =
    HAIR[portrait.hair] ??
    (portrait.skin > 3 ? '#16110f' : ['#3b2418', '#1d1512', '#7a3f1d', '#4a2618'][n % 4]!);
  pen.disc(x, 206, 78, 72, WORK[n % 4]!);
  if (['long', 'curly', 'headscarf'].includes(portrait.hair)) pen.disc(x, 94, 55, 62, hair);
  if (portrait.hair.endsWith('bun') && !portrait.helmet) pen.disc(x, 26, 18, 18, hair);
  pen.g.fillStyle = skin;
  pen.g.fillRect(x - 15, 114, 30, 34);
  pen.disc(x, y, 42, 48, skin);
  for (const s of [-1, 1]) {
    pen.disc(x + s * 16, 88, 8.5, 9.5, '#fff8ec');
    pen.disc(x + s * 16, 89, 5, 6.8, INK);
  }
  pen.g.strokeStyle = portrait.skin > 3 ? '#ffd9c2' : '#7a2f22';
  pen.g.lineWidth = 4;
  pen.g.lineCap = 'round';
  pen.g.beginPath();
  pen.g.arc(x, 96, 16, 0.5, 2.64);
  pen.g.stroke();
  if (portrait.glasses) glasses(pen, x);
  if (portrait.helmet) {
    pen.disc(x, 66, 48, 42, HELMETS[n % 4]!, Math.PI, 0);
    pen.plate(x - 56, 61, 112, 10, 5, HELMETS[n % 4]!);
  } else if (portrait.hair !== 'bald') {
    pen.disc(x, 64, 46, 33, hair, Math.PI, 0);
    for (const s of [-46, 36]) pen.plate(x + s, 60, 10, 26, 4, hair);
  }
}

function glasses(pen: Pen, x: number): void {
  pen.g.strokeStyle = INK;
  pen.g.lineWidth = 3;
  pen.g.beginPath();
  for (const s of [-1, 1]) {
    pen.g.moveTo(x + s * 16 + 12, 88);
    pen.g.arc(x + s * 16, 88, 12, 0, Math.PI * 2);
  }
  pen.g.moveTo(x - 4, 88);
  pen.g.lineTo(x + 4, 88);
  pen.g.stroke();
}
