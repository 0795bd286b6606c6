import type { workers as fr } from '../fr/workers.ts';
import type { Mirror } from '../words.ts';
import { maritime } from './workers/maritime.ts';
import { metallurgie } from './workers/metallurgie.ts';

export const workers: Mirror<typeof fr> = { maritime, metallurgie };
