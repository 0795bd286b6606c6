/**
 * Runs in the page before anything else: its screen asks for a picture this far apart at least, milliseconds. Without
 * a graphics card every picture is drawn by the processor, and as many as it can: two people side by side would take
 * from each other what neither sees.
 */
export function slowScreen(everyMs: number): void {
  const ask = window.requestAnimationFrame.bind(window);
  let wanted = new Map<number, FrameRequestCallback>();
  let due = new Map<number, FrameRequestCallback>();
  let [count, last, asked] = [0, Number.NEGATIVE_INFINITY, false];
  const askAgain = () => {
    asked = true;
    ask((now) => {
      asked = false;
      // A screen's own beat is never quite even.
      if (now - last < everyMs - 4) return askAgain();
      last = now;
      due = wanted;
      wanted = new Map();
      for (const draw of due.values()) draw(now);
    });
  };
  window.requestAnimationFrame = (draw) => {
    wanted.set(++count, draw);
    if (!asked) askAgain();
    return count;
  };
  window.cancelAnimationFrame = (id) => {
    wanted.delete(id);
    due.delete(id);
  };
}
