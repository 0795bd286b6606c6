import { useGuide } from '../tour/guide-store.ts';
import { guideThere } from './go-along.ts';
import { guideNow } from './guide-clock.ts';

/** Clocks and lines are this late at most, milliseconds. */
const LATE_MS = 400;

/** Whoever takes their class to a stop comes along when it is gathered there; not when that was taken back. */
export function goWithClass(): void {
  useGuide.subscribe(({ tour }, was) => {
    const gather = was.tour?.gather;
    if (gather && tour && !tour.gather && guideNow() >= gather.due - LATE_MS) void guideThere(gather.goal);
  });
}
