import type { SectorId } from '@ville-usine/shared/content/sector';
import { PLOTS } from '@ville-usine/shared/world/layout';
import { Matrix4 } from 'three';
import type { Site } from '../../kit/mesh-builder.ts';
import { Modeller } from '../../kit/modeller.ts';
import { SECTOR_LOOK } from '../../kit/palette.ts';
import { aerospatial } from './aerospatial.ts';
import { agroalimentaire } from './agroalimentaire.ts';
import { chimie } from './chimie.ts';
import { ciment } from './ciment.ts';
import { eau } from './eau.ts';
import { electricite } from './electricite.ts';
import { electronique } from './electronique.ts';
import { maritime } from './maritime.ts';
import { metallurgie } from './metallurgie.ts';
import { mode } from './mode.ts';
import { parfum } from './parfum.ts';
import { petrole } from './petrole.ts';
import { plasturgie } from './plasturgie.ts';

const BUILDERS: Record<SectorId, (b: Modeller, accent: string) => void> = {
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

/** How much larger a pavilion stands than its builder's metres. */
export const PAVILION_SCALE = { side: 1.18, up: 1.2 };

/** The frame of a plot's pavilion: on its circle, door to the plaza. */
function pavilionFrame(plot: { x: number; z: number; angle: number }): Matrix4 {
  const { side, up } = PAVILION_SCALE;
  return new Matrix4()
    .makeRotationY(plot.angle + Math.PI)
    .setPosition(plot.x, 0, plot.z)
    .multiply(new Matrix4().makeScale(side, up, side));
}

/** Builds the thirteen pavilions, each in its own chunk `pavilion-<sector>`. */
export function pavilions(site: Site): void {
  for (const plot of PLOTS) {
    const b = new Modeller(site, `pavilion-${plot.sector}`, pavilionFrame(plot));
    BUILDERS[plot.sector](b, SECTOR_LOOK[plot.sector].accent);
  }
}
