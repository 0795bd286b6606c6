import type { Room } from '../room.ts';

export const mode: Room = { stands: {}, steps: {}, trades: {} };
