import type { Room } from '../room.ts';

export const electronique: Room = { stands: {}, steps: {}, trades: {} };
