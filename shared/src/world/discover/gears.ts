import type { SectorId } from '../../content/sector.ts';
import { polar } from './polar.ts';

/** A hidden golden gear: its middle in the city's metres, `y` above the ground. Each is known by its district. */
export type Gear = { id: SectorId; x: number; y: number; z: number };

/** Whoever comes this near picks a gear up, metres on the ground. */
export const GEAR_REACH = 1.9;

/** Someone reads that a gear is near at this distance, metres. */
export const GEAR_NEAR = 14;

/** The thirteen gears, one a district, each in a place worth the walk; its riddle stands in the word files. */
export const GEARS: readonly Gear[] = [
  // At the seaward foot of the yellow crane.
  { id: 'maritime', x: 24.6, y: 1.5, z: 102.9 },
  // Behind the refinery, in the service lane.
  { id: 'petrole', ...polar(57, 122.4), y: 1.4 },
  // Among the oleanders of the garden before it.
  { id: 'chimie', ...polar(72, 95, 3.1), y: 1.9 },
  // On the plaza's side of the tram shelter.
  { id: 'plasturgie', ...polar(99, 58.9), y: 1.4 },
  // Under the pine at the far end of the garden.
  { id: 'electricite', ...polar(144, 112), y: 1.4 },
  // Behind the pavilion, at its loading doors.
  { id: 'electronique', ...polar(158, 122), y: 1.4 },
  // Behind the great screen of the Agora.
  { id: 'aerospatial', x: 1.2, y: 1.6, z: -57.6 },
  // In the lane behind the chimneys.
  { id: 'metallurgie', ...polar(205.5, 123.4), y: 1.5 },
  // Where the two silos leave a gap.
  { id: 'ciment', ...polar(222.6, 122.6), y: 1.5 },
  // At the end of the alley between two gardens.
  { id: 'mode', ...polar(240, 118), y: 1.4 },
  // Behind the three great tanks.
  { id: 'agroalimentaire', ...polar(271.5, 124), y: 1.4 },
  // In the lavender.
  { id: 'parfum', ...polar(312, 95, -3), y: 1.75 },
  // Behind the stacked containers, at the quay's west end.
  { id: 'eau', x: -39.6, y: 1.4, z: 102.6 },
];
