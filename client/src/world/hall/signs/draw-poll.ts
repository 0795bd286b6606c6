import type { OnScreen } from '../../../live/screen-store.ts';
import { frenchSpaces } from '../../../words/french-spaces.ts';
import type { Translate } from '../../../words/words.ts';
import { fitted, LIVE_TYPE } from './live-type.ts';
import type { Pen } from './pen.ts';

const PAPER = '#fff8ec';
const SOFT = '#ffd9a6';

/** A poll on the big screen: its question, and its results in bars with words and numbers where they are shown. */
export function drawPoll(pen: Pen, poll: Extract<OnScreen, { kind: 'poll' }>, t: Translate<'hall'>): void {
  const [left, right] = [28, pen.w - 28];
  const voters = t('voters', { count: poll.voters });
  pen.line(t(poll.open ? 'poll' : 'pollOver'), left + 4, 122, 28, SOFT, {
    weight: 600,
    plain: true,
    width: right - left - pen.width(voters, 28, { weight: 700, plain: true }) - 40,
  });
  pen.line(voters, right - 4, 122, 28, SOFT, { weight: 700, plain: true, align: 'right' });
  const box = { w: right - left - 8, h: 104 };
  const { size, lines } = fitted(pen, frenchSpaces(poll.question), box, LIVE_TYPE.poll, { weight: 700 });
  lines.forEach((line, i) => {
    pen.line(line, left + 4, 134 + (i + 0.82) * size * 1.1, size, PAPER, { weight: 700 });
  });
  const top = 144 + lines.length * size * 1.1;
  if (!poll.rows) {
    pen.line(t('pollHidden'), left + 4, top + 70, 40, PAPER, { weight: 600, plain: true });
    return;
  }
  const height = Math.min(86, (448 - top) / poll.rows.length);
  const letter = Math.min(42, height * 0.66);
  const most = Math.max(...poll.rows.map(({ count }) => count));
  poll.rows.forEach(({ label, count, share }, i) => {
    const y = top + i * height;
    const wide = right - left;
    pen.plate(left, y, wide, height - 6, 12, 'rgba(10, 8, 32, .5)');
    // The bar alone tells who leads, not its colour alone: the number stands beside it.
    if (share > 0)
      pen.plate(left, y, Math.max(24, wide * share), height - 6, 12, count === most ? '#b8480a' : '#1b6f78');
    const foot = y + (height - 6) / 2 + letter * 0.36;
    pen.line(label, left + 18, foot, letter, PAPER, { weight: 700, plain: true, width: wide - 250 });
    pen.line(`${count} · ${Math.round(100 * share)}\u202f%`, right - 18, foot, letter, PAPER, {
      weight: 700,
      plain: true,
      align: 'right',
    });
  });
}
