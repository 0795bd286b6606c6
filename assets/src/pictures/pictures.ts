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

// Read without a check: until its pictures are drawn, an edition that names them is wrong.
const TRADES = readFiles(join(EDITIONS, 'paca-2021'), []).trades.flatMap(({ value }) => value ?? []);

type Drawings = [name: string, draw: () => string][];

const sectors: Drawings = Object.entries(SECTOR_PICTURES).map(([id, draw]) => [`secteur-${id}`, draw]);
const inRooms: Drawings = Object.entries(ROOMS).flatMap(
  ([sector, { stands, steps }]): Drawings => [
    ...Object.entries(stands),
    ...Object.entries(steps).map(([id, draw]): Drawings[number] => [`${sector}-${id}`, draw]),
  ],
);
const trades = TRADES.flatMap(({ id, sector, portrait }): Drawings => {
  const setting = ROOMS[sector].trades[id];
  return setting ? [[`metier-${id}`, () => tradePicture(portrait, setting)]] : [];
});

/** Every illustration of the edition, by the name of its file. */
export const PICTURES: Record<string, () => string> = Object.fromEntries([...sectors, ...inRooms, ...trades]);
