import { chimie } from './workers/chimie.ts';
import { ciment } from './workers/ciment.ts';
import { maritime } from './workers/maritime.ts';
import { metallurgie } from './workers/metallurgie.ts';
import { mode } from './workers/mode.ts';
import { parfum } from './workers/parfum.ts';

/** Who works in the halls: by hall, then by the name of their post in its plan. */
export const workers = { chimie, ciment, maritime, metallurgie, mode, parfum };
