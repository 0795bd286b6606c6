import { frameDrawn } from './frame-drawn.ts';

/** Work gives way to the next frame after this long, milliseconds. */
const SLICE_MS = 4;

/** Does one step after the other while they are wanted, a slice a frame; a generator does its own between two. */
export async function inSlices(steps: Iterable<(() => void) | void>, wanted = () => true): Promise<void> {
  let rested = performance.now();
  for (const step of steps) {
    if (!wanted()) return;
    step?.();
    if (performance.now() - rested < SLICE_MS) continue;
    await frameDrawn();
    rested = performance.now();
  }
}
