import { type PointerEvent as PointerPress, useState } from 'react';

/** So near to a page's edge a dragged row brings on what lies beyond, pixels. */
const EDGE = 72;
const SCROLL = 12;

type Drag = { from: number; to: number };

const middleOf = (row: Element) => {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
};

/**
 * Lets rows be dragged up and down by a grip, with a mouse, a pen or a finger: the row goes along with it, a mark says where it
 * would lie, and `onDrop` is called where it is let go. Escape leaves it where it was. `rowsOf` gives the rows in their order.
 */
export function useDragOrder(rowsOf: () => HTMLElement[], onDrop: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);

  function grab(from: number, press: PointerPress<HTMLElement>): void {
    const rows = rowsOf();
    const row = rows[from];
    if (press.button !== 0 || !row) return;
    press.preventDefault();
    const grip = press.currentTarget;
    grip.setPointerCapture(press.pointerId);
    const offset = middleOf(row) - press.clientY;
    let moved = 0;
    let to = from;

    function follow({ clientY }: PointerEvent): void {
      const at = clientY + offset;
      moved += at - middleOf(row!);
      row!.style.translate = `0 ${moved}px`;
      const before = rows.filter((one) => one !== row && middleOf(one) < at).length;
      if (before !== to) setDrag({ from, to: before });
      to = before;
      if (clientY < EDGE) window.scrollBy(0, -SCROLL);
      else if (clientY > window.innerHeight - EDGE) window.scrollBy(0, SCROLL);
    }
    function end(drops: boolean): void {
      row!.style.translate = '';
      setDrag(null);
      for (const [event, hear] of heard) grip.removeEventListener(event, hear as EventListener);
      window.removeEventListener('keydown', giveUp);
      if (drops && to !== from) onDrop(from, to);
    }
    const giveUp = ({ key }: KeyboardEvent) => key === 'Escape' && end(false);
    const heard = [
      ['pointermove', follow],
      ['pointerup', () => end(true)],
      ['pointercancel', () => end(false)],
    ] as const;
    for (const [event, hear] of heard) grip.addEventListener(event, hear as EventListener);
    window.addEventListener('keydown', giveUp);
    setDrag({ from, to: from });
  }

  /** What a row is while one of them is dragged: that one, or the one before or after which it would lie. */
  const stateOf = (index: number): 'held' | 'before' | 'after' | undefined => {
    if (!drag) return undefined;
    if (index === drag.from) return 'held';
    return index === drag.to ? (drag.to < drag.from ? 'before' : 'after') : undefined;
  };
  return { grab, stateOf };
}
