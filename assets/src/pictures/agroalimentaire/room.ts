import type { Room } from '../room.ts';

export const agroalimentaire: Room = { stands: {}, steps: {}, trades: {} };
