import type { Plinth } from '@ville-usine/shared/class-visit/round/round';
import { frenchSpaces } from '../../../words/french-spaces.ts';
import type { Translate } from '../../../words/words.ts';
import type { Pen } from '../../../world/hall/signs/pen.ts';

/** Texels of a plinth's front. */
export const FRONT = { w: 512, h: 280 };
const PETROL = '#0f5c66';
const NAME = '#1e1a33';
const YELLOW = '#ffc53d';
const PAPER = '#fff7ea';

/** The front of a plinth: the way of playing, what was done, and whose it is. Three equal fronts, none above another. */
export function drawFront(pen: Pen, { way, pupil, quote }: Plinth, t: Translate<'roundHall'>): void {
  const { w, h } = pen;
  pen.ground(PETROL);
  pen.plate(-2, -2, w + 4, 18, 0, YELLOW);
  pen.line(t(`ways.${way}`), w / 2, 74, 54, PAPER, { align: 'center', width: w - 32 });
  const said = quote ? frenchSpaces(`« ${quote} »`) : t(`why.${way}`);
  const how = { weight: 600, plain: true, align: 'center' } as const;
  const lines = pen.wrap(said, 34, w - 40, 2, how);
  lines.forEach((line, i) => {
    pen.line(line, w / 2, 122 + i * 38 + (lines.length === 1 ? 18 : 0), 34, PAPER, how);
  });
  pen.plate(-2, h - 78, w + 4, 80, 0, NAME);
  pen.line(pupil?.pseudonym ?? t('class'), w / 2, h - 24, 46, PAPER, { align: 'center', width: w - 28 });
}
