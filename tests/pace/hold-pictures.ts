import type { Page } from 'playwright';

type Holdable = typeof window & { holdPictures(on: boolean): void };

/**
 * Runs in a page before anything else: its pictures can be held, so that another page's cost is told alone. No function in
 * it has a name of its own: what runs this file wraps those with something that a page does not have.
 */
export function holdable(): void {
  const ask = window.requestAnimationFrame.bind(window);
  const gate: { held: Promise<void> | null; open: (() => void) | null } = { held: null, open: null };
  window.requestAnimationFrame = (draw) =>
    ask((now) => (gate.held ? void gate.held.then(() => draw(performance.now())) : draw(now)));
  (window as Holdable).holdPictures = (on) => {
    gate.open?.();
    gate.held = on
      ? new Promise((resolve) => {
          gate.open = resolve;
        })
      : null;
  };
}

/** Holds a page's pictures, or lets them go on. */
export const holdPictures = (page: Page, on: boolean) =>
  page.evaluate((held) => (window as Holdable).holdPictures(held), on);
