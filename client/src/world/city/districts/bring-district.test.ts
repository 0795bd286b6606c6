import { BufferAttribute, BufferGeometry, Group, Matrix4, Mesh } from 'three';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { City } from '../build-city.ts';
import { type BakedMesh, readModel } from '../read-model.ts';
import type { SceneNotes } from '../scene-notes.ts';
import { districtNumber, standing } from '../standing.ts';
import { pieceOf } from './bring-district.ts';

vi.mock('../read-model.ts', () => ({ readModel: vi.fn() }));
vi.mock('../../zone-files.ts', () => ({ loadZone: async () => ({ map: { segments: [] } }) }));

const mesh = (name: string): BakedMesh => {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(9), 3));
  return { name, geometry, toMetres: new Matrix4() };
};
const comes = (...names: string[]) =>
  vi.mocked(readModel).mockResolvedValueOnce({ meshes: names.map(mesh), notes: {} });

const notes = {
  movers: [{ chunk: 'pavilion-chimie', motion: 'turn', params: {}, rest: [] }],
  signs: [
    { sector: 'chimie', text: 'CHIMIE', colour: '#1d5fb4', rest: new Matrix4().toArray(), y: 10, z: 11.4 },
  ],
} as unknown as SceneNotes;

let group: Group;
let stood: string[];
function district(id: 'chimie' | 'town') {
  group = new Group();
  stood = [];
  const city = {
    group,
    notes,
    add: (meshes: BakedMesh[]) => {
      for (const { name, geometry } of meshes) group.add(Object.assign(new Mesh(geometry), { name }));
    },
  } as unknown as City;
  return pieceOf(
    { id, file: `/${id}.glb`, spots: [{ x: 0, z: 0 }] },
    { city, inItsFrame: async (act) => act(), stood: ({ name }) => stood.push(name) },
  );
}

const names = () => group.children.map(({ name }) => name);
const shows = (bits: { value: number }) => (bits.value & (1 << districtNumber('chimie'))) !== 0;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  standing.uBoards.value = standing.uStanding.value = 1;
});

describe('a district', () => {
  it('B65. has its board and its smoke once it stands, a plain volume its board alone', async () => {
    const piece = district('chimie');
    comes('pavilion-chimie', 'movers-pavilion-chimie');
    expect([shows(standing.uBoards), shows(standing.uStanding)]).toEqual([false, false]);
    piece.standIn!();
    expect([shows(standing.uBoards), shows(standing.uStanding)]).toEqual([true, false]);
    await piece.bring(false);
    expect([shows(standing.uBoards), shows(standing.uStanding)]).toEqual([true, true]);
    // What stands from the first goes on standing.
    expect([standing.uBoards.value & 1, standing.uStanding.value & 1]).toEqual([1, 1]);
  });

  it('B63. takes the place of its plain volume, which is given back to the graphics card', async () => {
    const piece = district('chimie');
    piece.standIn!();
    expect(names()).toEqual(['plain-chimie']);
    const given = vi.fn();
    (group.children[0] as Mesh).geometry.addEventListener('dispose', given);
    comes('pavilion-chimie', 'movers-pavilion-chimie');
    await piece.bring(true);
    expect(names()).toEqual(['pavilion-chimie', 'movers-pavilion-chimie']);
    expect(given).toHaveBeenCalled();
    expect(stood).toEqual(['plain-chimie', 'pavilion-chimie', 'movers-pavilion-chimie']);
    expect(performance.getEntriesByName('ville:district:chimie').length).toBeGreaterThan(0);
  });

  it('B62. is refused whole when its file holds something else, and asked for past what the browser keeps', async () => {
    const piece = district('chimie');
    comes('pavilion-eau');
    await expect(piece.bring(false)).rejects.toThrow('no such pavilion');
    comes('pavilion-chimie', 'movers-pavilion-eau');
    await expect(piece.bring(true)).rejects.toThrow('nobody knows');
    expect(names()).toEqual([]);
    expect(readModel).toHaveBeenLastCalledWith('/chimie.glb', { cache: 'reload' });
  });

  it('B71. is a plain town where the town’s file does not come, until it does', async () => {
    const piece = district('town');
    piece.standIn!();
    await vi.waitFor(() => expect(names()).toEqual(['plain-town']));
    comes('town-east', 'hills');
    await piece.bring(true);
    expect(names()).toEqual(['town-east', 'hills']);
  });
});
