import type { Room } from '../room.ts';

export const chimie: Room = { stands: {}, steps: {}, trades: {} };
