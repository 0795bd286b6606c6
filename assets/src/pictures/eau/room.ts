import type { Room } from '../room.ts';

export const eau: Room = { stands: {}, steps: {}, trades: {} };
