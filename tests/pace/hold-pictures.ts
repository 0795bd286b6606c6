import type { Page } from 'playwright';

type Holdable = typeof window & { holdPictures(on: boolean): void };

/** Runs in a page before anything else: its pictures can be held, so that another page's cost is told alone. */
export function holdable(): void {
  const ask = window.requestAnimationFrame.bind(window);
  let gate: Promise<void> | null = null;
  let open = () => {};
  window.requestAnimationFrame = (draw) =>
    ask((now) => (gate ? void gate.then(() => draw(performance.now())) : draw(now)));
  (window as Holdable).holdPictures = (on) => {
    open();
    gate = on ? new Promise((resolve) => (open = resolve)) : null;
  };
}

/** Holds a page's pictures, or lets them go on. */
export const holdPictures = (page: Page, on: boolean) =>
  page.evaluate((held) => (window as Holdable).holdPictures(held), on);
