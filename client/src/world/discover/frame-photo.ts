import { useEditionStore } from '../../content/edition-store.ts';
import { sayNow } from '../../words/say-now.ts';
import { wordsOf } from '../../words/words.ts';

/** The longer side of a photograph, pixels; a small picture is enlarged to it no more than twice. */
const LONG = 1440;
const INK = '#1e1a33';
const PAPER = '#fff7ea';
const YELLOW = '#ffc53d';
const DISPLAY = '"Bricolage Grotesque", "Trebuchet MS", sans-serif';

/** A gear's outline about (0, 0), as a path. */
function gearPath(pen: CanvasRenderingContext2D, radius: number): void {
  pen.beginPath();
  for (let i = 0; i < 40; i++) {
    const angle = (i / 40) * 2 * Math.PI;
    const reach = i % 4 < 2 ? radius : radius * 0.78;
    pen.lineTo(Math.cos(angle) * reach, Math.sin(angle) * reach);
  }
  pen.closePath();
  pen.moveTo(radius * 0.36, 0);
  pen.arc(0, 0, radius * 0.36, 0, 7, true);
  pen.fill('evenodd');
}

/** Four rivets, as on an enamel plate. */
function rivets(pen: CanvasRenderingContext2D, wide: number, high: number, inset: number): void {
  for (const x of [inset, wide - inset])
    for (const y of [inset, high - inset]) {
      pen.fillStyle = 'rgb(0 0 0 / 0.35)';
      pen.beginPath();
      pen.arc(x, y + inset * 0.06, inset * 0.24, 0, 7);
      pen.fill();
      pen.fillStyle = YELLOW;
      pen.beginPath();
      pen.arc(x, y, inset * 0.21, 0, 7);
      pen.fill();
    }
}

/**
 * The picture on a plate of dark enamel with the place's name and the edition under it. Throws where the browser
 * gives no canvas to draw on.
 */
export function framePhoto(picture: HTMLCanvasElement, name: string): HTMLCanvasElement {
  const scale = Math.min(2, LONG / Math.max(picture.width, picture.height));
  const [wide, high] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  const rim = Math.round(Math.min(wide, high) * 0.045);
  const band = Math.round(Math.min(wide, high) * 0.15);
  const canvas = document.createElement('canvas');
  canvas.width = wide + rim * 2;
  canvas.height = high + rim + band;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('No canvas to draw the frame on.');
  pen.fillStyle = INK;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.strokeStyle = 'rgb(255 247 234 / 0.3)';
  pen.lineWidth = Math.max(2, rim * 0.08);
  const line = rim * 0.3;
  pen.beginPath();
  pen.roundRect(line, line, canvas.width - line * 2, canvas.height - line * 2, rim * 0.5);
  pen.stroke();
  pen.save();
  pen.beginPath();
  pen.roundRect(rim, rim, wide, high, rim * 0.45);
  pen.clip();
  pen.drawImage(picture, rim, rim, wide, high);
  pen.restore();
  rivets(pen, canvas.width, canvas.height, rim * 0.62);
  const middle = rim + high + (band - rim * 0.1) / 2;
  const gear = band * 0.26;
  pen.save();
  pen.translate(rim * 1.4 + gear, middle);
  pen.fillStyle = YELLOW;
  gearPath(pen, gear);
  pen.restore();
  const left = rim * 1.4 + gear * 2 + rim * 0.6;
  const room = canvas.width - left - rim * 1.6;
  const { edition } = useEditionStore.getState();
  const below = [
    wordsOf('discover')('photo.city'),
    ...(edition ? [sayNow(edition.title), sayNow(edition.label)] : []),
  ];
  pen.textBaseline = 'alphabetic';
  pen.fillStyle = PAPER;
  pen.font = `800 ${Math.round(band * 0.33)}px ${DISPLAY}`;
  pen.fillText(name, left, middle + band * 0.02, room);
  pen.fillStyle = '#e6d9c6';
  pen.font = `600 ${Math.round(band * 0.18)}px ${DISPLAY}`;
  pen.fillText(below.join(' · '), left, middle + band * 0.27, room);
  return canvas;
}
