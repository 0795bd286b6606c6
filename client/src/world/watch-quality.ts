import { wholeTimes } from './frame-times.ts';
import { type Footing, firstFooting, ladderFor, nextFooting, type Rung } from './quality-ladder.ts';
import { useQuality } from './quality-store.ts';
import { useSettings } from './settings-store.ts';

/** Quality is weighed over this long, milliseconds, and over at least so many frames. */
const WEIGH_MS = 2_500;
const FEWEST = 20;

/**
 * Chooses what is drawn by measuring frames, unless the visitor has wished for something; `draw` is called with each
 * change. Call what it gives at every frame drawn while one can walk, with the time in milliseconds.
 */
export function watchQuality(draw: (rung: Rung) => void): (now: number) => void {
  let ladder = ladderFor(window.devicePixelRatio);
  let footing: Footing = firstFooting(ladder);
  let weighed = performance.now();
  const take = (rung: Rung) => {
    const was = useQuality.getState();
    if (rung.tier === was.tier && rung.dpr === was.dpr) return;
    useQuality.setState(rung);
    draw(rung);
  };
  const obey = () => {
    ladder = ladderFor(window.devicePixelRatio);
    footing = firstFooting(ladder);
    const wish = useSettings.getState().quality;
    if (wish === 'base') take({ tier: 'base', dpr: Math.min(1, window.devicePixelRatio) });
    if (wish === 'standard') take(ladder.at(-1)!);
  };
  useSettings.subscribe((now, was) => now.quality !== was.quality && obey());
  obey();
  return (now) => {
    if (now - weighed < WEIGH_MS) return;
    weighed = now;
    const { p50, count } = wholeTimes.read();
    if (count < FEWEST || useSettings.getState().quality !== 'auto') return;
    wholeTimes.clear();
    footing = nextFooting(footing, p50);
    take(ladder[footing.rung]!);
  };
}
