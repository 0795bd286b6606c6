import type { Room } from '../room.ts';

export const aerospatial: Room = { stands: {}, steps: {}, trades: {} };
