import type { Mesh } from 'three';
import { loadZone } from '../../zone-files.ts';
import type { City } from '../build-city.ts';
import { type BakedMesh, readModel } from '../read-model.ts';
import { districtNumber, standing } from '../standing.ts';
import type { District } from './district-files.ts';
import type { Piece } from './nearest-first.ts';
import { plainPavilion } from './plain-pavilion.ts';
import { plainTown } from './plain-town.ts';

type Ground = {
  city: City;
  /** Does something in a frame of its own, after all that was asked for before. */
  inItsFrame(act: () => void): Promise<void>;
  /** Told of every mesh that has come to stand. */
  stood(mesh: Mesh): void;
};

/** Throws when the file holds something else than this district. */
function check({ id }: District, meshes: readonly BakedMesh[], { notes }: City): void {
  const stranger = meshes.find(
    ({ name }) =>
      name.startsWith('movers-') && !notes.movers.some(({ chunk }) => chunk === name.slice('movers-'.length)),
  );
  if (stranger) throw new Error(`${id}: nobody knows how ${stranger.name} moves.`);
  if (id !== 'town' && !meshes.some(({ name }) => name === `pavilion-${id}`))
    throw new Error(`${id}: its file holds no such pavilion.`);
}

/** One district as a piece that can be brought: its meshes a frame each, its boards and smoke with them. */
export function pieceOf(district: District, { city, inItsFrame, stood }: Ground): Piece {
  const { id, file, spots } = district;
  const bit = 1 << districtNumber(id);
  const show = (baked: BakedMesh) => {
    city.add([baked]);
    stood(city.group.children.at(-1) as Mesh);
  };
  const piece: Piece = {
    spots,
    async bring(again) {
      // What came damaged is kept damaged: the second time it is asked for past the browser's own keeping.
      const { meshes } = await readModel(file, again ? { cache: 'reload' } : undefined);
      check(district, meshes, city);
      for (const mesh of meshes)
        await inItsFrame(() => {
          show(mesh);
          const plain = city.group.getObjectByName(`plain-${id}`) as Mesh | undefined;
          plain?.removeFromParent();
          plain?.geometry.dispose();
        });
      standing.uBoards.value |= bit;
      standing.uStanding.value |= bit;
      performance.mark(`ville:district:${id}`);
    },
  };
  if (id === 'town')
    piece.standIn = async () => {
      console.warn('The town stands as its plain volume.');
      const { map } = await loadZone('city');
      // It may have come meanwhile.
      if ((standing.uStanding.value & bit) === 0) show(plainTown(map.segments));
    };
  const sign = city.notes.signs.find(({ sector }) => sector === id);
  if (sign)
    piece.standIn = () => {
      console.warn(`${id} stands as its plain volume.`);
      show(plainPavilion(sign));
      standing.uBoards.value |= bit;
    };
  return piece;
}
