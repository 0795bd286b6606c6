import type { Sector } from '@ville-usine/shared/content/sector';
import { PAVILION_RADIUS, type PlaceId } from '@ville-usine/shared/world/layout';
import { Icon } from '../content/Icon.tsx';
import { deep } from '../ui/contrast.ts';
import { self } from './self.ts';
import { useZones } from './zone-store.ts';

type PlanPictureProps = {
  sectors: Sector[];
  onGo: (place: PlaceId) => void;
  angle: (index: number) => number;
};

/** The city from above, true to scale, one metre one unit; clicks only: the list beside it says the same. */
export function PlanPicture({ sectors, onGo, angle }: PlanPictureProps) {
  const inCity = useZones((state) => state.zone === 'city');
  return (
    <svg viewBox="-135 -128 270 262" aria-hidden="true">
      <rect x="-135" y="-128" width="270" height="262" rx="12" fill="#f6e7cb" />
      <path d="M-135 108Q-60 96 0 103T135 100V134H-135z" fill="#a9dbe0" />
      <circle r="72" fill="none" stroke="#d9c39a" strokeWidth="7" />
      <circle r="60" fill="#fdf3de" stroke="#e2cba3" strokeWidth="1.5" strokeDasharray="1 4" />
      {sectors.map((sector, index) => {
        const [sin, cos] = [Math.sin(angle(index)), Math.cos(angle(index))];
        const [x, y] = [sin * PAVILION_RADIUS, cos * PAVILION_RADIUS];
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the picture is hidden from assistive technology; the list does the same
          <g key={sector.id} className="vu-map__plot" onClick={() => onGo(`pavilion:${sector.id}`)}>
            <path
              d={`M${sin * 24} ${cos * 24}L${sin * 86} ${cos * 86}`}
              stroke={sector.colour}
              strokeWidth="3.4"
              strokeLinecap="round"
            />
            <rect x={x - 14} y={y - 14} width="28" height="28" rx="6" fill={deep(sector.colour)} />
            <g color="#fff">
              <Icon name={sector.icon} size={17} x={x - 8.5} y={y - 8.5} />
            </g>
          </g>
        );
      })}
      <circle r="15.6" fill="#e0a020" />
      <circle r="11" fill="#fdf3de" />
      <circle r="6.5" fill="#ffc53d" />
      {inCity && (
        <g transform={`translate(${self.x} ${self.z}) rotate(${(-self.motion.heading * 180) / Math.PI})`}>
          <path d="M0-9l6 15-6-3.4-6 3.4z" fill="#1e1a33" stroke="#fff" strokeWidth="1.6" />
        </g>
      )}
    </svg>
  );
}
