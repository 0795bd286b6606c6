import { scriptTimes, wholeTimes } from './frame-times.ts';
import {
  type Footing,
  firstFooting,
  ladderFor,
  leaveSummit,
  nextFooting,
  type Rung,
} from './quality-ladder.ts';
import { useSettings } from './settings-store.ts';
import type { Drawing } from './show-rung.ts';

/** Quality is weighed over this long, milliseconds, and over at least so many frames. */
const WEIGH_MS = 2_500;
const FEWEST = 20;

/**
 * Chooses what is drawn by measuring frames, unless the visitor has wished for something. `weigh` is to be called at
 * every frame drawn while one can walk, with the time in milliseconds; `lost` when the card let go of the picture.
 */
export function watchQuality({ show, cardMs }: Drawing): { weigh(now: number): void; lost(): void } {
  let ladder = ladderFor(window.devicePixelRatio);
  let footing: Footing = firstFooting(ladder);
  let weighed = performance.now();
  let shown = true;
  let latest: Rung | null = null;
  const take = async (rung: Rung) => {
    latest = rung;
    shown = false;
    await show(rung);
    if (latest !== rung) return;
    // What was measured before is about another picture.
    wholeTimes.clear();
    weighed = performance.now();
    shown = true;
  };
  const auto = () => useSettings.getState().quality === 'auto';
  const obey = () => {
    ladder = ladderFor(window.devicePixelRatio);
    footing = firstFooting(ladder);
    const wish = useSettings.getState().quality;
    const rung = auto() ? ladder[footing.rung] : ladder.find(({ tier }) => tier === wish);
    void take(wish === 'base' ? { tier: 'base', dpr: Math.min(1, window.devicePixelRatio) } : rung!);
  };
  const step = (next: Footing) => {
    const moved = next.rung !== footing.rung;
    footing = next;
    if (moved) void take(ladder[footing.rung]!);
  };
  useSettings.subscribe((now, was) => now.quality !== was.quality && obey());
  obey();
  return {
    weigh(now) {
      if (!shown || !auto()) return;
      // Only before the bonus does it matter how much of a frame's time is to spare.
      const { rung, ceiling, summit } = footing;
      const work = rung + 1 === summit && ceiling === summit ? cardMs() + scriptTimes.read().p50 : undefined;
      if (now - weighed < WEIGH_MS) return;
      weighed = now;
      const { p50, count } = wholeTimes.read();
      if (count < FEWEST) return;
      wholeTimes.clear();
      step(nextFooting(footing, p50, work));
    },
    lost() {
      if (auto() && footing.rung === footing.summit) step(leaveSummit(footing));
    },
  };
}
