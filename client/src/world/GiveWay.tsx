import { useEffect } from 'react';
import { whoWaits } from './give-way.ts';

const partsOf = (hud: HTMLElement) => hud.querySelectorAll<HTMLElement>('[data-part]');

/** Whoever is inside with the keyboard is not sent away. */
const inUse = (part: HTMLElement) => part.contains(document.activeElement);

/** Height of the HUD's rows and its edges, CSS pixels: more than the window's where not everything fits. */
function tallOf(hud: HTMLElement): number {
  const { gridTemplateRows, paddingTop, paddingBottom } = getComputedStyle(hud);
  const rows = gridTemplateRows.match(/[\d.]+(?=px)/g) ?? [];
  return [...rows, parseFloat(paddingTop), parseFloat(paddingBottom)].reduce<number>(
    (sum, one) => sum + Number(one),
    0,
  );
}

function settle(hud: HTMLElement): void {
  const parts = [...partsOf(hud)];
  const ask = (waiting: ReadonlySet<string>) => {
    for (const part of parts)
      part.toggleAttribute('data-waits', waiting.has(part.dataset.part!) && !inUse(part));
    return tallOf(hud);
  };
  ask(whoWaits(ask, hud.clientHeight + 0.5));
}

/** Watches over the HUD: parts that the window has no room for wait until it has. */
function keepInWindow(hud: HTMLElement): () => void {
  let known = '';
  const look = () => {
    const seen = [hud, ...hud.querySelectorAll<HTMLElement>(':scope > *, :scope > * > *')];
    const heights = seen.map((one) => one.offsetHeight).join();
    if (heights === known) return;
    settle(hud);
    known = seen.map((one) => one.offsetHeight).join();
  };
  const sizes = new ResizeObserver(look);
  const watch = () => {
    sizes.disconnect();
    for (const one of [hud, ...hud.querySelectorAll(':scope > *, :scope > * > *')]) sizes.observe(one);
  };
  const parts = new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => [...addedNodes].some((one) => one instanceof HTMLElement))) watch();
  });
  parts.observe(hud, { childList: true, subtree: true });
  watch();
  return () => {
    sizes.disconnect();
    parts.disconnect();
  };
}

/** Draws nothing: keeps what the HUD shows inside the window, in the order of importance. */
export default function GiveWay() {
  useEffect(() => keepInWindow(document.querySelector<HTMLElement>('.vu-hud')!), []);
  return null;
}
