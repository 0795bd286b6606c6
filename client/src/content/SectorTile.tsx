import type { Sector } from '@ville-usine/shared/content/sector';
import { deep } from '../ui/contrast.ts';
import { Icon } from './Icon.tsx';

/** A pavilion's mark: its icon on its colour. */
export function SectorTile({
  sector,
  size = 40,
}: {
  sector: Pick<Sector, 'icon' | 'colour'>;
  size?: number;
}) {
  return (
    <span
      className="vu-tile"
      style={{ background: deep(sector.colour), width: size, height: size, borderRadius: size * 0.28 }}
    >
      <Icon name={sector.icon} size={Math.round(size * 0.56)} />
    </span>
  );
}
