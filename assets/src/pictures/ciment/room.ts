import type { Room } from '../room.ts';

export const ciment: Room = { stands: {}, steps: {}, trades: {} };
