import type { Room } from '../room.ts';

export const maritime: Room = { stands: {}, steps: {}, trades: {} };
