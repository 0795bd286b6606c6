import type { OnScreen } from '../../../live/screen-store.ts';
import type { Translate } from '../../../words/words.ts';
import type { Pen } from './pen.ts';

const PAPER = '#fff8ec';
const SOFT = '#ffd9a6';

/** A poll on the big screen: its question, and its results in bars with words and numbers where they are shown. */
export function drawPoll(pen: Pen, poll: Extract<OnScreen, { kind: 'poll' }>, t: Translate<'hall'>): void {
  pen.line(t(poll.open ? 'poll' : 'pollOver'), 36, 124, 24, SOFT, { weight: 600, plain: true, width: 560 });
  pen.line(t('voters', { count: poll.voters }), 820, 124, 24, SOFT, {
    weight: 700,
    plain: true,
    align: 'right',
  });
  const question = pen.wrap(poll.question, 42, 784, 2, { weight: 700 });
  question.forEach((line, i) => {
    pen.line(line, 36, 172 + i * 46, 42, PAPER, { weight: 700 });
  });
  const top = 148 + question.length * 46;
  if (!poll.rows) {
    pen.line(t('pollHidden'), 36, top + 60, 34, PAPER, { weight: 600, plain: true });
    return;
  }
  const height = Math.min(84, (424 - top) / poll.rows.length);
  const size = Math.min(40, height * 0.6);
  poll.rows.forEach(({ label, count, share }, i) => {
    const y = top + i * height;
    pen.plate(36, y, 784, height - 6, 10, 'rgba(255, 248, 236, .16)');
    if (share > 0) pen.plate(36, y, Math.max(20, 784 * share), height - 6, 10, '#c4560f');
    const foot = y + (height - 6) / 2 + size * 0.36;
    pen.line(label, 52, foot, size, PAPER, { weight: 700, plain: true, width: 580 });
    pen.line(`${count} · ${Math.round(100 * share)}\u202f%`, 804, foot, size, PAPER, {
      weight: 700,
      plain: true,
      align: 'right',
    });
  });
}
