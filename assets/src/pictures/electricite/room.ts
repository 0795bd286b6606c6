import type { Room } from '../room.ts';

export const electricite: Room = { stands: {}, steps: {}, trades: {} };
