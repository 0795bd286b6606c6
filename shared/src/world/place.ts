import type { SectorId } from '../content/sector.ts';
import { SECTOR_IDS } from '../content/sector-ids.ts';
import type { ZoneId } from '../presence/peer.ts';
import { ARRIVAL, HALL, PLAZA, PLOTS, type PlaceId } from './layout.ts';

/** Where one comes to stand: metres in the zone's coordinates, heading in radians. */
export type Stand = { x: number; z: number; heading: number };

/** The two places of the city beside the plaza and the pavilions: along the quay one sees cranes, the ship and its shipyard… */
const PORT: Stand = { x: -4, z: 84, heading: -2 };
/** … and the foot of the agora's middle aisle, before its stage and screen. */
const AGORA: Stand = { x: 0, z: -33, heading: 0 };
/** The middle of the amphitheatre and how far its steps and stage reach, metres. */
const AGORA_BOWL = { x: 0, z: -40, radius: 22 };
/** Before a pavilion one stands this far from the plaza's middle, metres: its sign and its folly fit the picture. */
const BEFORE_PAVILION = 73;

/** Everything one can go to. A closed pavilion's hall is a place too; whether it opens, the edition says. */
export const PLACES: readonly PlaceId[] = [
  'plaza',
  'agora',
  'port',
  ...SECTOR_IDS.map((sector) => `pavilion:${sector}` as const),
  ...SECTOR_IDS.map((sector) => `hall:${sector}` as const),
];

export function isPlace(text: unknown): text is PlaceId {
  return typeof text === 'string' && (PLACES as readonly string[]).includes(text);
}

/** The zone a place lies in: a hall is one of its own, all the rest is the city. */
export function zoneOf(place: PlaceId): ZoneId {
  return place.startsWith('hall:') ? (place as ZoneId) : 'city';
}

/** The sector of a pavilion or a hall, null elsewhere. */
export function sectorOf(place: PlaceId): SectorId | null {
  const [kind, sector] = place.split(':');
  return kind === 'pavilion' || kind === 'hall' ? (sector as SectorId) : null;
}

/** Where one stands when brought to a place: before a pavilion's door, inside a hall's, on the plaza's carpet. */
export function standAt(place: PlaceId): Stand {
  if (place === 'plaza') return ARRIVAL;
  if (place === 'port') return PORT;
  if (place === 'agora') return AGORA;
  if (place.startsWith('hall:')) return { x: 0, z: HALL.halfLength - 3, heading: 0 };
  const plot = PLOTS.find((one) => one.sector === sectorOf(place))!;
  const radius = BEFORE_PAVILION;
  return {
    x: radius * Math.sin(plot.angle),
    z: radius * Math.cos(plot.angle),
    heading: plot.angle > 0 ? plot.angle - Math.PI : plot.angle + Math.PI,
  };
}

/** The place whose name one would say, standing there. */
export function placeAt(zone: ZoneId, x: number, z: number): PlaceId {
  if (zone !== 'city') return zone as PlaceId;
  for (const plot of PLOTS)
    if (Math.hypot(x - plot.door.x, z - plot.door.z) < 15) return `pavilion:${plot.sector}`;
  if (Math.hypot(x - AGORA_BOWL.x, z - AGORA_BOWL.z) < AGORA_BOWL.radius) return 'agora';
  return z > PLAZA.tramInner && Math.abs(x) < z * 0.6 ? 'port' : 'plaza';
}
