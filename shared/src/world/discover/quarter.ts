import { PLAZA } from '../layout.ts';

/** The parts of the city one can name from where one stands. */
export type Quarter = 'plaza' | 'port' | 'east' | 'north' | 'west';

/** The quarter at (x, z), metres: the plaza within its trees, the harbour in the south, else a side of the boulevard. */
export function quarterAt(x: number, z: number): Quarter {
  if (Math.hypot(x, z) < PLAZA.promenadeRadius) return 'plaza';
  if (z > 0 && Math.abs(x) < z * 0.6) return 'port';
  // The boulevard's north begins with the fifth pavilion and ends with the ninth.
  if (z < 0 && Math.abs(x) < -z * 1.12) return 'north';
  return x > 0 ? 'east' : 'west';
}
