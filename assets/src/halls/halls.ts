import type { Hall } from './kit/hall-plan.ts';
import { MARITIME } from './maritime/maritime.ts';
import { METALLURGIE } from './metallurgie/metallurgie.ts';

/** Every hall that is built, in the order of the plan. */
export const HALLS: readonly Hall[] = [METALLURGIE, MARITIME];
