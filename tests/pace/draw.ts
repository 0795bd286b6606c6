import type { Page } from 'playwright';

/** Draws for so many seconds; resolves with how many frames. */
export const draw = (page: Page, seconds: number) =>
  page.evaluate(async (limit) => {
    const start = performance.now();
    let count = 0;
    while (performance.now() - start < limit * 1000) {
      await new Promise(requestAnimationFrame);
      count++;
    }
    return count;
  }, seconds);
