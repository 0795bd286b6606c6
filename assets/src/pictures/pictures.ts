import { join } from 'node:path';
import type { SectorId } from '@ville-usine/shared/content/sector';
import { EDITIONS, readFiles } from '../../../server/src/content/read-edition.ts';
import { aerospatial } from './aerospatial/room.ts';
import { agroalimentaire } from './agroalimentaire/room.ts';
import { chimie } from './chimie/room.ts';
import { ciment } from './ciment/room.ts';
import { eau } from './eau/room.ts';
import { electricite } from './electricite/room.ts';
import { electronique } from './electronique/room.ts';
import { maritime } from './maritime/room.ts';
import { metallurgie } from './metallurgie/room.ts';
import { mode } from './mode/room.ts';
import { parfum } from './parfum/room.ts';
import { petrole } from './petrole/room.ts';
import { plasturgie } from './plasturgie/room.ts';
import type { Room } from './room.ts';
import { SECTOR_PICTURES } from './sectors/sector-pictures.ts';
import { tradePicture } from './trade-picture.ts';

/** The editions whose pictures are drawn here. */
export const DRAWN_EDITIONS = ['paca-2021', 'aisne-2021'] as const;

const ROOMS: Record<SectorId, Room> = {
  maritime,
  petrole,
  chimie,
  plasturgie,
  electricite,
  electronique,
  aerospatial,
  metallurgie,
  ciment,
  mode,
  agroalimentaire,
  parfum,
  eau,
};

type Drawings = [name: string, draw: () => string][];

/** What is drawn once for all editions, by the name of its file: landscapes, stands and steps. */
export const DRAWINGS: ReadonlyMap<string, () => string> = new Map([
  ...Object.entries(SECTOR_PICTURES).map(([id, draw]): Drawings[number] => [`secteur-${id}`, draw]),
  ...Object.entries(ROOMS).flatMap(
    ([sector, { stands, steps }]): Drawings => [
      ...Object.entries(stands),
      ...Object.entries(steps).map(([id, draw]): Drawings[number] => [`${sector}-${id}`, draw]),
    ],
  ),
]);

/** Every illustration of an edition, by the name of its file; a trade shows the portrait of this edition. */
export function picturesOf(edition: string): Record<string, () => string> {
  // Read without a check: until its pictures are drawn, an edition that names them is wrong.
  const { sectors, companies, trades } = readFiles(join(EDITIONS, edition), []);
  const shown = [
    ...sectors.flatMap(({ value }) => [value?.picture, ...(value?.steps.map((step) => step.picture) ?? [])]),
    ...companies.map(({ value }) => value?.picture),
  ];
  const named = shown.flatMap((picture): Drawings => {
    const name = picture?.file.replace(/\.svg$/, '') ?? '';
    const draw = DRAWINGS.get(name);
    return draw ? [[name, draw]] : [];
  });
  const met = trades.flatMap(({ value }): Drawings => {
    const setting = value && ROOMS[value.sector].trades[value.id];
    return setting ? [[`metier-${value.id}`, () => tradePicture(value.portrait, setting)]] : [];
  });
  return Object.fromEntries([...named, ...met]);
}
