import { CHIMIE } from './chimie/chimie.ts';
import { CIMENT } from './ciment/ciment.ts';
import type { Hall } from './kit/hall-plan.ts';
import { MARITIME } from './maritime/maritime.ts';
import { METALLURGIE } from './metallurgie/metallurgie.ts';
import { MODE } from './mode/mode.ts';
import { PARFUM } from './parfum/parfum.ts';

/** Every hall that is built, in the order of the plan. */
export const HALLS: readonly Hall[] = [MARITIME, CHIMIE, METALLURGIE, PARFUM, CIMENT, MODE];
