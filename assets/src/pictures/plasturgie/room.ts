import type { Room } from '../room.ts';

export const plasturgie: Room = { stands: {}, steps: {}, trades: {} };
