import type { Room } from '../room.ts';

export const petrole: Room = { stands: {}, steps: {}, trades: {} };
