import type { SectorId } from '../content/sector.ts';

/** The sectors whose pavilion has a hall to go into; the others' doors say what is to come. */
export const BUILT_HALLS: readonly SectorId[] = [
  'chimie',
  'ciment',
  'maritime',
  'metallurgie',
  'mode',
  'parfum',
];
