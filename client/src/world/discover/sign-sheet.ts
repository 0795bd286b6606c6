import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { PLAQUE_IDS, type PlaqueId } from '@ville-usine/shared/world/discover/plaque-places';
import type { Way } from '@ville-usine/shared/world/discover/signposts';
import { PLOTS } from '@ville-usine/shared/world/layout';
import { TRAM_STOPS } from '@ville-usine/shared/world/tram-stops';
import { deep } from '../../ui/contrast.ts';
import { sayNow } from '../../words/say-now.ts';
import { wordsOf } from '../../words/words.ts';
import { PICTOGRAMS } from '../city/pictograms.ts';
import '../world-words.ts';
import './discover-words.ts';
import { drawPhotoSigns } from './draw-photo-signs.ts';
import { drawStopBoard } from './draw-stop-board.ts';
import { fitWords } from './fit-words.ts';
import { pavilionName } from './pavilion-name.ts';

/** The sheet of what hangs on posts, texels: arms of signposts, plaques, the photograph's signs, plain colours. */
export const SHEET = { wide: 1024, high: 2240 };
const ARM = { wide: 512, high: 80 };
const PLAQUE = { wide: 256, high: 176, top: 640 };
const PHOTO_TOP = 1344;
const BOARD_TOP = 1600;
const DEPARTURES = { x: 0, y: 1776, w: 1024, h: 448 };
const SWATCH = 16;
const FONT = '"Bricolage Grotesque", "Arial Black", sans-serif';
const PAPER = '#fff6e2';
const INK = '#1e1a33';

export type Patch = { x: number; y: number; w: number; h: number };
type Pen = CanvasRenderingContext2D;

const WAYS: readonly Way[] = ['plaza', 'agora', 'port', ...PLOTS.map(({ sector }) => sector)];
const PLAIN: Record<string, string> = { plaza: INK, agora: '#0b525c', port: '#123a5c' };

/** Where on the sheet things are, texels from the top left; a little inside, so that neighbours never bleed in. */
export const patches = {
  arm: (way: Way): Patch => {
    const at = WAYS.indexOf(way);
    return inside({ x: (at % 2) * ARM.wide, y: (at >> 1) * ARM.high, w: ARM.wide, h: ARM.high });
  },
  plaque: (id: PlaqueId): Patch => {
    const at = PLAQUE_IDS.indexOf(id);
    const { wide: w, high: h, top } = PLAQUE;
    return inside({ x: (at % 4) * w, y: top + (at >> 2) * h, w, h });
  },
  board: (stop: number): Patch =>
    inside({
      x: (stop % 2) * ARM.wide,
      y: BOARD_TOP + (stop >> 1) * ARM.high,
      w: ARM.wide,
      h: ARM.high,
    }),
  departures: inside(DEPARTURES),
  roundel: inside({ x: 0, y: PHOTO_TOP, w: 256, h: 256 }),
  mark: inside({ x: 256, y: PHOTO_TOP, w: 256, h: 256 }),
  /** A plain colour; `number` is what `Swatches` gave for it. */
  swatch: (number: number): Patch => ({
    x: 512 + (number % 32) * SWATCH + 7,
    y: PHOTO_TOP + (number >> 5) * SWATCH + 7,
    w: 2,
    h: 2,
  }),
};

function inside({ x, y, w, h }: Patch): Patch {
  return { x: x + 2, y: y + 2, w: w - 4, h: h - 4 };
}

/** The plain colours that a mesh asks for, each with its place on the sheet. */
export class Swatches {
  readonly colours: string[] = [];
  of(colour: string): number {
    const at = this.colours.indexOf(colour);
    return at >= 0 ? at : this.colours.push(colour) - 1;
  }
}

function pictogram(pen: Pen, way: Way, x: number, y: number, size: number): void {
  pen.save();
  pen.translate(x, y);
  pen.scale(size / 90, size / 90);
  pen.lineWidth = 9;
  pen.lineCap = pen.lineJoin = 'round';
  if (way in PICTOGRAMS) PICTOGRAMS[way as keyof typeof PICTOGRAMS](pen);
  else if (way === 'port') PICTOGRAMS.maritime(pen);
  else if (way === 'plaza') {
    for (let i = 0; i < 8; i++) {
      pen.rotate(Math.PI / 4);
      pen.fillRect(-8, -44, 16, 20);
    }
    pen.beginPath();
    pen.arc(0, 0, 26, 0, 7);
    pen.stroke();
  } else
    for (let row = 0; row < 3; row++) {
      pen.beginPath();
      pen.arc(0, -34, 30 + row * 19, 0.5, Math.PI - 0.5);
      pen.stroke();
    }
  pen.restore();
}

function drawArm(pen: Pen, way: Way, edition: PublicEdition | null): void {
  const { x, y } = patches.arm(way);
  const sector = edition?.sectors.find(({ id }) => id === way);
  const ground = PLAIN[way] ?? deep(sector?.colour ?? '#8a8f9c');
  pen.fillStyle = ground;
  pen.fillRect(x - 2, y - 2, ARM.wide, ARM.high);
  pen.fillStyle = pen.strokeStyle = way === 'plaza' ? '#ffc53d' : PAPER;
  pictogram(pen, way, x + 46, y + 38, 48);
  pen.fillStyle = PAPER;
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  pen.font = `800 54px ${FONT}`;
  const name =
    way === 'plaza' || way === 'agora' || way === 'port'
      ? wordsOf('world')(`place.${way}`)
      : pavilionName(way, edition);
  fitWords(pen, name, x + 88, y + 41, ARM.wide - 112);
}

/** Words on as many lines as they need, 3 at most. */
function lines(pen: Pen, text: string, room: number): string[] {
  const out: string[] = [];
  for (const word of text.split(' ')) {
    const longer = out.length ? `${out[out.length - 1]} ${word}` : word;
    if (out.length && pen.measureText(longer).width <= room) out[out.length - 1] = longer;
    else out.push(word);
  }
  return out;
}

function drawPlaque(pen: Pen, id: PlaqueId, edition: PublicEdition | null): void {
  const { x, y } = patches.plaque(id);
  const sector = edition?.sectors.find((one) => one.id === id);
  const accent = deep(sector?.colour ?? '#0f5c66');
  pen.fillStyle = accent;
  pen.fillRect(x - 2, y - 2, PLAQUE.wide, PLAQUE.high);
  pen.fillStyle = PAPER;
  pen.beginPath();
  pen.roundRect(x + 6, y + 6, PLAQUE.wide - 16, PLAQUE.high - 16, 12);
  pen.fill();
  pen.fillStyle = accent;
  pen.beginPath();
  pen.arc(x + 36, y + 38, 20, 0, 7);
  pen.fill();
  pen.fillRect(x + 66, y + 32, 150, 5);
  pen.fillRect(x + 66, y + 44, 104, 5);
  pen.fillStyle = PAPER;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.font = `800 30px ${FONT}`;
  pen.fillText('i', x + 36, y + 39);
  const plaque = edition?.plaques.find((one) => one.id === id);
  if (!plaque) return;
  pen.fillStyle = INK;
  pen.textAlign = 'left';
  pen.font = `800 30px ${FONT}`;
  const rows = lines(pen, sayNow(plaque.title), 216).slice(0, 3);
  for (const [row, words] of rows.entries()) fitWords(pen, words, x + 18, y + 84 + row * 34, 218);
}

/** The steps that draw the whole sheet, small enough to be taken one a frame; read the edition as it is then. */
export function sheetSteps(
  pen: Pen,
  swatches: Swatches,
  edition: () => PublicEdition | null,
): (() => void)[] {
  return [
    ...WAYS.map((way) => () => drawArm(pen, way, edition())),
    ...PLAQUE_IDS.map((id) => () => drawPlaque(pen, id, edition())),
    ...TRAM_STOPS.map((_, stop) => () => drawStopBoard(pen, stop, patches.board(stop))),
    () => drawPhotoSigns(pen, PHOTO_TOP),
    () => {
      for (const [number, colour] of swatches.colours.entries()) {
        const { x, y } = patches.swatch(number);
        pen.fillStyle = colour;
        pen.fillRect(x - 7, y - 7, SWATCH, SWATCH);
      }
    },
  ];
}
