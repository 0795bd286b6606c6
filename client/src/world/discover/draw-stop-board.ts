import { TRAM_STOPS } from '@ville-usine/shared/world/tram-stops';
import { wordsOf } from '../../words/words.ts';
import '../tram/tram-words.ts';
import { fitWords } from './fit-words.ts';

type Patch = { x: number; y: number; w: number; h: number };

const FONT = '"Bricolage Grotesque", "Arial Black", sans-serif';

/** The name of a tram's stop, dark on cream over the tram's red line, as its cars are; texels of the sheet. */
export function drawStopBoard(pen: CanvasRenderingContext2D, stop: number, { x, y, w, h }: Patch): void {
  pen.fillStyle = '#fff6e2';
  pen.fillRect(x - 2, y - 2, w + 4, h + 4);
  pen.fillStyle = '#e8482a';
  pen.fillRect(x - 2, y + h - 10, w + 4, 12);
  pen.fillRect(x + 12, y + 10, 46, 46);
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillStyle = '#fff6e2';
  pen.font = `800 40px ${FONT}`;
  pen.fillText('T', x + 35, y + 35);
  pen.fillStyle = '#1e1a33';
  pen.font = `800 46px ${FONT}`;
  fitWords(pen, wordsOf('tram')(`stop.${TRAM_STOPS[stop]!.id}`), x + w / 2 + 30, y + 35, w - 100);
}
