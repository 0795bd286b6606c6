import type { Room } from '../room.ts';

export const parfum: Room = { stands: {}, steps: {}, trades: {} };
