import type { Sector } from '@ville-usine/shared/content/sector';
import { deep } from '../ui/contrast.ts';
import { useSay } from '../words/words.ts';
import { Icon } from './Icon.tsx';
import './stamp.css';

type StampProps = { sector: Sector /** Its number, 1 to 13: each leans its own way. */; number: number };

/** A pavilion's stamp as earned. */
export function Stamp({ sector, number }: StampProps) {
  const say = useSay();
  const lean = ((number * 37) % 17) - 8;
  return (
    <span className="vu-stamp" style={{ color: deep(sector.colour), rotate: `${lean}deg` }}>
      <Icon name={sector.icon} size={52} />
      <b>{say(sector.name)}</b>
    </span>
  );
}
