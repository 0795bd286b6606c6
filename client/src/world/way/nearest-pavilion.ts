import type { SectorId } from '@ville-usine/shared/content/sector';
import { PLOTS } from '@ville-usine/shared/world/layout';
import { isOfEdition } from '../../content/of-edition.ts';
import { self } from '../self.ts';

/** The pavilion of this edition whose door is nearest to the visitor. */
export function nearestPavilion(): SectorId {
  const away = ({ door }: (typeof PLOTS)[number]) => Math.hypot(door.x - self.x, door.z - self.z);
  return PLOTS.filter(({ sector }) => isOfEdition(sector)).reduce((a, b) => (away(b) < away(a) ? b : a))
    .sector;
}
