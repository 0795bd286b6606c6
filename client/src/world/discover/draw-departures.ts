import { wordsOf } from '../../words/words.ts';
import { PICTOGRAMS } from '../city/pictograms.ts';
import './discover-words.ts';
import type { Departure } from './departures.ts';
import { fitWords } from './fit-words.ts';

type Patch = { x: number; y: number; w: number; h: number };
type Pen = CanvasRenderingContext2D;

const FONT = '"Bricolage Grotesque", "Arial Black", sans-serif';
const GROUND = '#161425';
const ROW = '#232038';
const AMBER = '#ffc53d';
const PAPER = '#fff6e2';
/** Fewer rows than these are not drawn, so that a lone one is no giant. */
const FEWEST = 3;
/** The head's height, and the places of what stands in a row, texels from the board's left edge. */
const HEAD = 84;
const AT = { when: 24, sign: 232, title: 284, state: 760 };

/** The departure board: which sessions begin when and where; texels of the sheet. */
export function drawDepartures(pen: Pen, { x, y, w, h }: Patch, shown: readonly Departure[]): void {
  const t = wordsOf('discover');
  pen.fillStyle = GROUND;
  pen.fillRect(x - 2, y - 2, w + 4, h + 4);
  pen.textBaseline = 'middle';
  pen.textAlign = 'left';
  pen.fillStyle = AMBER;
  pen.font = `800 52px ${FONT}`;
  fitWords(pen, t('departures.title'), x + AT.when, y + HEAD / 2 + 2, w - 2 * AT.when);
  const rows = Math.max(FEWEST, shown.length);
  const high = (h - HEAD - 10) / rows;
  const size = Math.min(50, Math.round(high * 0.52));
  for (let row = 0; row < rows; row++) {
    const top = y + HEAD + row * high;
    const middle = top + high / 2;
    pen.fillStyle = ROW;
    pen.fillRect(x + 10, top, w - 20, high - 6);
    const line = shown[row];
    if (!line) {
      if (row > 0 || shown.length > 0) continue;
      pen.fillStyle = PAPER;
      pen.font = `600 36px ${FONT}`;
      fitWords(pen, t('departures.none'), x + AT.when, middle - 2, w - 2 * AT.when);
      continue;
    }
    const { when, title, live } = line;
    pen.fillStyle = AMBER;
    pen.font = `700 ${size}px ${FONT}`;
    fitWords(pen, when, x + AT.when, middle - 2, AT.sign - AT.when - 40);
    pictogram(pen, line.sectorId, x + AT.sign, middle - 2);
    pen.fillStyle = PAPER;
    pen.font = `700 ${size}px ${FONT}`;
    fitWords(pen, title, x + AT.title, middle - 2, AT.state - AT.title - 24);
    pen.fillStyle = live ? '#d3261b' : '#3a3557';
    pen.beginPath();
    pen.roundRect(x + AT.state, top + 9, w - AT.state - 26, high - 24, 14);
    pen.fill();
    pen.fillStyle = '#ffffff';
    pen.font = `700 32px ${FONT}`;
    const place = t(`departures.${line.venue}`);
    fitWords(
      pen,
      live ? t('departures.now', { place }) : place,
      x + AT.state + 18,
      middle - 2,
      w - AT.state - 62,
    );
  }
}

function pictogram(pen: Pen, sectorId: Departure['sectorId'], x: number, y: number): void {
  pen.save();
  pen.translate(x, y);
  pen.scale(0.4, 0.4);
  pen.fillStyle = pen.strokeStyle = PAPER;
  pen.lineWidth = 9;
  pen.lineCap = pen.lineJoin = 'round';
  PICTOGRAMS[sectorId](pen);
  pen.restore();
}
