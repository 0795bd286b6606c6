import { useEffect, useRef, useState } from 'react';
import { peersHere } from '../presence/peers.ts';
import { Plate } from '../ui/Plate.tsx';
import { useWords } from '../words/words.ts';
import { ORDER, onFrame } from './frame-loop.ts';
import { MiniCity, MiniHall } from './MiniGround.tsx';
import './minimap.css';
import { self } from './self.ts';
import { usePlace } from './use-place.ts';
import { useZones } from './zone-store.ts';

/** The arrow is moved this often, seconds. */
const MOVED_EVERY = 0.1;

/** Where one stands, small, at the edge of the picture. The plan's list says the same in words. */
export function MiniMap() {
  const t = useWords('world');
  const { sector, inside, title } = usePlace();
  const zone = useZones((state) => state.zone);
  const arrow = useRef<SVGGElement>(null);
  const [count, setCount] = useState(1);
  useEffect(() => {
    let since = MOVED_EVERY;
    return onFrame(ORDER.tags, (dt) => {
      since += dt;
      if (since < MOVED_EVERY) return;
      since = 0;
      const turn = (-self.motion.heading * 180) / Math.PI;
      arrow.current?.setAttribute('transform', `translate(${self.x} ${self.z}) rotate(${turn})`);
      setCount(peersHere().length + 1);
    });
  }, []);
  const hall = zone !== 'city';
  return (
    <Plate className="vu-mini" aria-hidden>
      <svg aria-hidden="true" viewBox={hall ? '-16 -23 32 46' : '-106 -106 212 216'}>
        {hall ? <MiniHall sector={sector} /> : <MiniCity />}
        <g ref={arrow}>
          <path
            d={hall ? 'M0-2.6l1.9 4.6-1.9-1-1.9 1z' : 'M0-15l10.5 25-10.5-5.5-10.5 5.5z'}
            fill="#fff"
            stroke="#1e1a33"
            strokeWidth={hall ? 0.5 : 3}
          />
        </g>
      </svg>
      <p>
        <b>{inside ? t('hall') : title}</b>
        <span>{t('tools.here', { count })}</span>
      </p>
    </Plate>
  );
}
