import type { Sector } from '@ville-usine/shared/content/sector';
import type { Spot } from '@ville-usine/shared/world/spot';
import { groundHere } from '../zone-store.ts';

/** Where one stands at a step of the process, in the hall one is in. */
export const stationOf = (step: string | undefined): Spot | undefined =>
  groundHere().spots.find((spot) => spot.kind === 'step' && spot.target === step);

/** The steps of a sector that one can stand at here, in their order. */
export const stationsOf = (sector: Sector | undefined): readonly string[] =>
  sector?.steps.map(({ id }) => id).filter(stationOf) ?? [];
