import { maritime } from './workers/maritime.ts';
import { metallurgie } from './workers/metallurgie.ts';

/** Who works in the halls: by hall, then by the name of their post in its plan. */
export const workers = { maritime, metallurgie };
