import type { workers as fr } from '../fr/workers.ts';
import type { Mirror } from '../words.ts';
import { chimie } from './workers/chimie.ts';
import { ciment } from './workers/ciment.ts';
import { maritime } from './workers/maritime.ts';
import { metallurgie } from './workers/metallurgie.ts';
import { mode } from './workers/mode.ts';
import { parfum } from './workers/parfum.ts';

export const workers: Mirror<typeof fr> = { chimie, ciment, maritime, metallurgie, mode, parfum };
